import { ENVOYS } from './frames/noun-classes';
import { nounFrameIn } from './frames/noun-senses';
import type { NounFrame } from './frames/nouns';
import { coreOf } from './parties';
import type { Scene } from './scene';
import type { Clause, Phrase } from './syntax/clause';
import type { NounGroup } from './syntax/noun-groups';

/** Where a noun stands: what it is the subject, object or phrase of, and the phrases behind it. */
export interface Place {
  readonly group: NounGroup;
  readonly clause: Clause | null;
  readonly role: 'subject' | 'object' | 'phrase' | 'alone';
  /** The preposition before it. */
  readonly prep: string;
  readonly behind: readonly Phrase[];
}

/** The frame of the event that a noun names where it stands, or undefined where it names none. */
export function frameOf({ group, clause, behind, prep: own }: Place): NounFrame | undefined {
  const { head, words } = group;
  if (head.named) return undefined;
  const frame = nounFrameIn(head.lower, {
    before: words[words.indexOf(head) - 1]?.lower ?? '',
    verb: clause?.verb.lemma ?? '',
    prep: own,
    behind: behind.map(({ prep }) => prep),
  });
  if (frame?.options.has('diplomats') && !group.of.some(({ head: expelled }) => ENVOYS.has(expelled.lower)))
    return undefined;
  return frame;
}

/** Every noun group of the sentence, those inside others too, with where it stands. */
export function placesOf({ chunks, clauses }: Scene): Place[] {
  const places: Place[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'np') return;
    const behind: Phrase[] = [];
    for (let i = at + 1; chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np'; i += 2) {
      const prep = chunks[i] as { word: { lower: string } };
      // "A's visit to B and C's trip to D": the second "to" is the trip's.
      const isRepeated =
        prep.word.lower !== 'in' && behind.some(({ prep: earlier }) => earlier === prep.word.lower);
      if (!isRepeated)
        behind.push({
          prep: prep.word.lower,
          items: (chunks[i + 1] as { items: NounGroup[] }).items,
          at: i + 1,
        });
    }
    const first = chunk.items[0] as NounGroup;
    const bySubject = clauses.find(({ subject }) => subject.includes(first));
    const byObject = clauses.find(({ object, second }) => object.includes(first) || second.includes(first));
    const byPhrase = clauses.find(({ phrases }) => phrases.some(({ items }) => items.includes(first)));
    const before = chunks[at - 1];
    const prep = before?.kind === 'prep' ? before.word.lower : '';
    const role = byObject ? 'object' : byPhrase ? 'phrase' : bySubject ? 'subject' : 'alone';
    const clause = byObject ?? byPhrase ?? bySubject ?? null;
    for (const group of chunk.items) {
      const isLast = group === chunk.items.at(-1);
      const core = coreOf(group);
      places.push({ group: core, clause, role, prep, behind: isLast ? behind : [] });
      if (core !== group) continue;
      for (const inner of group.of)
        places.push({
          group: inner,
          clause: null,
          role: 'alone',
          prep: `of:${group.head.lower}`,
          behind: isLast ? behind : [],
        });
      if (group.possessor)
        places.push({ group: group.possessor, clause: null, role: 'alone', prep: '', behind: [] });
    }
  });
  return places;
}
