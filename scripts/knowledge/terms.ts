import type { Draft, DraftStatement } from './draft';
import { SINGLE } from './office-sets';

/** Two terms of one person with no more days between them are told as one. */
const GAP_DAYS = 62;
/** Sources in order of trust: where two word or date one term, the first is believed. */
const TRUST = [
  'refreshed-wikidata',
  'refreshed-cia',
  'refreshed-europarl',
  'terms-2026',
  'terms',
  'curated',
  'congress',
  'uk',
  'factbook',
  'wikidata-2022',
  'people-extra',
  'factbook-history',
];

/** Whether a term's days were set down one by one. */
const isByHand = ({ source }: DraftStatement): boolean => source === 'terms' || source === 'terms-2026';

const early = (date: string | null): string =>
  !date ? '' : date.length === 4 ? `${date}-01-01` : date.padEnd(10, '-01');
const late = (date: string | null): string =>
  !date ? '9999-12-31' : date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
const days = (date: string): number => Date.parse(date.replace(/-31$/, '-28')) / 86_400_000;

/** Offices that stand beside the one of their class, or that several hold together. */
const NO_SEAT =
  /^(assistant|deputy|acting|vice|junior)\b(?!.* and )|\b(first lady|spouse|co-?prince|captain|presidency)\b/i;

/**
 * The office that one person at a time holds, as a key; null for others. Several kinds of heads of state may stand beside
 * each other in one country.
 */
function seatOf({ property, officeClass, of, value }: DraftStatement): string | null {
  if (property !== 'P39' || !of || !officeClass || !SINGLE.has(officeClass) || NO_SEAT.test(value))
    return null;
  if (officeClass !== 'head-of-state') return `${officeClass}|${of}`;
  const word = /supreme leader/i.test(value)
    ? 'leader'
    : /\b(king|queen|monarch|emperor|empress|emir|amir|sultan|grand duke|prince|princess|yang di-pertuan)\b/i.test(
          value,
        )
      ? 'monarch'
      : /\b(sovereign council|council|head of the|chief of staff)\b/i.test(value)
        ? 'council'
        : 'president';
  return `${officeClass}|${of}|${word}`;
}

const trustOf = ({ source }: DraftStatement): number => {
  const place = TRUST.indexOf(source);
  return place < 0 ? TRUST.length : place;
};

/** The word that tells a president from a prime minister in an office's wording; null for other offices. */
export const headWordOf = ({ value }: Pick<DraftStatement, 'value'>): string | null =>
  /\b(president|prime minister|premier|chancellor)\b/i.exec(value)?.[1]?.toLowerCase() ?? null;

/**
 * Takes the start from open terms in whose time two others came and went: it is an earlier office's, or mistyped. Returns
 * how many were doubted.
 */
export function doubtStarts(draft: Draft): number {
  const isSeat = (term: DraftStatement): boolean => seatOf(term) !== null;
  const seats = Map.groupBy(draft.statements.filter(isSeat), (term) => `${seatOf(term)}|${headWordOf(term)}`);
  let doubted = 0;
  draft.statements.forEach((own, i) => {
    if (own.end || !own.start || !isSeat(own)) return;
    const others = (seats.get(`${seatOf(own)}|${headWordOf(own)}`) ?? []).filter(
      ({ subject, start, end }) =>
        subject !== own.subject &&
        start !== null &&
        end !== null &&
        early(start) > late(own.start) &&
        days(early(end)) - days(early(start)) > GAP_DAYS,
    );
    if (new Set(others.map(({ subject }) => subject)).size < 2) return;
    draft.statements[i] = { ...own, start: null };
    doubted++;
  });
  return doubted;
}

/**
 * Makes one term of a person's rows that tell of the same: same office, and days that overlap or follow on each other.
 * The most trusted row gives the wording; the earliest start and the latest end count, and a row without an end tells
 * that the term lasts where its source is younger than the end that another gives.
 */
export function mergeTerms(draft: Draft): number {
  const isTurned = ({ start, end }: DraftStatement) =>
    start !== null && end !== null && early(start) > late(end);
  const sound = draft.statements.filter((statement) => !isTurned(statement));
  for (let i = sound.length; i < draft.statements.length; i++) draft.drop('term that ends before it starts');
  draft.statements.splice(0, draft.statements.length, ...sound);
  const before = draft.statements.length;
  const isTerm = ({ property }: DraftStatement) => property === 'P39';
  const groups = Map.groupBy(
    draft.statements.filter(isTerm),
    (term) =>
      `${term.subject}|${seatOf(term) ?? `${term.officeClass}|${term.of}|${term.value.toLowerCase()}`}`,
  );
  const joined = [...groups.values()].flatMap((terms) => {
    const kept: DraftStatement[] = [];
    const inOrder = [...terms].sort(
      (a, b) => early(a.start).localeCompare(early(b.start)) || trustOf(a) - trustOf(b),
    );
    for (const term of inOrder) {
      const last = kept.at(-1);
      if (last && follows(last, term)) kept[kept.length - 1] = join(last, term, draft);
      else kept.push(term);
    }
    return kept;
  });
  const merged = withoutOpenTwins(joined, draft);
  draft.statements.splice(
    0,
    before,
    ...draft.statements.filter((statement) => !isTerm(statement)),
    ...merged,
  );
  return before - draft.statements.length;
}

/**
 * Without the open terms of which a younger source tells the end: one person in an office of one class from one day on, under another
 * wording ("Vice President" beside "Vice President of the United States").
 */
function withoutOpenTwins(terms: readonly DraftStatement[], draft: Draft): DraftStatement[] {
  const keyOf = ({ subject, officeClass, start }: DraftStatement): string =>
    `${subject}|${officeClass}|${start}`;
  const ends = new Map<string, string>();
  for (const term of terms) if (term.start && term.end) ends.set(keyOf(term), term.end);
  return terms.filter((term) => {
    const end = term.end === null && term.officeClass !== 'other' ? ends.get(keyOf(term)) : undefined;
    return end === undefined || (draft.sources.get(term.source)?.asOf ?? '') > late(end);
  });
}

/**
 * Takes the seat from terms that lie for more than two months in one of another person that was compiled by hand: it is an
 * office beside it, or its days are wrong. An open term lasted until its source's day at least; where its holder has one by
 * hand, too, the two are merged later. Returns how many.
 */
export function yieldSeats(draft: Draft): number {
  const byHand = Map.groupBy(draft.statements.filter(isByHand), (term) => seatOf(term) ?? '');
  let yielded = 0;
  draft.statements.forEach((own, i) => {
    const seat = isByHand(own) ? null : seatOf(own);
    const others = (seat ? byHand.get(seat) : undefined) ?? [];
    const isMerged = !own.end && others.some(({ subject }) => subject === own.subject);
    const end = own.end ?? (isMerged ? null : (draft.sources.get(own.source)?.asOf ?? null));
    const yields = (other: DraftStatement): boolean =>
      other.subject !== own.subject &&
      (sharedDays({ ...own, end }, other) > GAP_DAYS ||
        (!own.end && !other.end && own.start === other.start));
    if (!others.some(yields)) return;
    const isHead = own.officeClass === 'head-of-state' || own.officeClass === 'head-of-government';
    draft.statements[i] = { ...own, officeClass: isHead ? 'other' : 'minister' };
    yielded++;
  });
  return yielded;
}

/** Days that two terms have in common, at least; 0 where the first is open. */
function sharedDays(a: DraftStatement, b: DraftStatement): number {
  if (!a.start || !a.end || !b.start) return 0;
  const first = Math.max(days(late(a.start)), days(late(b.start)));
  const last = Math.min(days(early(a.end)), b.end ? days(early(b.end)) : Number.POSITIVE_INFINITY);
  return last - first;
}

/** Whether a later row belongs to the same stretch in office. */
function follows(earlier: DraftStatement, later: DraftStatement): boolean {
  if (isByHand(earlier) && isByHand(later)) return false;
  if (!earlier.start || !later.start || !earlier.end) return true;
  return days(early(later.start)) - days(late(earlier.end)) <= GAP_DAYS;
}

function join(a: DraftStatement, b: DraftStatement, draft: Draft): DraftStatement {
  const [first, second] = trustOf(a) <= trustOf(b) ? [a, b] : [b, a];
  if (isByHand(first) && first.end) return first;
  const asOf = (term: DraftStatement): string => draft.sources.get(term.source)?.asOf ?? '';
  const isOpen = (term: DraftStatement, other: DraftStatement): boolean =>
    term.end === null && other.end !== null && asOf(term) > late(other.end);
  const end =
    isOpen(a, b) || isOpen(b, a) || (a.end === null && b.end === null)
      ? null
      : a.end === null || b.end === null
        ? (a.end ?? b.end)
        : late(a.end) >= late(b.end)
          ? a.end
          : b.end;
  return {
    ...first,
    start: exacter(first.start, second.start),
    end,
    source: end === null && asOf(second) > asOf(first) && second.end === null ? second.source : first.source,
  };
}

/**
 * The earlier of two starts, or of two in the same year the exacter one; where they are of one day in different years,
 * one is mistyped, and the first is believed.
 */
function exacter(a: string | null, b: string | null): string | null {
  if (!a || !b) return a ?? b;
  if (a.length === 10 && a.slice(5) === b.slice(5)) return a;
  if (a.slice(0, 4) === b.slice(0, 4)) return a.length >= b.length ? a : b;
  return early(a) <= early(b) ? a : b;
}

/** Closes terms that no source ended when a later holder of the same office is known. Returns how many. */
export function closeTerms(draft: Draft): number {
  const offices = new Map<string, number[]>();
  draft.statements.forEach((statement, i) => {
    const key = seatOf(statement);
    if (!key || !statement.start) return;
    const list = offices.get(key);
    if (list) list.push(i);
    else offices.set(key, [i]);
  });
  let closed = 0;
  for (const indices of offices.values()) {
    const term = (i: number): DraftStatement => draft.statements[i] as DraftStatement;
    const dated = indices.sort(
      (a, b) =>
        early(term(a).start).localeCompare(early(term(b).start)) ||
        (term(a).subject < term(b).subject ? -1 : 1),
    );
    dated.forEach((i, place) => {
      const own = term(i);
      // A holder who has left again is no successor of one whom a younger source still names.
      const asOf = draft.sources.get(own.source)?.asOf ?? '';
      const next = dated
        .slice(place + 1)
        .map(term)
        .find(
          ({ subject, start, end, source, value }) =>
            subject !== own.subject &&
            start !== own.start &&
            !(end && asOf > late(end)) &&
            // One country may have a treasurer beside a minister of finance: Wikidata knows them as two offices.
            (source !== own.source ||
              source !== 'wikidata-2022' ||
              value === own.value ||
              own.officeClass === 'foreign-minister'),
        );
      if (own.end || !next) return;
      draft.statements[i] = { ...own, end: next.start, endIsInferred: true };
      closed++;
    });
  }
  return closed;
}

/**
 * Ends the terms of offices that heads of government took while they led one, with the end of that: a prime minister is minister of
 * this and first lord of that as long as he leads. Gives how many were ended.
 */
export function endWithLeadership(draft: Draft): number {
  const led = Map.groupBy(
    draft.statements.filter(
      ({ officeClass, start, end }) => officeClass === 'head-of-government' && start && end,
    ),
    ({ subject, of }) => `${subject}|${of}`,
  );
  let ended = 0;
  draft.statements.forEach((own, i) => {
    if (own.property !== 'P39' || own.end || !/^(minister|other)$/.test(own.officeClass ?? '')) return;
    const during = led
      .get(`${own.subject}|${own.of}`)
      ?.find(({ start, end }) => early(start) <= early(own.start) && early(own.start) < late(end));
    if (!during) return;
    draft.statements[i] = { ...own, end: during.end, endIsInferred: true };
    ended++;
  });
  return ended;
}
