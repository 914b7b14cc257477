import type { EntityIndex } from '../../types/knowledge';
import { statesOfCapital } from '../lexicon/capitals';
import { lowerAt, type Reading, textOf } from '../reading';
import type { Feature } from './features';

/** Words that the name of a capital has at most. */
const LONGEST = 3;

/** Which of the states of one name is meant by the capital that the text gives it: "[Karsia]'s capital, Osk", "[Karsia]'s capital Osk". */
export const capitalTold: Feature = ({ entity, chain, reading }) => {
  if (entity.kind !== 'country') return null;
  for (const { endToken } of chain.finds) {
    const told = capitalBehind(reading, endToken);
    if (told)
      return { case: told.states.includes(entity.index) ? 'agrees' : 'differs', value: 1, detail: told.name };
  }
  return null;
};

/** The capital that is named right behind a state as its own, with the states that have one of that name; null where none is. */
function capitalBehind(
  reading: Reading,
  end: number,
): { readonly name: string; readonly states: readonly EntityIndex[] } | null {
  if (!/^['’]s?$/.test(lowerAt(reading, end)) || lowerAt(reading, end + 1) !== 'capital') return null;
  const first = lowerAt(reading, end + 2) === ',' ? end + 3 : end + 2;
  for (let words = LONGEST; words > 0 && reading.knowledge; words--) {
    if (first + words > reading.tokens.count) continue;
    const name = textOf(reading, first, first + words);
    const states = statesOfCapital(reading.knowledge, name);
    if (states.length > 0) return { name, states };
  }
  return null;
}
