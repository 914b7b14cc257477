import { groupEnd, IN_GROUP, type NounGroup, nounGroup } from './noun-groups';
import { startsVerb, VERBAL, type VerbGroup, verbGroup, weighs } from './verb-groups';
import type { Tag, Word } from './words';

export type Chunk =
  | { readonly kind: 'np'; items: NounGroup[]; readonly at: number; readonly end: number }
  | { readonly kind: 'vg'; readonly verb: VerbGroup; readonly at: number; readonly end: number }
  | {
      readonly kind: 'prep' | 'conj' | 'sub' | 'that' | 'rel' | 'comma' | 'dash' | 'colon' | 'adj' | 'stop';
      readonly word: Word;
      readonly at: number;
      readonly end: number;
    };

const SKIPPED: ReadonlySet<Tag> = new Set(['adv', 'time', 'quote', 'neg', 'pos', 'hyphen']);

/** The chunks of a tagged sentence in order: noun groups, verb groups and the words between them. */
export function chunk(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let isNegatedNext = false;
  let adverbs: string[] = [];
  for (let i = 0; i < words.length; ) {
    const { tag, lower } = words[i] as Word;
    if (tag === 'neg' && /^(neither|nor)$/.test(lower)) {
      isNegatedNext = true;
      if (lower === 'nor') chunks.push({ kind: 'conj', word: words[i] as Word, at: i, end: i + 1 });
      i++;
      continue;
    }
    // "A, not B, won", "met with A but not with B", "pleaded not guilty"
    if (
      tag === 'neg' &&
      lower === 'not' &&
      (/^(name|prep)$/.test(words[i + 1]?.tag ?? '') || words[i + 1]?.lower === 'guilty')
    )
      isNegatedNext = true;
    if (VERBAL.has(tag) || (tag === 'neg' && startsVerb(words, i))) {
      const found = verbGroup(words, i, isNegatedNext && !lastIsNegatedGroup(chunks), adverbs);
      if (found) {
        adverbs = [];
        isNegatedNext = false;
        chunks.push({ kind: 'vg', verb: found.verb, at: i, end: found.end });
        i = found.end;
        continue;
      }
    }
    if (IN_GROUP.has(tag) && tag !== 'pos' && tag !== 'hyphen') {
      const end = groupEnd(words, i);
      const group = nounGroup(words.slice(i, end), isNegatedNext);
      isNegatedNext = false;
      if (group) chunks.push({ kind: 'np', items: [group], at: i, end });
      else chunks.push({ kind: 'adj', word: words[end - 1] as Word, at: i, end });
      i = end;
      continue;
    }
    if (tag === 'adv' && weighs(words, i)) adverbs.push(lower);
    // "Reportedly, A left" goes on; "who reportedly is ill, left" does not.
    if (/^(conj|sub|that|rel|colon)$/.test(tag) || (tag === 'comma' && words[i - 1]?.tag !== 'adv'))
      adverbs = [];
    if (!SKIPPED.has(tag)) chunks.push({ kind: kindOf(tag), word: words[i] as Word, at: i, end: i + 1 });
    i++;
  }
  return withClosingAdverb(chunks, words);
}

/** "A attacked B, reportedly.": an adverb alone at the end belongs to the last verb. */
function withClosingAdverb(chunks: Chunk[], words: readonly Word[]): Chunk[] {
  const last = words.findLastIndex(({ tag }) => tag !== 'stop' && tag !== 'quote');
  const adverb = words[last];
  if (adverb?.tag !== 'adv' || words[last - 1]?.tag !== 'comma') return chunks;
  const at = chunks.findLastIndex(({ kind }) => kind === 'vg');
  return chunks.map((one, i) =>
    i === at && one.kind === 'vg'
      ? { ...one, verb: { ...one.verb, adverbs: [...one.verb.adverbs, adverb.lower] } }
      : one,
  );
}

function kindOf(tag: Tag): Exclude<Chunk['kind'], 'np' | 'vg'> {
  switch (tag) {
    case 'prep':
    case 'conj':
    case 'sub':
    case 'that':
    case 'rel':
    case 'comma':
    case 'dash':
    case 'colon':
    case 'stop':
      return tag;
    default:
      return 'adj';
  }
}

const lastIsNegatedGroup = (chunks: readonly Chunk[]): boolean => {
  const last = chunks.at(-1);
  return last?.kind === 'np' && last.items.some(({ isNegated }) => isNegated);
};
