import { kept } from '../kept';
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

/** A name without case, diacritics, possessive and marks, words parted by one blank. */
export const foldName = kept((name) => {
  const lower = name.replace(/[’']s$/, '').toLowerCase();
  const plain = /^[a-z ]*$/.test(lower) ? lower : withPlainLetters(lower);
  return plain.replace(/ {2,}/g, ' ').trim();
});

const withPlainLetters = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.’'“”"]/g, '')
    .replace(/[ıəøłđðßæœþħŧ]/g, (letter) => LETTERS[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether a folded word tells a son from a father, or a bearer of a name from those before. */
export const isGeneration = (word: string): boolean => /^(?:jr|sr|ii|iii|iv)$/.test(word);

/** The words of a folded name without forms of address. */
export const nameWords: (form: string) => readonly string[] = kept((form) =>
  form.split(' ').filter((word) => word !== '' && !HONORIFICS.has(word)),
);
