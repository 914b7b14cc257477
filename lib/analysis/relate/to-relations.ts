import type {
  DocumentEntity,
  DocumentEntityId,
  Mention,
  Relation,
  RelationEvidence,
} from '../../types/analysis';
import type { Linked } from '../corefer/linked';
import type { Reading } from '../reading';
import { inParts, type Steps } from '../steps';
import type { Named } from './named';
import type { Report, ReportedEvent } from './report';

/** Events that are put into words at a stretch. */
const STRETCH = 64;

/**
 * Reported events as plain data, the most important of the article first: those told as facts before those that are not, then by
 * how much the article speaks of the two and how early and often it tells it. Events between entities without a mention are left out.
 */
export function* toRelations(
  reading: Reading,
  events: readonly ReportedEvent[],
  idOf: ReadonlyMap<Linked, DocumentEntityId>,
  entities: readonly DocumentEntity[],
  mentions: readonly Mention[],
): Steps<Relation[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const relations: WeighedRelation[] = [];
  yield* inParts(events, STRETCH, (part) => {
    for (const event of part) {
      const relation = relationOf(event);
      if (relation) relations.push(relation);
    }
  });
  return relations
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        (a.relation.evidence[0]?.cue.start ?? 0) - (b.relation.evidence[0]?.cue.start ?? 0),
    )
    .map(({ relation }, i) => ({ id: `r${i + 1}`, ...relation }));

  function relationOf({ main, reports }: ReportedEvent): WeighedRelation | null {
    const [subject, object] = [idOf.get(main.subject), idOf.get(main.object)];
    const [one, other] = [byId.get(subject ?? ''), byId.get(object ?? '')];
    if (!subject || !object || !one || !other) return null;
    const relation = {
      type: main.type,
      cameo: main.cameo,
      status: main.status,
      claimedBy: main.claimedBy ? (idOf.get(main.claimedBy) ?? null) : null,
      subject,
      object,
      isSymmetric: main.isSymmetric,
      evidence: reports.map((report) => evidenceOf(report, main, one, other)),
      place: main.place && {
        name: main.place.name,
        entity: main.place.entity ? (idOf.get(main.place.entity) ?? null) : null,
      },
      date: main.toldDate,
      mode: main.mode,
      time: main.time,
      detail: main.detail,
      isUncertain: main.isUncertain,
    };
    return { relation, weight: weightOf(main, reports, one.importance + other.importance) };
  }

  function evidenceOf(
    report: Report,
    main: Report,
    one: DocumentEntity,
    other: DocumentEntity,
  ): RelationEvidence {
    // A mutual event may name its two the other way round in another sentence.
    const [first, second] = report.subject === main.subject ? [one, other] : [other, one];
    const [a, b] = [mentionOf(report.subjectName, first), mentionOf(report.objectName, second)];
    return {
      span: report.sentence,
      cue: report.cue,
      rule: report.rule,
      subjectMention: report.subject === main.subject ? a : b,
      objectMention: report.subject === main.subject ? b : a,
    };
  }

  /** The mention that names a party: where the words stand for several and are no mention, its last one before them. */
  function mentionOf({ firstToken, endToken }: Named, { mentions: own }: DocumentEntity): number {
    const start = reading.tokens.starts[firstToken] as number;
    const end = reading.tokens.ends[endToken - 1] as number;
    // Mentions are in text order: the first of the entity's that does not stand before it.
    let from = 0;
    for (let to = own.length; from < to; ) {
      const middle = (from + to) >>> 1;
      if ((mentions[own[middle] as number] as Mention).start < start) from = middle + 1;
      else to = middle;
    }
    let last = from - 1;
    for (let at = from; mentions[own[at] as number]?.start === start; at++) {
      if (mentions[own[at] as number]?.end === end) return own[at] as number;
      last = at;
    }
    return own[Math.max(0, last)] as number;
  }
}

interface WeighedRelation {
  readonly relation: Omit<Relation, 'id'>;
  readonly weight: number;
}

/** Facts first, the story's own news before its background, then attention, early sentences and repetition. */
function weightOf(
  { status, time, sentence, isUncertain }: Report,
  reports: readonly Report[],
  importance: number,
): number {
  const told =
    status === 'happened'
      ? 2
      : status === 'planned'
        ? 1.6
        : status === 'claimed' || status === 'denied'
          ? 1.2
          : 1;
  const early = 1 / (1 + sentence.start / 1500);
  return (
    (told + importance * 2 + early + Math.log2(reports.length) * 0.4) *
    (time === 'historical' ? 0.6 : 1) *
    (isUncertain ? 0.7 : 1)
  );
}
