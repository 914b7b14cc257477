import { reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, isVerb, itemsOf, type Phrase, type Verb, wordOf } from './clause';
import { finite } from './finite-clauses';
import { gerund } from './gerunds';
import { infinitive } from './infinitives';
import { settleToldByNouns } from './told-by-nouns';
import { PARTICLES } from './word-lists';

/** The clauses of a sentence, in text order. */
export function clausesOf(chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  const byChunk = new Map<number, Clause>();
  chunks.forEach((chunk, at) => {
    if (!isVerb(chunk)) return;
    const clause: Clause = {
      verb: chunk.verb,
      at,
      subject: [],
      object: [],
      second: [],
      phrases: [],
      governor: null,
      isReduced: false,
      subordinator: null,
      doers: [],
      particle: null,
    };
    clauses.push(clause);
    byChunk.set(at, clause);
  });
  for (const clause of clauses) complements(chunks, clause);
  for (const clause of clauses) {
    if (clause.verb.form === 'finite') finite(chunks, clause, clauses, byChunk);
    else if (clause.verb.form === 'infinitive') infinitive(chunks, clause, clauses, byChunk);
    else gerund(chunks, clause, clauses, byChunk);
  }
  settleToldByNouns(chunks, clauses);
  // "The minister, whom A accused, is B": both are one.
  for (const { verb, subject, object } of clauses) {
    const [described] = subject;
    const [name] = object;
    if (
      verb.lemma === 'be' &&
      !verb.isNegated &&
      verb.form === 'finite' &&
      subject.length === 1 &&
      object.length === 1 &&
      described &&
      name?.head.named?.entities[0]?.kind === 'person' &&
      !described.head.named &&
      described.head.tag === 'noun' &&
      !described.apposition
    )
      described.apposition = name;
  }
  // A participle before its main clause ("Rebuked by A, B …") takes the subject of the clause that follows.
  for (const clause of clauses)
    if (clause.subject.length === 0 && clause.at <= 1 && clause.verb.form !== 'infinitive') {
      const next = clauses.find(({ at, subject }) => at > clause.at && subject.length > 0);
      if (next) clause.subject = next.subject;
    }
  return clauses;
}

/** Objects and phrases after the verb, up to the next verb or mark. */
function complements(chunks: readonly Chunk[], clause: Clause): void {
  let i = clause.at + 1;
  const phrases: Phrase[] = [];
  if (chunks[i]?.kind === 'adj') i++;
  // A verb keeps its particle though no object follows ("were called off", "talks broke down").
  if (
    (PARTICLES.has(wordOf(chunks[i])) || (wordOf(chunks[i]) === 'on' && !clause.verb.isPassive)) &&
    chunks[i + 1]?.kind !== 'np'
  ) {
    clause.particle = wordOf(chunks[i]);
    i++;
  }
  // A particle between verb and object ("called off the visit").
  if (
    chunks[i]?.kind === 'prep' &&
    (PARTICLES.has(wordOf(chunks[i])) || /^(on|upon|in)$/.test(wordOf(chunks[i]))) &&
    chunks[i + 1]?.kind === 'np'
  ) {
    const particle = wordOf(chunks[i]);
    // "on" and "in" lead to a phrase as well; the others make the group behind them the object.
    if (/^(on|upon|in|over|down)$/.test(particle))
      phrases.push({ prep: particle, items: itemsOf(chunks[i + 1]), at: i + 1 });
    else {
      clause.particle = particle;
      clause.object = itemsOf(chunks[i + 1]);
    }
    i += 2;
  } else if (chunks[i]?.kind === 'np') {
    clause.object = itemsOf(chunks[i]);
    i++;
    if (chunks[i]?.kind === 'np') {
      clause.second = itemsOf(chunks[i]);
      i++;
    }
    if (
      isVerb(chunks[i]) &&
      (chunks[i] as Verb).verb.form === 'finite' &&
      clause.second.length === 0 &&
      reportingEffect(clause.verb.lemma)
    )
      clause.object = [];
  }
  // "called it off", "put the visit off until May"
  if (
    clause.object.length > 0 &&
    clause.particle === null &&
    PARTICLES.has(wordOf(chunks[i])) &&
    chunks[i + 1]?.kind !== 'np'
  ) {
    clause.particle = wordOf(chunks[i]);
    i++;
  }
  for (; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'prep') {
      if (chunks[i + 1]?.kind === 'np') {
        // "with a team for talks with A": the second "with" belongs to the talks, unless "and" joins it.
        const isRepeated =
          phrases.some(({ prep }) => prep === chunk.word.lower) && chunks[i - 1]?.kind !== 'conj';
        // "came under fire on the road to A": where the road leads.
        const isOfWay =
          chunk.word.lower === 'to' &&
          /^(road|way|route|path|highway|bridge|border|flight|door|key)$/.test(
            phrases.at(-1)?.items.at(-1)?.head.lower ?? '',
          );
        if (!isRepeated && !isOfWay)
          phrases.push({ prep: chunk.word.lower, items: itemsOf(chunks[i + 1]), at: i + 1 });
        i++;
      } else if (chunks[i + 1]?.kind !== 'prep') break;
    } else if (chunk.kind === 'conj' && chunks[i + 1]?.kind === 'prep' && chunks[i + 2]?.kind === 'np')
      continue;
    else if (chunk.kind === 'adj') continue;
    else break;
  }
  clause.phrases = phrases;
}
