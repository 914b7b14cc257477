import { CIVIL_NOUNS, STATE_NOUNS, UNNAMED_ACTORS } from '../frames/noun-classes';
import { nounFrameOf } from '../frames/nouns';
import { type Group, isFiniteVerb, isGroup, kindOf } from './attributions';
import type { Chunk } from './chunks';
import { isOfficeNoun, type NounGroup } from './noun-groups';

/** "Iraq's president, Ada Marin, and her counterpart": the name is the president, and no third of the list. */
export function appositionsInLists(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    joined.push(chunk);
    const [mark, second, closing, and] = chunks.slice(i + 1, i + 5);
    if (
      isGroup(chunk) &&
      mark?.kind === 'comma' &&
      isGroup(second) &&
      second.items.length === 1 &&
      closing?.kind === 'comma' &&
      and?.kind === 'conj' &&
      isGroup(chunks[i + 5]) &&
      kindOf(second.items[0]) === 'person' &&
      isSamePair(chunk.items.at(-1) as NounGroup, second.items[0] as NounGroup)
    ) {
      (chunk.items.at(-1) as NounGroup).apposition = second.items[0] as NounGroup;
      i += 3;
    }
  }
  return joined;
}

/** Whether a group stands in a phrase that opens its clause: "In Rome, …". */
export function isLeadingPhrase(chunks: readonly Chunk[], i: number): boolean {
  let at = i;
  while (chunks[at - 1]?.kind === 'prep' && chunks[at - 2]?.kind === 'np') at -= 2;
  if (chunks[at - 1]?.kind !== 'prep') return false;
  const before = chunks[at - 2];
  return before === undefined || ['sub', 'that', 'conj', 'comma', 'colon', 'dash'].includes(before.kind);
}

/** Whether a group is a name. */
export const isNamed = (group: NounGroup): boolean =>
  group.head.named !== null && group.head.named.form === 'name';

/** "Iraq's president, Ada Marin, …" and "Ada Marin, president of Iraq, …" become one group. */
export function appositions(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const [mark, second] = [chunks[i + 1], chunks[i + 2]];
    const isPair =
      isGroup(chunk) &&
      mark?.kind === 'comma' &&
      isGroup(second) &&
      // "A, president of the union and a leader of B, …": all that he is.
      (second.items.length === 1 || second.items.every((item) => !isNamed(item))) &&
      second.items.every((item) => isSamePair(chunk.items.at(-1) as NounGroup, item));
    if (!isPair) {
      joined.push(chunk);
      continue;
    }
    let end = i + 3;
    // "minister for ports, …": what follows the office belongs to it.
    while (
      chunks[end]?.kind === 'prep' &&
      /^(for|at|in|to|from|on)$/.test((chunks[end] as { word: { lower: string } }).word.lower) &&
      isGroup(chunks[end + 1]) &&
      !isNamed((second as Group).items[0] as NounGroup)
    )
      end += 2;
    const after = chunks[end];
    const isLeading = isLeadingPhrase(chunks, i);
    if (
      isLeading ||
      (isFiniteVerb(after) && endsLeadingClause(chunks, i)) ||
      !(
        after === undefined ||
        ['comma', 'stop', 'vg', 'dash', 'rel', 'colon'].includes(after.kind) ||
        (isNamed((second as Group).items[0] as NounGroup) && after.kind === 'prep')
      )
    ) {
      joined.push(chunk);
      continue;
    }
    const first = (chunk as Group).items.at(-1) as NounGroup;
    first.apposition = (second as Group).items[0] as NounGroup;
    joined.push(chunk);
    i = after?.kind === 'comma' ? end : end - 1;
  }
  return joined;
}

/** Whether a group ends a subordinate clause that opens the sentence: "If A invades [B], the alliance will act". */
function endsLeadingClause(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks.slice(0, i);
  const sub = before.findLastIndex(({ kind }) => kind === 'sub');
  if (sub < 0 || before.slice(0, sub).some(isFiniteVerb)) return false;
  const clause = before.slice(sub);
  return clause.some(isFiniteVerb) && !clause.some(({ kind }) => kind === 'comma');
}

/** Nouns that say what a person is. */
const isPersonNoun = (lower: string): boolean =>
  STATE_NOUNS.has(lower) ||
  CIVIL_NOUNS.has(lower) ||
  UNNAMED_ACTORS.has(lower) ||
  isOfficeNoun(lower) ||
  /(er|or|ist|ian|man|woman|ant|ent|ess|friend|ally|rival|son|daughter|wife|husband|brother|sister)$/.test(
    lower,
  );

/** One names, the other describes: a person and an office, a body and what it is. */
export function isSamePair(a: NounGroup, b: NounGroup): boolean {
  if (isNamed(a) === isNamed(b)) return false;
  const [name, noun] = isNamed(a) ? [a, b] : [b, a];
  const kind = kindOf(name);
  if (noun.head.tag === 'pron' || noun.head.tag === 'num') return false;
  if (kind === 'person')
    return (
      noun.head.named !== null ||
      (isPersonNoun(noun.head.lower) && (!/s$/.test(noun.head.lower) || /(ss|us)$/.test(noun.head.lower)))
    );
  return kind !== 'place' && noun === b && !isSentenceNoun(noun.head.lower);
}

/** Nouns that sum up what a clause tells: "warned A, [a move] that …", "spoke of A, [remarks] that …". */
const isSentenceNoun = (lower: string): boolean =>
  nounFrameOf(lower) !== undefined ||
  /^(moves?|decisions?|remarks?|comments?|steps?|statements?|news|actions?|claims?|words|views?|stance|positions?|policy|policies|plans?|measures?|developments?|issues?|matters?|something|things?|results?|signs?|efforts?|events?)$/.test(
    lower,
  );
