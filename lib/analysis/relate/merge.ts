import type { Report, ReportedEvent } from './report';

/**
 * Joins reports of one event: the same two, type and standing (for mutual events in either direction), unless they have different
 * days. The main report is the clearest: with its date, place and parties named.
 */
export function mergeReports(reports: readonly Report[]): ReportedEvent[] {
  const ids = new Map<unknown, number>();
  const idOf = (entity: unknown): number => {
    const id = ids.get(entity) ?? ids.size;
    ids.set(entity, id);
    return id;
  };
  const groups = new Map<string, Report[][]>();
  const order: Report[][] = [];
  for (const report of reports) {
    const [a, b] = [idOf(report.subject), idOf(report.object)];
    const [first, second] = report.isSymmetric && a > b ? [b, a] : [a, b];
    const key = `${first}|${second}|${report.type}|${report.status}|${report.claimedBy ? idOf(report.claimedBy) : ''}`;
    const known = groups.get(key) ?? [];
    const same = known.find((group) => group.every((one) => mayBeOne(one, report)));
    if (same) same.push(report);
    else {
      const group = [report];
      known.push(group);
      order.push(group);
    }
    groups.set(key, known);
  }
  return order.map((group) => {
    const ranked = [...group].sort((a, b) => clarity(b) - clarity(a) || a.sentence.start - b.sentence.start);
    const sentences = new Set<number>();
    return {
      main: { ...(ranked[0] as Report), ...completed(ranked) },
      reports: ranked.filter(
        ({ sentence }) => !sentences.has(sentence.start) && sentences.add(sentence.start),
      ),
    };
  });
}

function mayBeOne(a: Report, b: Report): boolean {
  if (!a.date || !b.date) return a.time === b.time || !a.date || !b.date;
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
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
  const find = <Key extends 'date' | 'place' | 'mode' | 'detail' | 'cameo'>(key: Key): Report[Key] =>
    (ranked.find((report) => report[key] !== null)?.[key] ?? null) as Report[Key];
  return {
    date: find('date'),
    place: find('place'),
    mode: find('mode'),
    detail: find('detail'),
    cameo: find('cameo'),
  };
}
