import type { EntityIndex, Knowledge, Source, Statement } from '../../lib/types/knowledge';
import { LICENCES } from './sources';

/** What a pack holds, by kind and by source. */
export interface PackCounts {
  readonly entities: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, number>>;
}

/** What is wrong with a pack, at most `MOST` of a kind, and what it holds. */
export interface PackCheck {
  readonly faults: readonly string[];
  readonly counts: PackCounts;
  /** The sources that its facts name. */
  readonly sources: readonly Source[];
}

const MOST = 20;
const DATE = /^-?\d{4}(-\d{2}(-\d{2})?)?$/;
const DATED = new Set(['P39', 'P463', 'P102', 'P488']);

/**
 * Reads every entity and fact of a pack: ids unique and found again, labels not empty, references whole, days in order and
 * of the calendar, every source named with a licence that may go into a pack, names found by their own words with
 * priors that add up to no more than one.
 * @param notice the text that ships beside the pack and names every source
 */
export function checkPack(pack: Knowledge, notice: string): PackCheck {
  const faults = new Map<string, string[]>();
  const fault = (kind: string, what: string) => {
    const list = faults.get(kind);
    if (list) list.push(what);
    else faults.set(kind, [what]);
  };
  const counts = { entities: {}, facts: {}, sources: {} } as Record<keyof PackCounts, Record<string, number>>;
  const count = (of: keyof PackCounts, key: string) => {
    counts[of][key] = (counts[of][key] ?? 0) + 1;
  };
  const ids = new Set<string>();
  const sources = new Map<string, Statement['source']>();
  const all = (['person', 'institution', 'country', 'place', 'office'] as const).flatMap((kind) =>
    pack.known(kind, 0),
  );
  const exists = (index: EntityIndex | null) => index === null || index < all.length;

  for (const entity of all) {
    count('entities', entity.kind);
    if (ids.has(entity.id)) fault('two entities with one id', entity.id);
    ids.add(entity.id);
    if (pack.indexOf(entity.id) !== entity.index) fault('entity that its id does not find', entity.id);
    if (entity.label.trim() === '') fault('entity without a label', entity.id);
    if (entity.label.includes('\ufffd')) fault('label that is no UTF-8', entity.id);
    for (const statement of pack.statements(entity.index)) {
      count('facts', statement.property);
      count('sources', statement.source.id);
      sources.set(statement.source.id, statement.source);
      const where = `${statement.id} ${statement.property}`;
      if (!exists(statement.object) || !exists(statement.of)) fault('reference to no entity', where);
      for (const date of [statement.start, statement.end, statement.asOf])
        if (date !== null && !isDate(date)) fault('date that is none', `${where}: ${date}`);
      if (isAfter(statement.start, statement.end))
        fault('end before the start', `${where}: ${statement.start} to ${statement.end}`);
      if (statement.property === 'P39' && statement.officeClass === null)
        fault('office without a class', where);
      if (statement.property === 'P463' && statement.membership === null)
        fault('membership without a status', where);
      if (
        !DATED.has(statement.property) &&
        statement.property !== 'P159' &&
        (statement.start || statement.end)
      )
        fault('dates on a fact that has none', where);
    }
    const candidates = pack.candidates(entity.label);
    const share = candidates.reduce((sum, { prior }) => sum + prior, 0);
    // Priors are kept in 6 bits; their rounding adds up where a name has very many candidates.
    if (share > 1.1 && candidates.length <= 12)
      fault('priors of more than one', `${entity.label}: ${share.toFixed(2)}`);
    if (candidates.some(({ prior }, i) => i > 0 && prior > (candidates[i - 1]?.prior ?? 1)))
      fault('candidates out of order', entity.label);
  }
  for (const { id, title, licence, asOf } of sources.values()) {
    if (!LICENCES.has(licence)) fault('licence that may not go into a pack', `${id}: ${licence}`);
    if (!notice.includes(title)) fault('source that the notice does not name', title);
    if (!isDate(asOf)) fault('source without its day', id);
  }
  return {
    faults: [...faults].flatMap(([kind, list]) => [
      ...list.slice(0, MOST).map((what) => `${kind}: ${what}`),
      ...(list.length > MOST ? [`${kind}: ${list.length - MOST} more`] : []),
    ]),
    counts,
    sources: [...sources.values()],
  };
}

function isDate(date: string): boolean {
  if (!DATE.test(date)) return false;
  const [year, month = 1, day = 1] = date.replace(/^-/, '').split('-').map(Number) as [
    number,
    number?,
    number?,
  ];
  const asDate = new Date(Date.UTC(2000 + (year % 400), month - 1, day));
  return asDate.getUTCMonth() === month - 1 && asDate.getUTCDate() === day;
}

/** Whether a start lies surely after an end: dates are compared as exactly as both are known. */
function isAfter(start: string | null, end: string | null): boolean {
  if (!start || !end || start.startsWith('-') || end.startsWith('-')) return false;
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) > end.slice(0, length);
}
