import type { BackgroundProperty, BackgroundRelation, DocumentEntity } from '../../types/analysis';
import type { OfficeClass, Statement } from '../../types/knowledge';
import { type BackgroundRule, type KnownPage, statedRelation } from './page';

/** Offices that Wikidata states from the other end: the country or body and who leads it. */
const HEADS: Partial<Record<OfficeClass, BackgroundProperty>> = {
  'head-of-state': 'P35',
  'head-of-government': 'P6',
  'head-of-body': 'P488',
  'central-bank-head': 'P488',
};

/**
 * Who holds, held or will hold an office of a country or body of the article, one relation for each two of them: the
 * office of the day, else the next, else the last. What the article itself states comes before what the pack knows.
 */
export const offices: BackgroundRule = (page) =>
  page.entities.flatMap(({ entity, statements }) => {
    if (entity.kind !== 'person') return [];
    const known = statements.flatMap((statement) => ofPack(page, entity, statement) ?? []);
    return bestOfEach(known);
  });

/** Offices as the article words them beside a name; they need no pack. */
export function statedOffices(entities: readonly DocumentEntity[]): readonly BackgroundRelation[] {
  return entities.flatMap(({ id, office }) => {
    if (!office?.of || office.of === id || office.evidence.kind !== 'sentence') return [];
    return directed(id, office.of, office.officeClass, {
      value: office.label,
      membership: null,
      tense: office.tense === 'former' ? 'past' : /elect|designate/.test(office.tense) ? 'future' : 'present',
      start: office.start,
      end: office.end,
      evidence: office.evidence,
      via: null,
    });
  });
}

function ofPack(page: KnownPage, person: DocumentEntity, statement: Statement): BackgroundRelation | null {
  if (statement.property !== 'P39' || statement.of === null) return null;
  const of = page.idOf.get(statement.of);
  const relation = of && statedRelation(page, person.id, of, statement, { value: statement.value });
  return relation ? directed(person.id, of, statement.officeClass, relation) : null;
}

function directed(
  holder: string,
  of: string,
  officeClass: OfficeClass | null,
  rest: Omit<BackgroundRelation, 'subject' | 'property' | 'object'>,
): BackgroundRelation {
  const head = officeClass && HEADS[officeClass];
  return head
    ? { ...rest, subject: of, property: head, object: holder }
    : { ...rest, subject: holder, property: 'P39', object: of };
}

const RANK: Readonly<Record<BackgroundRelation['tense'], number>> = { present: 0, future: 1, past: 2 };

/** One relation for each two ends: the present one first, then the one with the latest start. */
function bestOfEach(relations: readonly BackgroundRelation[]): readonly BackgroundRelation[] {
  const pairs = Map.groupBy(relations, ({ subject, object }) => [subject, object].sort().join());
  return [...pairs.values()].map(
    (same) =>
      [...same].sort(
        (a, b) => RANK[a.tense] - RANK[b.tense] || (b.start ?? '').localeCompare(a.start ?? ''),
      )[0] as BackgroundRelation,
  );
}
