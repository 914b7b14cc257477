import type { EntityIndex, Knowledge } from '../../types/knowledge';
import type { Find } from '../detect/find';
import { lowerAt, type Reading } from '../reading';
import type { Feature } from './features';

/** Which of a parent and a child of one name is told by a word beside it: "the elder [Marin]", "[Marin] senior"; null where none is. */
export function generationTold(reading: Reading, { firstToken, endToken }: Find): 'elder' | 'younger' | null {
  const before = lowerAt(reading, firstToken - 1);
  const behind = lowerAt(reading, endToken);
  if (before === 'elder' || behind === 'senior') return 'elder';
  return before === 'younger' || behind === 'junior' ? 'younger' : null;
}

/** Years between the first offices of two from which on they are of two generations. */
const GENERATION = 8;

/** Whether one is a parent of another by the pack or, where it tells of no kinship, came into office years before. */
export function isElderThan(knowledge: Knowledge, one: EntityIndex, other: EntityIndex): boolean {
  if (isParentOf(knowledge, one, other)) return true;
  if (isParentOf(knowledge, other, one)) return false;
  const [begins, follows] = [firstYear(knowledge, one), firstYear(knowledge, other)];
  return begins !== null && follows !== null && follows - begins >= GENERATION;
}

const isParentOf = (knowledge: Knowledge, parent: EntityIndex, child: EntityIndex): boolean =>
  knowledge.statements(parent).some(({ property, object }) => property === 'P40' && object === child) ||
  knowledge
    .statements(child)
    .some(({ property, object }) => (property === 'P22' || property === 'P25') && object === parent);

function firstYear(knowledge: Knowledge, person: EntityIndex): number | null {
  const years = knowledge
    .statements(person)
    .flatMap(({ property, start }) => (property === 'P39' && start ? [Number(start.slice(0, 4))] : []));
  return years.length > 0 ? Math.min(...years) : null;
}

/** Whether the candidate is of an older or a younger generation than another who is called so, as the word beside the name tells. */
export const generation: Feature = ({ entity, chain, reading, book }) => {
  const { knowledge } = reading;
  if (entity.kind !== 'person' || !knowledge) return null;
  for (const find of chain.finds) {
    const told = generationTold(reading, find);
    if (!told) continue;
    const others = find.candidates
      .map((other) => other.entity)
      .filter((other) => other !== entity.index && book.entity(other).kind === 'person');
    const isElder = others.some((other) => isElderThan(knowledge, entity.index, other));
    const isYounger = others.some((other) => isElderThan(knowledge, other, entity.index));
    if (isElder === isYounger) return null;
    return { case: isElder === (told === 'elder') ? 'agrees' : 'differs', value: 1, detail: null };
  }
  return null;
};
