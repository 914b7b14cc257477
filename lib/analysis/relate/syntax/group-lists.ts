import { LOCATED, SENT } from '../frames/noun-classes';
import { nounFrameOf } from '../frames/nouns';
import { reportingEffect } from '../frames/verbs';
import { appositions, appositionsInLists, isLeadingPhrase, isNamed, isSamePair } from './appositions';
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
import { VerbForm } from './inflect';
import { isOfficeNoun, type NounGroup } from './noun-groups';

/** Joins what belongs together among the chunks: "of …", attributions, lists and appositions. Returns new chunks. */
export function groupLists(chunks: readonly Chunk[]): { chunks: Chunk[]; attribution: Attribution | null } {
  const attached = attachOf(chunks);
  const { rest, attribution } = takeAttribution(attached);
  return { chunks: appositions(lists(appositionsInLists(rest))), attribution };
}

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
          (!(before?.kind === 'vg' && before.verb.isPassive) ||
            isOccasion(chunks[i - 1]) ||
            nounFrameOf(last.head.lower)?.options.has('visit') === true)) ||
        (isPrep(after, 'from') && SENT.has(last.head.lower));
      const isCourtIn =
        isPrep(after, 'in') &&
        LOCATED.has(last.head.lower) &&
        !last.words.some(({ lower }) =>
          /^(foreign|international|coalition|allied|western|occupying)$/.test(lower),
        ) &&
        isNamed(beyond.items[0] as NounGroup);
      // "minister for the interior Ada Marin": the name ends the office before it.
      const isOffice =
        /^(for|of|at|in)$/.test(after.word.lower) &&
        isOfficeNoun(last.head.lower) &&
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
    if (last === i && isHeadlinePair(chunks, i)) {
      const second = chunks[i + 2] as Group;
      joined.push({ kind: 'np', items: [...chunk.items, ...second.items], at: chunk.at, end: second.end });
      i += 2;
      continue;
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

/** "Marin, Lindqvist [meet] in Oska", "[to meet]": a headline joins two with a comma, and its verb is a plural. */
function isHeadlinePair(chunks: readonly Chunk[], first: number): boolean {
  const [one, mark, other, verb] = chunks.slice(first, first + 4);
  if (first !== 0 || mark?.kind !== 'comma' || verb?.kind !== 'vg' || !isGroup(one) || !isGroup(other))
    return false;
  const { form, modal, isPast, main, words } = verb.verb;
  const isPlural =
    form === 'infinitive' ||
    (form === 'finite' &&
      modal === null &&
      !isPast &&
      words.length === 1 &&
      (main.bits & VerbForm.BASE) !== 0);
  return isPlural && [...one.items, ...other.items].every(isNamed);
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
