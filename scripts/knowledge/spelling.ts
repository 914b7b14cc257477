import { nameWords } from '../../lib/knowledge/fold';

/** Articles, words for "son of" and titles, which one source writes and another leaves out. */
const LEFT_OUT = new Set(
  'al el bin bint ibn ben ould sayyid sheikh shaikh de da do dos der van von'.split(' '),
);
/** Edits that two spellings of one word may be apart, as a share of the longer one: "Tiani" and "Tchiani". */
const MOST_EDITS = 0.3;

/** The words of a name that tell it from others: without articles, also where they are written together ("AlBusaidi"). */
const tellingWords = (name: string): string[] =>
  nameWords(name)
    .filter((word) => !LEFT_OUT.has(word))
    .map((word) => word.replace(/^[ae]l(?=[a-z]{5})/, ''));

/**
 * Whether two names may be one in two spellings: every word of the shorter, and two at least, is a word of the longer but
 * for a few letters. Only to be asked of people who are already known to have something else in common.
 */
export function isSpelledAlike(a: string, b: string): boolean {
  const [shorter, longer] = [tellingWords(a), tellingWords(b)].sort(
    (one, two) => one.length - two.length,
  ) as [string[], string[]];
  if (shorter.length < 2) return false;
  const left = [...longer];
  return shorter.every((word) => {
    const at = left.findIndex((other) => areOneWord(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const areOneWord = (a: string, b: string): boolean =>
  a === b || editDistance(a, b) <= MOST_EDITS * Math.max(a.length, b.length);

/** Insertions, deletions and substitutions that make one word another (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** Letters that transliterations take for one another, the longer ones first. */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/shch|sch/g, 'sh'],
  [/t[sz]/g, 'z'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/c?k/g, 'k'],
  [/q/g, 'g'],
];

/** How a word sounds, as far as its spellings agree: its first letter and its consonants, each once. */
const soundOf = (word: string): string => {
  const sound = ONE_SOUND.reduce((spelled, [letters, one]) => spelled.replace(letters, one), word);
  return (sound[0] + sound.slice(1).replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1');
};

/** Edits that two spellings that sound alike may be apart: "Muhammad" and "Mohamed", but not "Hassan" and "Hussein". */
const MOST_EDITS_OF_SOUND = 0.4;

/** Words of so few letters are other words where one letter is another: "Zhu" and "Zhi". */
const SHORT = 3;

const areOneSound = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > SHORT &&
    soundOf(a) === soundOf(b) &&
    editDistance(a, b) <= MOST_EDITS_OF_SOUND * Math.max(a.length, b.length));

/**
 * Whether two names are one however it is transliterated: the last words sound alike, and all words of the shorter one,
 * two at least, sound like words of the longer, which begins with the same or has one name more before it.
 */
export function soundsAlike(a: string, b: string): boolean {
  const [shorter, longer] = [tellingWords(a), tellingWords(b)].sort(
    (one, two) => one.length - two.length,
  ) as [string[], string[]];
  const [first, last] = [shorter[0], shorter.at(-1)];
  if (shorter.length < 2 || !first || !last) return false;
  const start = longer.findIndex((word) => areOneSound(word, first));
  return (
    areOneSound(last, longer.at(-1) as string) &&
    (start === 0 || (longer[1] === first && longer.length === shorter.length + 1)) &&
    shorter.every((word) => longer.some((other) => areOneSound(word, other)))
  );
}
