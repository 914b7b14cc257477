import { OFFICE_HEADS } from '../../lexicon/words';
import { GIVING_VERBS } from '../frames/verb-classes';
import type { Named } from '../named';
import type { Tag, Word } from './words';

/** A noun with what stands before it: "Iraq's national security adviser", "the Turkish Foreign Minister Ada Marin". */
export interface NounGroup {
  readonly words: readonly Word[];
  /** Its last noun or name. */
  readonly head: Word;
  /** Names before the head that qualify it: "[Turkish] officials", "[EU] ambassadors"; not those of compounds ("US-led"). */
  readonly modifiers: readonly Named[];
  /** Names joined by a hyphen before the head: "the [Trump]–[Putin] summit". */
  readonly pair: readonly Named[];
  readonly possessor: NounGroup | null;
  /** "his", "its": whom it stands for, where that is settled. */
  readonly possessive: Word | null;
  /** "no", "neither". */
  readonly isNegated: boolean;
  /** What stands beside it as the same thing: "Iraq's president, [Ada Marin]". */
  apposition: NounGroup | null;
  /** "of …" behind it: "members of [the council]". */
  of: NounGroup[];
  /** "by …" or "from …" behind it: "an attack by [the rebels]". */
  by: NounGroup[];
}

/** Tags of words that may stand in a noun group. */
export const IN_GROUP: ReadonlySet<Tag> = new Set([
  'det',
  'poss',
  'pos',
  'adj',
  'num',
  'noun',
  'name',
  'hyphen',
  'pron',
]);
/** Where the noun group that begins at `from` ends. */
export function groupEnd(words: readonly Word[], from: number): number {
  let i = from;
  let hasHead = false;
  for (; i < words.length; i++) {
    const { tag, named, lower } = words[i] as Word;
    const before = words[i - 1];
    // "a 10-year, $30-billion package": measures before one head.
    if (
      tag === 'comma' &&
      words[i - 2]?.tag === 'hyphen' &&
      words[i - 3]?.tag === 'num' &&
      /^(num|noun|adj)$/.test(words[i + 1]?.tag ?? '') &&
      (words[i + 1]?.lower === '$' || words[i + 1]?.tag === 'num')
    )
      continue;
    if (tag === 'conj' || tag === 'comma') {
      const end = coordinatedModifiers(words, i);
      if (end > i) {
        i = end - 1;
        continue;
      }
      break;
    }
    if (
      tag === 'adv' &&
      !hasHead &&
      words[i + 1] &&
      ['adj', 'num', 'noun'].includes((words[i + 1] as Word).tag)
    )
      continue;
    if (!IN_GROUP.has(tag)) break;
    if (i > from) {
      if (tag === 'det' || tag === 'poss' || tag === 'pron') {
        if (!(tag === 'det' && before?.tag === 'det')) break;
      }
      // A person's name ends its group; only an office or a body goes on after it ("Trump administration").
      if (
        tag === 'name' &&
        before?.tag === 'name' &&
        isPerson(before.named) &&
        before.named?.form !== 'pronoun'
      )
        break;
      if (tag === 'name' && before && before.tag === 'pron') break;
      if (tag === 'name' && named?.form === 'nominal') break;
      if (before?.named?.form === 'nominal' && (tag === 'noun' || tag === 'adj') && !isPerson(before.named))
        break;
      if (
        tag === 'hyphen' &&
        !(words[i + 1] && IN_GROUP.has((words[i + 1] as Word).tag)) &&
        !/ed$|led$/.test(words[i + 1]?.lower ?? '')
      )
        break;
      if (before?.tag === 'pron' && tag !== 'pos') break;
      // "offered Ukraine fighter jets": the first of two objects.
      if (
        i === from + 1 &&
        (tag === 'noun' || tag === 'adj' || tag === 'num') &&
        isReceiver(before) &&
        GIVING_VERBS.has(words[from - 1]?.lemma ?? '')
      )
        break;
      if (tag === 'num' && lower.length > 2 && before?.tag === 'name' && isPerson(before.named)) break;
    }
    if (tag === 'noun' || tag === 'name' || tag === 'pron') hasHead = true;
  }
  return i;
}

/** A country or body named as such, and no adjective. */
const isReceiver = (word: Word | undefined): boolean => {
  const named = word?.named;
  return (
    named?.form === 'name' &&
    !named.isDemonym &&
    !(word && isAcronym(word)) &&
    named.entities[0]?.kind !== 'person'
  );
};

const isPerson = (named: Named | null): boolean => named?.entities[0]?.kind === 'person';

/**
 * "Hungarian and Romanian officials", "Deputy Prime Minister and Foreign Minister Ada Marin": where a list of adjectives or offices
 * goes on before one head, the word from which the group goes on; else `at`.
 */
function coordinatedModifiers(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (!before) return at;
  if (before.named?.isDemonym || isAcronym(before)) {
    let i = at;
    let last = at;
    while (words[i] && ['conj', 'comma'].includes((words[i] as Word).tag)) {
      let next = i + 1;
      while (words[next]?.tag === 'conj' || words[next]?.tag === 'det') next++;
      const name = words[next];
      if (!name || !(name.named?.isDemonym || isAcronym(name))) return at;
      last = next;
      i = next + 1;
    }
    const head = words[i];
    return head && (head.tag === 'noun' || head.tag === 'adj') && last > at ? last : at;
  }
  // Offices joined before a name, without an article of their own.
  if (before.tag === 'noun' && words[at]?.lower === 'and' && words[at + 1]?.tag === 'noun') {
    let i = at + 1;
    while (words[i]?.tag === 'noun' || words[i]?.tag === 'adj') i++;
    if (isPerson(words[i]?.named ?? null) && isOfficeNoun(before.lower)) return at + 1;
  }
  return at;
}

/** Whether a noun (lower case) names an office, a joined one too: "president", "vice-president". */
export const isOfficeNoun = (lower: string): boolean =>
  OFFICE_HEADS.has(lower.slice(lower.lastIndexOf('-') + 1)) || OFFICE_HEADS.has(lower);

const isAcronym = ({ named, isAcronym: isWritten }: Word): boolean =>
  named !== null && isWritten && named.form === 'name' && named.entities[0]?.kind !== 'person';

/** The group of a run of words, or null where it has no head: that is the last noun or name; possessors are groups of their own. */
export function nounGroup(run: readonly Word[], isNegated: boolean): NounGroup | null {
  let end = run.length;
  while (
    end > 0 &&
    !['noun', 'name', 'pron', 'num', 'poss', 'adj', 'det'].includes((run[end - 1] as Word).tag)
  )
    end--;
  const words = run.slice(0, end);
  const head =
    words.findLast(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'pron') ??
    words.findLast(({ tag }) => tag === 'num' || tag === 'det');
  if (
    !head ||
    (words.length === 1 &&
      head.tag === 'det' &&
      !/^(both|all|this|these|those|each|some|many|another)$/.test(head.lower))
  )
    return null;
  if (words.every(({ tag }) => tag === 'adj')) return null;
  const headAt = words.lastIndexOf(head);
  const pos = words.findLastIndex(({ tag }, i) => tag === 'pos' && i < headAt);
  const possessor = pos > 0 ? nounGroup(words.slice(0, pos), false) : null;
  const own = words.slice(pos + 1, headAt);
  const { modifiers, pair } = namesBefore(own, head);
  const first = words[pos + 1];
  return {
    words,
    head,
    modifiers,
    pair: pair.length > 1 ? pair : [],
    possessor,
    possessive: first?.tag === 'poss' && first !== head ? first : null,
    isNegated: isNegated || words[0]?.lower === 'no' || words[0]?.lower === 'neither',
    apposition: null,
    of: [],
    by: [],
  };
}

/** The names among the words before a head: those that qualify it, and those that a hyphen joins to one another. */
function namesBefore(
  own: readonly Word[],
  head: Word,
): { readonly modifiers: readonly Named[]; readonly pair: readonly Named[] } {
  const modifiers: Named[] = [];
  const pair: Named[] = [];
  own.forEach((word, i) => {
    if (!word.named || word.tag !== 'name') return;
    const next = own[i + 1] ?? (i === own.length - 1 ? head : undefined);
    const before = own[i - 1];
    if (before?.tag === 'hyphen' && own[i - 2] && !own[i - 2]?.named) return;
    if (next?.tag === 'hyphen') {
      const beyond = own[i + 2] ?? head;
      if (beyond.named && beyond !== head) pair.push(word.named);
      return;
    }
    if (before?.tag === 'hyphen' && own[i - 2]?.named) {
      pair.push(word.named);
      return;
    }
    modifiers.push(word.named);
  });
  return { modifiers, pair };
}
