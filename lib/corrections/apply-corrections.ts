import type {
  Analysis,
  BackgroundRelation,
  DocumentEntity,
  DocumentEntityId,
  Mention,
  Relation,
  RelationEvidence,
} from '../types/analysis';
import type { Correction } from '../types/corrections';
import { correctionsFor, decide, namesIn, nameToCorrect } from './decide';
import { linkedTo, relink } from './relink';

/** Where each entity goes: to itself, to the one it is merged with, or, hidden, to null. */
type Fates = ReadonlyMap<DocumentEntityId, DocumentEntityId | null>;

/**
 * An analysis as the reader corrected it: links changed, hidden entities and their relations left out, and two entities
 * that the reader says are the same made one. What the pack had said of an entity that it turns out not to be is dropped.
 * Ids of entities stay; mentions are numbered anew. Gives the analysis itself where no correction holds.
 */
export function applyCorrections(
  analysis: Analysis,
  article: { readonly text: string; readonly url: string | null },
  corrections: readonly Correction[],
): Analysis {
  const held = correctionsFor(corrections, article.url);
  if (held.length === 0) return analysis;
  const fates = new Map<DocumentEntityId, DocumentEntityId | null>();
  const relinked = new Set<DocumentEntityId>();
  const entities: DocumentEntity[] = [];
  for (const entity of analysis.entities) {
    const decision = decide(namesIn(article.text, analysis, entity), held);
    fates.set(entity.id, decision?.isHidden ? null : entity.id);
    if (decision?.isHidden) continue;
    const next = decision ? relink(entity, decision, nameToCorrect(article.text, analysis, entity)) : entity;
    if (linkedTo(next) !== linkedTo(entity)) relinked.add(entity.id);
    entities.push(next);
  }
  const background = analysis.background.filter(
    ({ subject, object, evidence }) =>
      evidence.kind === 'sentence' || !(relinked.has(subject) || relinked.has(object)),
  );
  const kept = merged(entities, relinked, fates);
  return rebuilt({ ...analysis, background }, kept, fates);
}

/** Makes one of those that a correction links to the same pack entity; writes where they went into `fates`. */
function merged(
  entities: readonly DocumentEntity[],
  relinked: ReadonlySet<DocumentEntityId>,
  fates: Map<DocumentEntityId, DocumentEntityId | null>,
): readonly DocumentEntity[] {
  const kept: DocumentEntity[] = [];
  for (const entity of entities) {
    const link = linkedTo(entity);
    const at = link === null ? -1 : kept.findIndex((other) => linkedTo(other) === link);
    const other = kept[at];
    if (!other || !(relinked.has(entity.id) || relinked.has(other.id))) kept.push(entity);
    else {
      fates.set(entity.id, other.id);
      kept[at] = {
        ...other,
        aliases: [...new Set([...other.aliases, ...entity.aliases])],
        mentions: [...other.mentions, ...entity.mentions].sort((a, b) => a - b),
        importance: Math.min(1, other.importance + entity.importance),
        office: other.office ?? entity.office,
      };
    }
  }
  return kept.sort((a, b) => b.importance - a.importance);
}

function rebuilt(analysis: Analysis, entities: readonly DocumentEntity[], fates: Fates): Analysis {
  const fateOf = (id: DocumentEntityId | null) => (id === null ? null : (fates.get(id) ?? null));
  const mentions: Mention[] = [];
  const numbers = new Map<number, number>();
  for (const mention of analysis.mentions) {
    const entity = fateOf(mention.entity);
    if (entity === null) continue;
    numbers.set(mention.id, mentions.length);
    mentions.push({ ...mention, id: mentions.length, entity });
  }
  const uncertain = new Set(entities.filter(({ link }) => link.kind === 'uncertain').map(({ id }) => id));

  const relation = (given: Relation): Relation | [] => {
    const [subject, object] = [fateOf(given.subject), fateOf(given.object)];
    const evidence = given.evidence.flatMap((each) => renumbered(each, numbers));
    if (subject === null || object === null || subject === object || evidence.length === 0) return [];
    return {
      ...given,
      subject,
      object,
      evidence,
      claimedBy: fateOf(given.claimedBy),
      place: given.place && { ...given.place, entity: fateOf(given.place.entity) },
      isUncertain: uncertain.has(subject) || uncertain.has(object),
    };
  };
  const background = (given: BackgroundRelation): BackgroundRelation | [] => {
    const [subject, object] = [fateOf(given.subject), fateOf(given.object)];
    return subject === null || object === null || subject === object ? [] : { ...given, subject, object };
  };

  return {
    ...analysis,
    entities: entities.map((entity) => ({
      ...entity,
      office: entity.office && { ...entity.office, of: fateOf(entity.office.of) },
      mentions: entity.mentions.flatMap((id) => numbers.get(id) ?? []),
    })),
    mentions,
    relations: analysis.relations.flatMap(relation),
    background: analysis.background.flatMap(background),
  };
}

/** Evidence with the new numbers of its mentions; none where one of them is hidden. */
function renumbered(evidence: RelationEvidence, numbers: ReadonlyMap<number, number>): RelationEvidence | [] {
  const subjectMention = numbers.get(evidence.subjectMention);
  const objectMention = numbers.get(evidence.objectMention);
  return subjectMention === undefined || objectMention === undefined
    ? []
    : { ...evidence, subjectMention, objectMention };
}
