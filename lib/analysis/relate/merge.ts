import type { IsoDate } from '../../types/text';
import type { Steps } from '../steps';
import type { Report, ReportedEvent } from './report';

/**
 * Joins reports of one event: the same two, type and standing (for mutual events in either direction), unless they have different
 * days, or one is told of the past and the other as news. The main report is the clearest: with its date, place and parties named.
 */
export function* mergeReports(reports: readonly Report[]): Steps<ReportedEvent[]> {
  const ids = new Map<unknown, number>();
  const idOf = (entity: unknown): number => {
    const id = ids.get(entity) ?? ids.size;
    ids.set(entity, id);
    return id;
  };
  const groups = new Map<string, Group[]>();
  const order: Group[] = [];
  for (const report of reports) {
    yield;
    const [a, b] = [idOf(report.subject), idOf(report.object)];
    const [first, second] = report.isSymmetric && a > b ? [b, a] : [a, b];
    const key = `${first}|${second}|${report.type}|${report.status}|${report.claimedBy ? idOf(report.claimedBy) : ''}`;
    const known = groups.get(key) ?? [];
    let group = known.find((one) => mayBeOne(one, report));
    if (!group) {
      group = { reports: [], dates: new Set(), time: report.time };
      known.push(group);
      order.push(group);
    }
    group.reports.push(report);
    if (report.date) group.dates.add(report.date);
    groups.set(key, known);
  }
  yield;
  return order.map((group) => {
    const ranked = [...group.reports].sort(
      (a, b) => clarity(b) - clarity(a) || a.sentence.start - b.sentence.start,
    );
    const sentences = new Set<number>();
    return {
      main: { ...(ranked[0] as Report), ...completed(ranked) },
      reports: ranked.filter(
        ({ sentence }) => !sentences.has(sentence.start) && sentences.add(sentence.start),
      ),
    };
  });
}

/** Reports of one event, and the days that they tell; a report without a day goes with any that is no history. */
interface Group {
  readonly reports: Report[];
  readonly dates: Set<IsoDate>;
  readonly time: Report['time'];
}

function mayBeOne({ dates, time }: Group, { date, time: told }: Report): boolean {
  if (time !== told) return false;
  if (!date) return true;
  for (const other of dates) if (!other.startsWith(date) && !date.startsWith(other)) return false;
  return true;
}

const clarity = ({ date, place, subjectName, objectName, detail, mode }: Report): number =>
  (date ? 2 : 0) +
  (place ? 1 : 0) +
  (subjectName.form === 'name' ? 2 : 0) +
  (objectName.form === 'name' ? 2 : 0) +
  (detail ? 1 : 0) +
  (mode === 'in-person' ? 0.5 : 0);

/** What the main report leaves open and another tells. */
function completed(ranked: readonly Report[]): Partial<Report> {
  const find = <Key extends 'date' | 'toldDate' | 'place' | 'mode' | 'detail' | 'cameo'>(
    key: Key,
  ): Report[Key] => (ranked.find((report) => report[key] !== null)?.[key] ?? null) as Report[Key];
  return {
    date: find('date'),
    toldDate: find('toldDate'),
    place: find('place'),
    mode: find('mode'),
    detail: find('detail'),
    cameo: find('cameo'),
  };
}
