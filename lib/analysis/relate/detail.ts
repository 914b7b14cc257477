import { textOf } from '../reading';
import type { Draft } from './draft';
import type { Scene } from './scene';

const TOPICS = /^(on|about|over|regarding|concerning)$/;
const LONGEST = 160;

/**
 * What an event is about, in words of the text: what stands after "on", "about" or "over" behind its cue, or the act that was agreed, refused or
 * asked for; null where nothing is said.
 */
export function detailOf(
  { reading, words, chunks, clauses, attribution }: Scene,
  draft: Draft,
): string | null {
  const { clause } = draft;
  const governed =
    clause &&
    clauses.find(
      ({ governor, verb }) =>
        governor?.clause === clause && (verb.form === 'infinitive' || governor.control === 'content'),
    );
  if (governed)
    return cut(
      textOf(
        reading,
        governed.verb.words[0]?.firstToken ?? governed.verb.main.firstToken,
        endFrom(governed.at),
      ),
    );
  if (clause?.governor && clause.verb.form === 'infinitive')
    return cut(textOf(reading, clause.verb.main.firstToken, endFrom(clause.at)));
  for (let i = 0; i < chunks.length - 1; i++) {
    const chunk = chunks[i];
    if (chunk?.kind !== 'prep' || chunk.word.firstToken < draft.from || !TOPICS.test(chunk.word.lower))
      continue;
    if (chunks[i + 1]?.kind !== 'np') continue;
    const end = endFrom(i);
    // The other party is no topic: "restrictions on Ugandan officials".
    const { firstToken } = draft.object.named;
    if (firstToken >= chunk.word.endToken && firstToken < end) continue;
    return cut(textOf(reading, chunk.word.endToken, end));
  }
  return null;

  /** The token at which a phrase that begins at chunk `from` ends: the next mark or new clause. */
  function endFrom(from: number): number {
    const end = stretchEnd(from);
    return attribution && attribution.token > draft.cueFirst ? Math.min(end, attribution.token) : end;
  }

  function stretchEnd(from: number): number {
    for (let i = from + 1; i < chunks.length; i++) {
      const chunk = chunks[i];
      if (!chunk) break;
      if (['comma', 'dash', 'colon', 'stop', 'sub', 'rel', 'that'].includes(chunk.kind))
        return words[chunk.at]?.firstToken ?? draft.to;
    }
    return lastToken();
  }
  function lastToken(): number {
    const last = words.findLast(({ tag }) => tag !== 'stop' && tag !== 'quote');
    return last?.endToken ?? draft.to;
  }
}

function cut(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length < 3) return null;
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …`;
}
