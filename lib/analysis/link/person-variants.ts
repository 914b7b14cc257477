import type { Knowledge } from '../../types/knowledge';
import { isGeneration } from '../corefer/fold-name';
import { otherGivenNames } from '../lexicon/given-names';
import { NAME_PARTICLES } from '../lexicon/words';

/** What sets a variant of a name apart from it: its spelling, a middle name left out, or another form of the given name. */
export type NameChange = 'variant' | 'middle-name' | 'given-name';

/**
 * Other forms under which the pack may hold a person whose name (folded words, given name first) it does not know, with
 * what they change: without middle names, with the given name's full or short form, with umlauts written out or not, with
 * or without an Arabic article, family name first. Empty for a single word.
 */
export function personVariants(
  words: readonly string[],
  knowledge: Knowledge,
): ReadonlyMap<string, NameChange> {
  const forms = new Map<string, NameChange>();
  if (words.length < 2 || words.length > 6) return forms;
  const first = words[0] as string;
  const family = familyPart(words);
  const hasMiddle = words.length > family.length + 1;
  const add = (change: NameChange, ...parts: readonly string[]): void => {
    const form = parts.join(' ');
    for (const one of [form, withoutUmlauts(form)]) if (!forms.has(one)) forms.set(one, change);
  };
  add('variant', ...words);
  const articleAt = words.findIndex((word, i) => i > 0 && /^(al|el)$/.test(word));
  if (articleAt > 0) add('variant', ...words.filter((_, i) => i !== articleAt));
  else for (const article of ['al', 'el']) add('variant', ...words.slice(0, -1), article, ...words.slice(-1));
  if (words.length === 2) add('variant', words[1] as string, first);
  if (hasMiddle) add('middle-name', first, ...family);
  for (const other of otherGivenNames(knowledge, first)) {
    add('given-name', other, ...words.slice(1));
    if (hasMiddle) add('given-name', other, ...family);
  }
  forms.delete(words.join(' '));
  return forms;
}

/** A given name and the father's surname of a Spanish name with two surnames, or null: "Ana Rey" of "Ana Rey Solís". */
export const paternalForm = (words: readonly string[]): string | null =>
  (words.length === 3 || words.length === 4) && !words.some(isGeneration)
    ? words.slice(0, 2).join(' ')
    : null;

/** The last word with the particles before it: "van der Bellen", "al-Sisi". */
function familyPart(words: readonly string[]): readonly string[] {
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1] as string)) from--;
  return words.slice(from);
}

const withoutUmlauts = (form: string): string => form.replace(/([aou])e/g, '$1');

/** Whether the given names of a text may be those of an entity, one of whose names (folded words) they are compared with. */
export function givenNamesFit(
  given: readonly string[],
  name: readonly string[],
  knowledge: Knowledge,
): boolean {
  const first = given[0];
  const own = name.slice(0, -1);
  if (!first || own.length === 0) return false;
  return own.some((other) => isSameGiven(first, other, knowledge));
}

function isSameGiven(a: string, b: string, knowledge: Knowledge): boolean {
  if (a === b || otherGivenNames(knowledge, a).has(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  return short.length >= 5 && isOneEditApart(short, long);
}

/** Whether two words differ by one letter at most: what transliterations of one name do. */
function isOneEditApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  let j = 0;
  while (j < short.length - i && short[short.length - 1 - j] === long[long.length - 1 - j]) j++;
  return i + j >= short.length - (long.length === short.length ? 1 : 0);
}
