import type { Party } from './parties';
import { type Scene, speakingParties } from './scene';
import type { Clause } from './syntax/clause';

interface Speech {
  readonly speakers: readonly Party[];
  readonly verb: string;
  readonly cue: { readonly clause: Clause | null } | null;
}

/** Who says a clause, and by which verb. */
export function speechOf(scene: Scene, clause: Clause): Speech {
  const { governor } = clause;
  // "said A had left, forcing B to stay": what goes on from what is said is said, too.
  const main = governor?.control === 'same' ? (governor.clause?.governor ?? null) : governor;
  if (main?.control === 'content' && main.clause)
    return {
      speakers: speakingParties(main.clause.subject, scene),
      verb: main.word,
      cue: { clause: main.clause },
    };
  const { attribution } = scene;
  // "who is in Rome" is the author's own word, whoever says the rest.
  const isRelative = scene.chunks[clause.at - 1]?.kind === 'rel';
  if (
    attribution &&
    !governor &&
    !isRelative &&
    clause.subordinator === null &&
    clause.verb.main.firstToken < attribution.token
  )
    return {
      speakers: speakingParties(attribution.speakers, scene),
      verb: attribution.verb,
      cue: { clause: null },
    };
  // A sentence wholly inside quotation marks goes on with whoever spoke.
  if (
    !governor &&
    !attribution &&
    clause.verb.main.inQuote &&
    clause.subordinator === null &&
    scene.bearings.speakers.length > 0
  )
    return { speakers: scene.bearings.speakers, verb: 'say', cue: { clause: null } };
  return { speakers: [], verb: '', cue: null };
}
