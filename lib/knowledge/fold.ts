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
  ʼ: '',
  '’': '',
  "'": '',
  '.': '',
};

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

/** A word without case, diacritics, inner apostrophes and full stops: "Erdoğan" and "ERDOGAN" are one. */
export function fold(word: string): string {
  let isLower = true;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 0x7f || unit === APOSTROPHE || unit === FULL_STOP) return foldOther(word);
    if (unit >= 0x41 && unit <= 0x5a) isLower = false;
  }
  return isLower ? word : word.toLowerCase();
}

/** The same of a word that has more than letters of English and what it keeps, such as digits and hyphens. */
function foldOther(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[ıəøłđðßæœþħŧʼ’'.]/g, (letter) => LETTERS[letter] as string);
}

/** FNV-1a over UTF-16 code units with a last shift, as a non-negative 31-bit number. */
export function hashWord(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

/** The hash of a name from the hash of its beginning (0 at first) and its next word. */
export function extendHash(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ Math.imul(word, 0x85ebca6b), 0xc2b2ae35);
  mixed ^= mixed >>> 13;
  return mixed >>> 0;
}

/** A second, independent hash of a name from that of its beginning (0 at first) and its next word. */
export const extendCheck = (check: number, word: number): number =>
  (Math.imul(check, 31) + (word >>> 9) + word) | 0;

/** The byte that is kept of the second hash. */
export const checkByte = (check: number): number => (check ^ (check >>> 8) ^ (check >>> 16)) & 0xff;

/** The words of a name, as running text is split: at blanks and at marks that do not count inside names. */
export function nameWords(name: string): string[] {
  return name
    .split(/[\s\-‐‑–—/,"“”()]+/u)
    .map(fold)
    .filter((word) => word !== '');
}
