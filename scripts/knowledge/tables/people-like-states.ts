import { nameWords } from '../../../lib/knowledge/fold';
import type { Draft } from '../draft';

/** So many people of a name make it one that people have. */
const LEAST_PEOPLE = 5;
/** What makes the last word of a name the land that somebody is of, and no surname ("Ada of Norland"). */
const OF_LAND = /\s(?:of|the|de|da|di|von|van|zu)\s/i;

/** Names of states, of one word, that are a given name or a surname of several people as well ("Chad", "Jordan"). */
export function peopleLikeStates(draft: Draft): (readonly [name: string])[] {
  const people = new Map<string, number>();
  const states = new Set<string>();
  for (const { kind, label } of draft.entities.values()) {
    const words = nameWords(label);
    if (kind === 'country' && words.length === 1) states.add(words[0] as string);
    if (kind !== 'person' || words.length < 2) continue;
    const named = OF_LAND.test(label) ? [words[0] as string] : [words[0] as string, words.at(-1) as string];
    for (const word of new Set(named)) people.set(word, (people.get(word) ?? 0) + 1);
  }
  return [...states]
    .filter((name) => (people.get(name) ?? 0) >= LEAST_PEOPLE)
    .sort()
    .map((name) => [name] as const);
}
