import type { EntityKind } from '../../types/analysis';
import { MONTHS, OFFICE_HEADS, STOP_WORDS, WEEKDAYS } from '../lexicon/words';
import {
  flagsAt,
  formAt,
  isSentenceStart,
  isShouting,
  isTitleCase,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { type Find, surfaceOf } from './find';

/** From this score on a find vouches for others of its name. */
const VOUCHES = 0.6;
/** From this score on a find keeps its kind, whatever the others of its name are. */
const KEEPS = 0.88;
/** How many times the votes of the next kind a kind needs to be taken for all of a name. */
const OUTVOTES = 1.4;

/**
 * What a document says once holds throughout: finds of one name get the kind that most of them have, and a surname, an
 * acronym or a coined word that was a name elsewhere is one where nobody found it ("[Ip] agreed", after "Regina Ip").
 */
export function repeatedNames(reading: Reading, finds: readonly Find[]): Find[] {
  const alike = ofOneKind(reading, finds);
  const covered = new Uint8Array(reading.tokens.count);
  for (const { firstToken, endToken } of alike) covered.fill(1, firstToken, endToken);
  const known = namesToRepeat(reading, alike);
  if (known.size === 0) return alike;
  const shouted = new Map([...known].map(([form, find]) => [form.toUpperCase(), find]));
  const repeats: Find[] = [];
  for (let i = 0; i < reading.tokens.count; i++) {
    if (covered[i] || !(flagsAt(reading, i) & WordFlag.HAS_UPPER)) continue;
    const source = known.get(formAt(reading, i)) ?? inHeadline(reading, shouted, i);
    if (!source || !standsAlone(reading, covered, i, source)) continue;
    repeats.push({
      firstToken: i,
      endToken: i + 1,
      kind: source.kind,
      detector: 'repeated-name',
      score: 0.8 * source.score,
      candidates: source.endToken - source.firstToken === 1 ? source.candidates : [],
      isDemonym: false,
    });
  }
  return repeats.length === 0 ? alike : [...alike, ...repeats].sort((a, b) => a.firstToken - b.firstToken);
}

/** The finds with one kind for one name, where the text is not sure of another at that place. */
function ofOneKind(reading: Reading, finds: readonly Find[]): Find[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  const surnames = new Map<string, number>();
  const isOpen = ({ detector, isDemonym, kind }: Find): boolean =>
    detector === 'tagger' && !isDemonym && kind !== 'country';
  for (const find of finds) {
    if (!isOpen(find)) continue;
    const name = surfaceOf(reading, find);
    const kinds = votes.get(name) ?? new Map<EntityKind, number>();
    votes.set(name, kinds.set(find.kind, (kinds.get(find.kind) ?? 0) + find.score));
    if (find.kind === 'person' && find.endToken - find.firstToken > 1 && find.score > VOUCHES)
      surnames.set(formAt(reading, find.endToken - 1), find.score);
  }
  return finds.map((find) => {
    if (!isOpen(find) || find.score >= KEEPS) return find;
    const name = surfaceOf(reading, find);
    // The pack's own kind needs no surname: "Washington" is also a city.
    if (find.kind !== 'person' && find.candidates.length === 0 && surnames.has(name))
      return { ...find, kind: 'person' };
    const ranked = [...(votes.get(name) ?? [])].sort((a, b) => b[1] - a[1]);
    const [top, second] = ranked;
    if (!top || !second || top[0] === find.kind || top[1] < OUTVOTES * second[1]) return find;
    return { ...find, kind: top[0] };
  });
}

/** Single words that are a name wherever they stand with a capital, and a find that shows it. */
function namesToRepeat(reading: Reading, finds: readonly Find[]): Map<string, Find> {
  const names = new Map<string, Find>();
  for (const find of finds) {
    if (find.score < VOUCHES || find.isDemonym) continue;
    const size = find.endToken - find.firstToken;
    const last = find.endToken - 1;
    const form = formAt(reading, last);
    if (find.kind === 'person' && size > 1) {
      if (isNameWord(reading, last)) names.set(form, find);
      // Which of two short words is the family's name, only the language tells: "Xi Jinping", "Regina Ip".
      if (size <= 4 && isFamilyFirst(reading, find)) names.set(formAt(reading, find.firstToken), find);
    } else if (size === 1 && !names.has(form)) {
      const flags = flagsAt(reading, last);
      const isCoined = (flags & (WordFlag.ALL_CAPS | WordFlag.MIXED)) !== 0 && form.length > 2;
      if (isNameWord(reading, last) && (find.kind === 'person' || (find.kind === 'institution' && isCoined)))
        names.set(form, find);
    }
  }
  return names;
}

/** East Asian order: a first word of one syllable before one or two given names ("Kim Jong-un", "You Si-kun"). */
const isFamilyFirst = (reading: Reading, { firstToken }: Find): boolean =>
  /^\p{Lu}\p{Ll}{1,4}$/u.test(formAt(reading, firstToken)) &&
  /^[^aeiou]*(?:ia|ie|iu|ua|ue|ui|uo|ao|ai|ei|ou|oo|eo|ae|oe|[aeiouy])(?:n|ng|h|m|k|p|r|c|ch|w)?$/i.test(
    formAt(reading, firstToken),
  );

const isNameWord = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & WordFlag.CAPITALISED) !== 0 &&
  formAt(reading, i).length > 1 &&
  !OFFICE_HEADS.has(lowerAt(reading, i)) &&
  !MONTHS.has(lowerAt(reading, i)) &&
  !WEEKDAYS.has(lowerAt(reading, i));

/** The name that a word in a headline of capitals repeats. */
const inHeadline = (reading: Reading, shouted: ReadonlyMap<string, Find>, i: number): Find | undefined => {
  if (!isShouting(reading, i)) return undefined;
  const form = formAt(reading, i);
  return form.length > 1 && form === form.toUpperCase() ? shouted.get(form) : undefined;
};

/** A line in which capitals say nothing; one that ends like a sentence is none. */
const isHeadline = (reading: Reading, i: number): boolean =>
  isShouting(reading, i) ||
  (isTitleCase(reading, i) &&
    formAt(reading, (reading.tokens.sentences[reading.sentenceOf[i] as number]?.endToken ?? 0) - 1) !== '.');

/** Whether the capital of a word is its own, and not a sentence's or a longer name's. In a headline capitals say nothing. */
function standsAlone(reading: Reading, covered: Uint8Array, i: number, source: Find): boolean {
  if (isHeadline(reading, i))
    return (
      source.endToken - source.firstToken > 1 &&
      !STOP_WORDS.has(lowerAt(reading, i)) &&
      !reading.lowerForms.has(lowerAt(reading, i))
    );
  const lower = lowerAt(reading, i);
  const isCommon = STOP_WORDS.has(lower) || reading.lowerForms.has(lower);
  if (isCommon && isSentenceStart(reading, i)) return false;
  for (const k of [i - 1, i + 1]) {
    if (!sameSentence(reading, i, k) || covered[k]) continue;
    if (flagsAt(reading, k) & WordFlag.CAPITALISED && !isSentenceStart(reading, k)) return false;
  }
  return true;
}
