import type { Dossier, DossierFact } from '../types/dossier';
import type { EntityId, Knowledge, OfficeClass, Statement } from '../types/knowledge';
import type { IsoDate } from '../types/text';
import { daysBetween, OLD_DAYS } from './days';

/** Facts of one property that are shown at most. */
const MOST_OF_A_KIND = 12;
const LEADERS: readonly OfficeClass[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'head-of-body',
  'central-bank-head',
  'speaker',
];
const ORDER: Readonly<Record<DossierFact['holding'], number>> = {
  holds: 0,
  'may-hold': 1,
  'not-yet': 2,
  ended: 3,
};

/** What is known of an entity on a day; null where the pack does not have it. */
export function dossierOf(id: EntityId, day: IsoDate, knowledge: Knowledge): Dossier | null {
  const index = knowledge.indexOf(id);
  if (index === null) return null;
  const { qid, label, subkind, country } = knowledge.entity(index);
  const fact = (statement: Statement, value = statement.value): DossierFact => ({
    property: statement.property,
    value,
    start: statement.start,
    end: statement.end,
    holding: knowledge.holding(statement, day),
    source: statement.source.title,
    asOf: statement.asOf,
    isOld: daysBetween(statement.asOf, day) > OLD_DAYS && statement.end === null,
  });
  const facts = unique(knowledge.statements(index).map((statement) => fact(statement)));
  const leaders = LEADERS.flatMap((officeClass) =>
    knowledge
      .holdersOn(officeClass, index, day)
      .slice(0, 2)
      .map((statement) =>
        fact(statement, `${knowledge.entity(statement.subject).label} · ${statement.value}`),
      ),
  );
  const namesakes = knowledge
    .candidates(label)
    .filter(({ entity }) => entity !== index)
    .slice(0, 4)
    .map(({ entity }) => knowledge.entity(entity))
    .map((other) => ({ entity: other.id, label: other.label, country: other.country }));
  return {
    entity: id,
    qid,
    label,
    subkind,
    country,
    facts: fewOfAKind(facts),
    leaders: distinct(leaders),
    namesakes,
  };
}

/** What holds first, then the newest. */
function unique(facts: readonly DossierFact[]): DossierFact[] {
  return distinct(
    facts.toSorted(
      (a, b) =>
        ORDER[a.holding] - ORDER[b.holding] ||
        (b.start ?? '').localeCompare(a.start ?? '') ||
        b.asOf.localeCompare(a.asOf),
    ),
  );
}

/** Each once, as it is said first. */
function distinct(facts: readonly DossierFact[]): DossierFact[] {
  const seen = new Set<string>();
  return facts.filter(({ property, value, start }) => {
    const key = `${property}|${value.toLowerCase()}|${start?.slice(0, 4) ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fewOfAKind(facts: readonly DossierFact[]): DossierFact[] {
  const counts = new Map<string, number>();
  return facts.filter(({ property }) => {
    const count = (counts.get(property) ?? 0) + 1;
    counts.set(property, count);
    return count <= MOST_OF_A_KIND;
  });
}
