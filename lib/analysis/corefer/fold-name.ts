import { HONORIFICS } from '../lexicon/words';

/** Letters of Latin alphabets that have no decomposition, as English writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
};

/** Names that are kept as they were folded: those of an article are compared again and again. */
const kept = new Map<string, string>();
const MOST_KEPT = 4096;

/** A name without case, diacritics, possessive and marks, words parted by one blank. */
export function foldName(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, folded);
  return folded;
}

const fold = (name: string): string =>
  name
    .replace(/[’']s$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.’'“”"]/g, '')
    .replace(/[ıəøłđðßæœþħŧ]/g, (letter) => LETTERS[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a folded name without forms of address. */
export const nameWords = (form: string): string[] =>
  form.split(' ').filter((word) => word !== '' && !HONORIFICS.has(word));
