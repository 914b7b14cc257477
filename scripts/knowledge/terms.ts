import type { OfficeClass } from '../../lib/types/knowledge';
import type { Draft, DraftStatement } from './draft';

/** Offices that one person at a time holds, in a country. */
const SINGLE: ReadonlySet<OfficeClass> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'central-bank-head',
]);

/** Closes terms that no source ended when a later holder of the same office is known. Returns how many. */
export function closeTerms(draft: Draft): number {
  const offices = new Map<string, number[]>();
  draft.statements.forEach((statement, i) => {
    if (
      statement.property !== 'P39' ||
      !statement.of ||
      !statement.officeClass ||
      !SINGLE.has(statement.officeClass)
    )
      return;
    if (/deputy|vice|first lady|spouse/i.test(statement.value)) return;
    const key = `${statement.officeClass}|${statement.of}`;
    const list = offices.get(key);
    if (list) list.push(i);
    else offices.set(key, [i]);
  });
  let closed = 0;
  for (const indices of offices.values()) {
    const dated = indices
      .filter((i) => draft.statements[i]?.start)
      .sort((a, b) =>
        ((draft.statements[a] as DraftStatement).start as string).localeCompare(
          (draft.statements[b] as DraftStatement).start as string,
        ),
      );
    dated.forEach((i, place) => {
      const own = draft.statements[i] as DraftStatement;
      const next = dated
        .slice(place + 1)
        .map((j) => draft.statements[j] as DraftStatement)
        .find(({ subject }) => subject !== own.subject);
      if (own.end || !next) return;
      draft.statements[i] = { ...own, end: next.start, endIsInferred: true };
      closed++;
    });
  }
  return closed;
}
