import type { Chunk } from './chunks';
import type { Clause } from './clause';
import { VerbForm } from './inflect';

/** Which stretch of the sentence each token belongs to: the main clause, a relative clause, what is said, … */
export interface Stretches {
  /** The number of the stretch that a token stands in. */
  readonly of: (token: number) => number;
  /** The stretch around a stretch, itself for the outermost. */
  readonly around: (stretch: number) => number;
  /** Whether a stretch only describes a noun: a relative clause or participle. */
  readonly isAside: (stretch: number) => boolean;
}

interface Stretch {
  readonly id: number;
  readonly parent: number;
  readonly kind: 'main' | 'rel' | 'sub' | 'that' | 'reduced' | 'content';
  /** Opened by a comma, so that the next comma closes it. */
  readonly isEnclosed: boolean;
  readonly start: number;
  hasVerb: boolean;
}

/** The stretches of a sentence, by which an expression of time or place is given to the verb it belongs to. */
export function stretchesOf(chunks: readonly Chunk[], clauses: readonly Clause[]): Stretches {
  const byChunk = new Map(clauses.map((clause) => [clause.at, clause]));
  const parents: number[] = [];
  const asides = new Set<number>();
  const stack: Stretch[] = [];
  const marks: { readonly token: number; stretch: number }[] = [];
  const open = (kind: Stretch['kind'], start: number, isEnclosed = false): void => {
    const id = parents.length;
    const parent = stack.at(-1)?.id ?? id;
    parents.push(parent);
    if (kind === 'rel' || kind === 'reduced') asides.add(id);
    stack.push({ id, parent, kind, isEnclosed, start, hasVerb: false });
  };
  let lastVerb = -1;
  const top = (): Stretch => stack.at(-1) as Stretch;
  open('main', -1);
  chunks.forEach((chunk, at) => {
    const token = tokenOf(chunk);
    const isAfterComma = chunks[at - 1]?.kind === 'comma';
    if (chunk.kind === 'rel') open('rel', token, isAfterComma);
    else if (chunk.kind === 'that') open('that', token);
    else if (chunk.kind === 'sub') open('sub', token, !top().hasVerb || isAfterComma);
    else if (chunk.kind === 'comma') {
      while (stack.length > 1 && top().isEnclosed && top().hasVerb) stack.pop();
    } else if (chunk.kind === 'vg') {
      const clause = byChunk.get(at);
      if (clause && clause.verb.form !== 'infinitive' && clause.verb.form !== 'gerund')
        finite(clause, token, isAfterComma);
      else if (clause && !top().hasVerb) top().hasVerb = true;
    }
    marks.push({ token, stretch: top().id });
  });
  return {
    of: (token) => marks.findLast((mark) => mark.token <= token)?.stretch ?? 0,
    around: (stretch) => parents[stretch] as number,
    isAside: (stretch) => asides.has(stretch),
  };

  function finite(clause: Clause, token: number, isAfterComma: boolean): void {
    if (
      clause.isReduced ||
      clause.verb.form === 'participle' ||
      (isAfterComma && !top().hasVerb && isBareParticiple(clause))
    ) {
      open('reduced', token, isAfterComma);
    } else if (top().hasVerb) {
      const subject = clause.subject[0]?.words[0]?.firstToken ?? -1;
      // The verb of a clause around this one: "the man who came [left]".
      while (stack.length > 1 && top().hasVerb && subject >= 0 && subject < top().start) stack.pop();
      const isOwn = subject > lastVerb;
      if (top().hasVerb && isOwn && clause.governor?.control === 'content') {
        open('content', subject);
        for (const mark of marks) if (mark.token >= subject) mark.stretch = top().id;
      } else if (top().hasVerb && isOwn) {
        // "A left, and B stayed": a clause beside the one before.
        const { kind, isEnclosed } = stack.pop() as Stretch;
        open(kind, subject, isEnclosed);
        for (const mark of marks) if (mark.token >= subject) mark.stretch = top().id;
      }
    }
    top().hasVerb = true;
    lastVerb = token;
  }
}

/** ", based in Rome, ": a participle between commas, before the main verb and without an object. */
const isBareParticiple = ({ verb, object }: Clause): boolean =>
  verb.words.length === 1 && object.length === 0 && (verb.main.bits & VerbForm.PARTICIPLE) !== 0;

function tokenOf(chunk: Chunk): number {
  if (chunk.kind === 'np') return chunk.items[0]?.words[0]?.firstToken ?? 0;
  if (chunk.kind === 'vg') return chunk.verb.words[0]?.firstToken ?? chunk.verb.main.firstToken;
  return chunk.word.firstToken;
}
