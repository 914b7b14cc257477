import type { Analysis, BackgroundRelation, DocumentEntity, Relation } from '../../types/analysis';
import type { Knowledge } from '../../types/knowledge';
import type { Steps } from '../steps';
import { inCommon } from './common';
import { kinship } from './kinship';
import { lasting } from './lasting';
import { offices, statedOffices } from './offices';
import { type BackgroundRule, knownPage } from './page';
import { succession } from './succession';

/** Rules in the order in which their relations are told. */
const RULES: readonly BackgroundRule[] = [offices, succession, kinship, lasting];

/**
 * Lasting relations between the entities of an article, apart from what it says happened: offices as the text states them
 * and, from the pack, offices, who replaced whom, family, parties, memberships, parts, seats and capitals; and what two of
 * the most important have in common where nothing else joins them. Each with its evidence; nothing without a pack but what
 * the text states.
 */
export function* backgroundOf(
  { entities, relations, asOf }: Pick<Analysis, 'entities' | 'relations' | 'asOf'>,
  knowledge: Knowledge | null,
): Steps<readonly BackgroundRelation[]> {
  const stated = statedOffices(entities);
  if (!knowledge) return stated;
  const page = knownPage(entities, knowledge, asOf);
  yield;
  const known: BackgroundRelation[] = [];
  for (const rule of RULES) {
    for (const relation of rule(page)) known.push(relation);
    yield;
  }
  const told = withStated(stated, known);
  const pairs = new Set([...told, ...relations].flatMap(pairOf));
  const shared = inCommon(page, (a, b) => pairs.has(`${a} ${b}`));
  return inOrder([...told, ...shared], entities);
}

const pairOf = ({ subject, object }: Pick<Relation, 'subject' | 'object'>): readonly string[] => [
  `${subject} ${object}`,
  `${object} ${subject}`,
];

/** Offices of the text, with the days of the pack where both speak of the same; then what the pack alone knows. */
function withStated(
  stated: readonly BackgroundRelation[],
  known: readonly BackgroundRelation[],
): readonly BackgroundRelation[] {
  const sameAs = (a: BackgroundRelation, b: BackgroundRelation): boolean =>
    a.subject === b.subject && a.object === b.object && a.property === b.property;
  const dated = stated.map((relation) => {
    const twin = known.find((other) => sameAs(other, relation) && other.tense === relation.tense);
    return twin ? { ...relation, start: twin.start, end: twin.end } : relation;
  });
  return [...dated, ...known.filter((relation) => !stated.some((other) => sameAs(other, relation)))];
}

/** By the more important of the two ends, then the other; the order given decides between equals. */
function inOrder(
  relations: readonly BackgroundRelation[],
  entities: readonly DocumentEntity[],
): readonly BackgroundRelation[] {
  const place = new Map(entities.map(({ id }, i) => [id, i]));
  const ends = ({ subject, object }: BackgroundRelation): readonly [number, number] => {
    const [a, b] = [place.get(subject) ?? 0, place.get(object) ?? 0];
    return a < b ? [a, b] : [b, a];
  };
  return [...relations].sort((x, y) => {
    const [a, b] = ends(x);
    const [c, d] = ends(y);
    return a - c || b - d;
  });
}
