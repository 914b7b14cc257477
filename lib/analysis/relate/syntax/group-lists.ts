import { CIVIL_NOUNS, LOCATED, SENT, STATE_NOUNS, UNNAMED_ACTORS } from '../frames/noun-classes';
import { reportingEffect } from '../frames/verbs';
import {
  type Attribution,
  type Group,
  isFiniteVerb,
  isGroup,
  isPrep,
  kindOf,
  takeAttribution,
} from './attributions';
import type { Chunk } from './chunks';
import type { NounGroup } from './noun-groups';

/** Joins what belongs together among the chunks: "of …", attributions, lists and appositions. Returns new chunks. */
export function groupLists(chunks: readonly Chunk[]): { chunks: Chunk[]; attribution: Attribution | null } {
  const attached = attachOf(chunks);
  const { rest, attribution } = takeAttribution(attached);
  return { chunks: appositions(lists(appositionsInLists(rest))), attribution };
}

const OFFICE_NOUN =
  /(minister|president|secretary|director|chief|head|commissioner|chairman|chancellor|representative|general|envoy|governor|speaker)$/;

/** "members of the council": the group after "of" becomes part of the group before it, from the right. */
function attachOf(chunks: readonly Chunk[]): Chunk[] {
  // From the last on.
  const joined: Chunk[] = [];
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    const after = joined.at(-1);
    const beyond = joined.at(-2);
    if (isGroup(chunk) && after?.kind === 'prep' && isGroup(beyond)) {
      const last = chunk.items.at(-1) as NounGroup;
      let k = i - 1;
      while (chunks[k]?.kind === 'prep' || chunks[k]?.kind === 'np') k--;
      const before = chunks[k];
      // "an attack by the rebels", "a request from Rome"; not the agent of a passive ("was given arms by Rome").
      const isAgent =
        (isPrep(after, 'by') &&
          (!(before?.kind === 'vg' && before.verb.isPassive) || isOccasion(chunks[i - 1]))) ||
        (isPrep(after, 'from') && SENT.has(last.head.lower));
      const isCourtIn =
        isPrep(after, 'in') && LOCATED.has(last.head.lower) && isNamed(beyond.items[0] as NounGroup);
      // "minister for the interior Ada Marin": the name ends the office before it.
      const isOffice =
        /^(for|of|at|in)$/.test(after.word.lower) &&
        OFFICE_NOUN.test(last.head.lower) &&
        !last.head.named &&
        kindOf(beyond.items[0]) === 'person' &&
        (beyond.items[0] as NounGroup).words.length > 1;
      if (isAgent || isCourtIn || isOffice) {
        joined.length -= 2;
        if (isOffice) last.apposition = beyond.items[0] as NounGroup;
        else if (isCourtIn) last.of = beyond.items;
        else last.by = beyond.items;
        joined.push({ ...chunk, end: beyond.end });
        continue;
      }
    }
    if (isGroup(chunk) && isPrep(after, 'of') && isGroup(beyond) && !isAgentOfBlame(chunks, i)) {
      joined.length -= 2;
      const { items } = beyond;
      const last = chunk.items.at(-1) as NounGroup;
      // "envoys Ada Marin of Norland and Bo Lind of Sudland": the second holder is no part of the first's country.
      last.of = items;
      joined.push({ ...chunk, end: beyond.end });
    } else joined.push(chunk);
  }
  return joined.reverse();
}

/** "arrested after a notice by A", "freed despite an appeal by A": the agent is that of the noun. */
const isOccasion = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'prep' &&
  /^(following|after|over|amid|before|despite|since|because of|due to|ahead of|in response to|under)$/.test(
    chunk.word.lower,
  );

/** "were accused by [officials] of murder": what stands behind "of" is the charge. */
function isAgentOfBlame(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at - 2];
  return (
    isPrep(chunks[at - 1], 'by') &&
    verb?.kind === 'vg' &&
    verb.verb.isPassive &&
    /^(accuse|suspect|convict|acquit|warn|inform|notify|remind|deprive|strip|rob)$/.test(verb.verb.lemma)
  );
}

/** "Iraq's president, Ada Marin, and her counterpart": the name is the president, and no third of the list. */
function appositionsInLists(chunks: readonly Chunk[]): Chunk[] {
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

/** "A, B and C" becomes one chunk, where the last is not the subject of a clause of its own. */
function lists(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (!isGroup(chunk)) {
      joined.push(chunk);
      continue;
    }
    let last = i;
    let at = i;
    const members = [i];
    while (isMark(chunks[at + 1]) && isGroup(chunks[at + 2])) {
      members.push(at + 2);
      at += 2;
      if (chunks[at - 1]?.kind === 'conj') {
        last = at;
        break;
      }
      if (chunks[at + 1]?.kind === 'comma' && chunks[at + 2]?.kind === 'conj' && isGroup(chunks[at + 3])) {
        members.push(at + 3);
        last = at + 3;
        break;
      }
    }
    if (last > i && isOneList(chunks, i, last)) {
      // A phrase of place before its clause is not the first of a list of subjects ("In Rome, A and B met").
      const skips =
        isLeadingPhrase(chunks, i) && chunks[i + 1]?.kind === 'comma' && isFiniteVerb(chunks[last + 1])
          ? 1
          : 0;
      if (skips || isDescribed(chunks, members)) {
        joined.push(chunk);
        continue;
      }
      const items = members.filter((m) => m <= last).flatMap((m) => (chunks[m] as Group).items);
      joined.push({ kind: 'np', items, at: chunk.at, end: (chunks[last] as Group).end });
      i = last;
    } else joined.push(chunk);
  }
  return joined;
}

/** "Ada Marin, head of the union and a friend of B, …": all that she is. */
function isDescribed(chunks: readonly Chunk[], members: readonly number[]): boolean {
  const [name, ...others] = members.map((at) => (chunks[at] as Group).items);
  const last = members.at(-1) as number;
  return (
    others.length > 1 &&
    name?.length === 1 &&
    isNamed(name[0] as NounGroup) &&
    kindOf(name[0]) === 'person' &&
    chunks[last + 1]?.kind === 'comma' &&
    others.flat().every((item) => !isNamed(item) && isSamePair(name[0] as NounGroup, item))
  );
}

const isMark = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'comma' || (chunk?.kind === 'conj' && /^(and|or|nor|&|as well as)$/.test(chunk.word.lower));

/** The chunk behind ", founder of the firm," or the like at `at`; `at` where none stands there. */
function afterApposition(chunks: readonly Chunk[], at: number): number {
  const noun = chunks[at + 1];
  if (chunks[at]?.kind !== 'comma' || !isGroup(noun) || noun.items.some(isNamed)) return at;
  let end = at + 2;
  while (chunks[end]?.kind === 'prep' && isGroup(chunks[end + 1])) end += 2;
  return chunks[end]?.kind === 'comma' ? end + 1 : at;
}

function isOneList(chunks: readonly Chunk[], first: number, last: number): boolean {
  const kinds = [kindOf((chunks[first] as Group).items.at(-1)), kindOf((chunks[last] as Group).items[0])];
  if (kinds.includes('place') && kinds.includes('person')) return false;
  if (!isFiniteVerb(chunks[afterApposition(chunks, last + 1)])) return true;
  const before = chunks[first - 1];
  if (isPrep(before, 'between')) return true;
  if (before?.kind === 'vg' && reportingEffect(before.verb.lemma)) return true;
  for (let i = first - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (['sub', 'that', 'rel', 'colon'].includes(chunk.kind)) return true;
    if (chunk.kind === 'vg')
      return chunk.verb.form === 'gerund' || i < first - 1
        ? reportingEffect(chunk.verb.lemma) !== null && isGroup(chunks[i + 1]) && i + 1 === first
        : false;
  }
  return true;
}

/** Whether a group stands in a phrase that opens its clause: "In Rome, …". */
function isLeadingPhrase(chunks: readonly Chunk[], i: number): boolean {
  let at = i;
  while (chunks[at - 1]?.kind === 'prep' && chunks[at - 2]?.kind === 'np') at -= 2;
  if (chunks[at - 1]?.kind !== 'prep') return false;
  const before = chunks[at - 2];
  return before === undefined || ['sub', 'that', 'conj', 'comma', 'colon', 'dash'].includes(before.kind);
}

const isNamed = (group: NounGroup): boolean => group.head.named !== null && group.head.named.form === 'name';

/** "Iraq's president, Ada Marin, …" and "Ada Marin, president of Iraq, …" become one group. */
function appositions(chunks: readonly Chunk[]): Chunk[] {
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
  OFFICE_NOUN.test(lower) ||
  /(er|or|ist|ian|man|woman|ant|ent|ess|friend|ally|rival|son|daughter|wife|husband|brother|sister)$/.test(
    lower,
  );

/** One names, the other describes: a person and an office, a body and what it is. */
function isSamePair(a: NounGroup, b: NounGroup): boolean {
  if (isNamed(a) === isNamed(b)) return false;
  const [name, noun] = isNamed(a) ? [a, b] : [b, a];
  const kind = kindOf(name);
  if (noun.head.tag === 'pron' || noun.head.tag === 'num') return false;
  if (kind === 'person')
    return (
      noun.head.named !== null ||
      (isPersonNoun(noun.head.lower) && (!/s$/.test(noun.head.lower) || /(ss|us)$/.test(noun.head.lower)))
    );
  return kind !== 'place' && noun === b;
}
