import type {
  Analysis,
  AnalysisNote,
  Candidate,
  DocumentEntity,
  DocumentEntityId,
  EntityLink,
  Mention,
  OfficeHeld,
} from '../types/analysis';
import type { EntityIndex, OfficeClass } from '../types/knowledge';
import type { StatedOffice } from './corefer/chain';
import type { Linked } from './corefer/linked';
import type { Reference } from './corefer/resolve';
import type { Find } from './detect/find';
import { kindOf } from './detect/known-names';
import { KNOWN_TO_ALL } from './link/bare-surname';
import type { Weighed } from './link/features';
import { areTermsOver } from './offices/terms-over';
import { candidatesAt, type Reading } from './reading';
import { inParts, type Steps } from './steps';

/** A candidate of less than this share of the likeliest one's probability is not asked about, beside two. */
const WORTH_ASKING = 0.05;

/** Entities that are described at a stretch. */
const STRETCH = 64;

/** An analysis without relations, and the ids of its entities. */
interface Assembled {
  readonly analysis: Analysis;
  readonly idOf: ReadonlyMap<Linked, DocumentEntityId>;
}

/** Turns the names that the stages found into the plain data of an analysis, entities in order of importance. */
export function* assemble(
  reading: Reading,
  linked: readonly Linked[],
  references: readonly Reference[],
  notes: readonly AnalysisNote[],
): Steps<Assembled> {
  const { tokens } = reading;
  const referredTo = references.flatMap(({ antecedents }) => antecedents);
  const all = [...new Set([...linked, ...referredTo])];
  const referred = new Map<Linked, number>();
  for (const one of referredTo) referred.set(one, (referred.get(one) ?? 0) + 1);
  const weight = new Map(all.map((one) => [one, importanceOf(one, referred.get(one) ?? 0)]));
  const total = [...weight.values()].reduce((a, b) => a + b, 0) || 1;
  yield;
  const ordered = all.sort(
    (a, b) => (weight.get(b) as number) - (weight.get(a) as number) || firstToken(a) - firstToken(b),
  );
  const idOf = new Map(ordered.map((one, i) => [one, `e${i + 1}`]));
  const owners = ownersOf(idOf);

  const drafts: Omit<Mention, 'id'>[] = [
    ...ordered.flatMap((one) =>
      one.chain.finds.map((find: Find) => ({
        start: tokens.starts[find.firstToken] as number,
        end: tokens.ends[find.endToken - 1] as number,
        form: 'name' as const,
        entity: idOf.get(one) as string,
        detector: find.detector,
        metonym: find.metonym ?? null,
        isDemonym: find.isDemonym,
      })),
    ),
    // "The two ministers" is a mention of each.
    ...references.flatMap(({ firstToken: first, endToken, form, sieve, antecedents }) =>
      antecedents.map((one) => ({
        start: tokens.starts[first] as number,
        end: tokens.ends[endToken - 1] as number,
        form,
        entity: idOf.get(one) as string,
        detector: sieve,
        metonym: null,
        isDemonym: false,
      })),
    ),
  ];
  yield;
  drafts.sort((a, b) => a.start - b.start || b.end - a.end || (a.form < b.form ? -1 : 1));
  yield;
  const mentions = drafts.map((draft, id) => ({ id, ...draft }));
  const mentionsOf = Map.groupBy(mentions, ({ entity }) => entity);
  const entities: DocumentEntity[] = [];
  yield* inParts(ordered, STRETCH, (part) => {
    for (const one of part) {
      const id = idOf.get(one) as string;
      const own = (mentionsOf.get(id) ?? []).map((mention) => mention.id);
      if (own.length > 0)
        entities.push(entityOf(reading, one, id, own, (weight.get(one) as number) / total, owners));
    }
  });
  const analysis = { asOf: reading.asOf, entities, mentions, relations: [], background: [], notes };
  return { analysis, idOf };
}

const firstToken = ({ chain }: Linked): number => chain.finds[0]?.firstToken ?? Number.MAX_SAFE_INTEGER;

/** Mentions count one each, more at the beginning; people and bodies more than the countries that qualify them. */
function importanceOf(one: Linked, references: number): number {
  const early = (token: number): number => 1 + Math.max(0, 1 - token / 300);
  const named = one.chain.finds.reduce(
    (sum, { firstToken: at, isDemonym }) => sum + early(at) * (isDemonym ? 0.5 : 1),
    0,
  );
  const factor = one.kind === 'person' ? 1.5 : one.kind === 'place' || one.kind === 'other' ? 0.5 : 1;
  return (named + 0.4 * references) * factor;
}

function entityOf(
  reading: Reading,
  one: Linked,
  id: string,
  mentions: readonly number[],
  importance: number,
  owners: Owners,
): DocumentEntity {
  const { knowledge } = reading;
  const aliases =
    one.entity !== null && knowledge
      ? knowledge
          .aliases(one.entity)
          .map(({ text }) => text)
          .filter((text) => text !== one.label)
      : [...one.chain.surfaces].filter((text) => text !== one.label);
  return {
    id,
    kind: one.kind,
    name: one.label,
    aliases,
    link: linkOf(reading, one),
    country: one.country,
    office: officeOf(reading, one, owners),
    mentions,
    importance,
  };
}

const candidateOf = ({ entity, clues }: Pick<Weighed, 'entity' | 'clues'>, score: number): Candidate => ({
  entity: entity.id,
  qid: entity.qid,
  name: entity.label,
  kind: kindOf(entity.kind),
  country: entity.country,
  score,
  clues,
});

function linkOf(reading: Reading, { chain, decision, byDescription }: Linked): EntityLink {
  const { scores } = decision;
  const ruledOut = (others: readonly Weighed[], from: number) =>
    others.slice(0, 5).map((other, i) => candidateOf(other, scores[from + i] ?? 0));
  if (decision.kind === 'linked') {
    const { best, score, others } = decision;
    return {
      kind: 'linked',
      entity: best.entity.id,
      qid: best.entity.qid,
      score,
      clues: best.clues,
      ruledOut: ruledOut(others, 1),
      byDescription,
    };
  }
  if (decision.kind === 'uncertain')
    return {
      kind: 'uncertain',
      candidates: decision.options
        .slice(0, 6)
        .map((option, i) => candidateOf(option, decision.scores[i] ?? 0))
        .filter(({ score }, i) => i < 2 || score >= WORTH_ASKING * (scores[0] ?? 0)),
    };
  const weighed = ruledOut(decision.others, 0);
  return { kind: 'unknown', ruledOut: weighed.length > 0 ? weighed : passedOver(reading, chain.finds) };
}

/** What the pack has under the names of a chain whose detector saw that none of it is meant ("Chad, 34, told the court"). */
function passedOver(reading: Reading, finds: readonly Find[]): Candidate[] {
  const { knowledge } = reading;
  const [fullest] = [...finds].sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));
  if (!knowledge || !fullest) return [];
  return candidatesAt(reading, fullest.firstToken, fullest.endToken)
    .slice(0, 5)
    .map(({ entity }) => candidateOf({ entity: knowledge.entity(entity), clues: [] }, 0));
}

/** The entities of the analysis, with their ids, by what may own an office. */
interface Owners {
  readonly byFind: ReadonlyMap<Find, { readonly id: string; readonly country: string | null }>;
  readonly byEntity: ReadonlyMap<EntityIndex, string>;
}

function ownersOf(idOf: ReadonlyMap<Linked, string>): Owners {
  const byFind = new Map<Find, { id: string; country: string | null }>();
  const byEntity = new Map<EntityIndex, string>();
  for (const [{ chain, entity, country }, id] of idOf) {
    for (const find of chain.finds) byFind.set(find, { id, country });
    if (entity !== null) byEntity.set(entity, id);
  }
  return { byFind, byEntity };
}

/** The office that the text states which tells most: a present one before a past, the pack's before others, then the longest. */
function statedOffice({ knowledge, asOf }: Reading, { chain, entity }: Linked): StatedOffice | undefined {
  const held = new Set(
    entity === null ? [] : knowledge?.officesOn(entity, asOf).map(({ officeClass }) => officeClass),
  );
  const worth = ({ phrase }: StatedOffice): number =>
    (phrase.tense === 'former' ? 0 : 4) +
    (phrase.officeClass !== 'other' && held.has(phrase.officeClass) ? 2 : 0);
  return [...chain.offices].sort(
    (a, b) => worth(b) - worth(a) || b.phrase.label.length - a.phrase.label.length,
  )[0];
}

/** Whether the pack knows that somebody's terms of such an office were over on the article's day, whatever the text calls him. */
function isOver({ knowledge, asOf }: Reading, { entity }: Linked, officeClass: OfficeClass | null): boolean {
  if (!knowledge || entity === null || officeClass === 'other') return false;
  return areTermsOver(knowledge, entity, asOf, (term) => term.officeClass === officeClass);
}

/** The office of a person on the day of the article: as the text says it, else as the pack does. */
function officeOf(reading: Reading, one: Linked, owners: Owners): OfficeHeld | null {
  if (one.kind !== 'person') return null;
  const { knowledge, tokens, asOf } = reading;
  const stated = statedOffice(reading, one);
  if (stated) {
    const { phrase, of, sentence } = stated;
    const owner = of ? owners.byFind.get(of) : undefined;
    const { start, end } = tokens.sentences[sentence] as { start: number; end: number };
    return {
      label: phrase.label,
      officeClass: phrase.officeClass,
      // "President Marin" is a title for life; "Norland's president" is of the day.
      tense:
        of === null && isOver(reading, one, phrase.officeClass) && phrase.tense === 'current'
          ? 'former'
          : phrase.tense,
      country: owner?.country ?? one.country,
      of: owner?.id ?? null,
      start: null,
      end: null,
      evidence: {
        kind: 'sentence',
        span: { start, end },
        cue: {
          start: tokens.starts[phrase.firstToken] as number,
          end: tokens.ends[phrase.endToken - 1] as number,
        },
        rule: 'stated-office',
      },
    };
  }
  if (!knowledge || one.entity === null) return null;
  const current = knowledge.officesOn(one.entity, asOf)[0];
  // What somebody will be is nothing yet.
  const held = knowledge
    .statements(one.entity)
    .filter((fact) => fact.property === 'P39' && knowledge.holding(fact, asOf) !== 'not-yet');
  // Of what somebody was, what everybody knows him for.
  const statement =
    current ?? held.find(({ officeClass }) => officeClass && KNOWN_TO_ALL.has(officeClass)) ?? held[0];
  if (!statement) return null;
  return {
    label: statement.value,
    officeClass: statement.officeClass,
    tense: current ? 'current' : 'former',
    country: statement.of === null ? null : knowledge.entity(statement.of).country,
    of: statement.of === null ? null : (owners.byEntity.get(statement.of) ?? null),
    start: statement.start,
    end: statement.end,
    evidence: {
      kind: 'statement',
      statement: statement.id,
      source: statement.source.title,
      asOf: statement.asOf,
    },
  };
}
