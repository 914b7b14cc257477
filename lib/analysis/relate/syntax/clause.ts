import { governingNounEffect } from '../frames/nouns';
import type { Effect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { VerbForm } from './inflect';
import type { NounGroup } from './noun-groups';
import type { VerbGroup } from './verb-groups';

/** A phrase after its verb: "with [Ada Marin]". */
export interface Phrase {
  readonly prep: string;
  readonly items: readonly NounGroup[];
  readonly at: number;
}

/** A verb with its subject, objects and phrases, and what governs it. */
export interface Clause {
  verb: VerbGroup;
  /** Its place among the chunks. */
  readonly at: number;
  subject: readonly NounGroup[];
  object: readonly NounGroup[];
  /** Of two objects the second: "gave Kenya [40 ambulances]". */
  second: readonly NounGroup[];
  phrases: readonly Phrase[];
  governor: Governor | null;
  /** It is a reduced relative ("the sanctions imposed by A"), and so passive. */
  isReduced: boolean;
  /** "called [off] the visit". */
  particle: string | null;
  /** Whose doing the object is, where it is that of a relative clause. */
  doers: readonly NounGroup[];
  /** "if", "unless", "after": the word that makes it a subordinate clause. */
  subordinator: string | null;
}

/** What governs a clause: another clause, and how. `content` – what is said; `s`, `o` – whose act the infinitive is. */
export interface Governor {
  readonly clause: Clause | null;
  readonly effect: Effect;
  readonly control: 's' | 'o' | 'content' | 'same';
  readonly word: string;
  /** The noun that tells a that-clause: "[reports] that A left". */
  readonly noun?: NounGroup;
}

/** Whether a clause is passive, be it by its verb's form or as a reduced relative. */
export const isPassiveClause = ({ verb, isReduced: isRelative }: Clause): boolean =>
  verb.isPassive || isRelative;

export type Verb = Extract<Chunk, { kind: 'vg' }>;
export const isVerb = (chunk: Chunk | undefined): chunk is Verb => chunk?.kind === 'vg';
export const itemsOf = (chunk: Chunk | undefined): readonly NounGroup[] =>
  chunk?.kind === 'np' ? chunk.items : [];
export const wordOf = (chunk: Chunk | undefined): string =>
  chunk && 'word' in chunk ? chunk.word.lower : '';

/** The group that stands last inside a group: "of its [intention]". */
export function innermost(group: NounGroup): NounGroup {
  const last = group.by.at(-1) ?? group.of.at(-1);
  return last ? innermost(last) : group;
}

/** Whether a verb without auxiliary is passive and belongs to the group before it. */
export function isReduced(chunks: readonly Chunk[], clause: Clause): boolean {
  const { verb, at } = clause;
  if (
    verb.words.some(({ tag }) => ['be', 'have', 'do', 'modal', 'to'].includes(tag)) ||
    (verb.main.bits & VerbForm.PARTICIPLE) === 0
  )
    return false;
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  if (wordOf(after) === 'by' && (before?.kind === 'np' || before === undefined || before.kind === 'comma'))
    return true;
  if (before?.kind !== 'np' || after?.kind === 'np' || !verb.main.lower.endsWith('ed')) return false;
  // "the treaty that A signed with B was …": A's own verb.
  const opener = chunks[at - 2];
  if (opener?.kind === 'rel') return false;
  const noun = chunks[at - 3];
  if (
    opener?.kind === 'that' &&
    noun?.kind === 'np' &&
    governingNounEffect(noun.items.at(-1)?.head.lower ?? '') === null
  )
    return false;
  // A finite verb behind it, with no subject of its own, needs the group before this one.
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'prep' && chunks[i + 1]?.kind === 'np') {
      i++;
      continue;
    }
    if (isVerb(chunk)) return chunk.verb.form === 'finite';
    return false;
  }
  return false;
}
