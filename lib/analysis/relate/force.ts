import { isBodyOf, isClassOf, isNamedLike } from '../lexicon/body-sorts';
import type { Reading } from '../reading';
import type { Draft } from './draft';
import { figureOf, isArmed, isContest, isOfArms, isOfWords, isSpokenOf } from './frames/figures';
import { OBJECT_CLASSES } from './frames/noun-classes';
import type { Party } from './parties';
import type { Scene } from './scene';
import type { NounGroup } from './syntax/noun-groups';
import type { Word } from './syntax/words';

/**
 * A draft of force as what it tells: "A attacked B in a speech" is a reproach, "A and B clash in the final" nothing. Force needs
 * somebody armed who acts, a state by itself, or arms and victims in the sentence. Null where it is told of neither.
 */
export function asForce(draft: Draft, scene: Scene): Draft | null {
  const word = draft.rule.split(':')[0] as string;
  const figure = draft.type === 'ASSAULT' ? figureOf(word) : undefined;
  if (figure === undefined) return draft;
  const { clause, subject, object } = draft;
  const penalty = clause?.phrases.some(
    ({ prep, items }) =>
      prep === 'with' && items.some(({ head }) => OBJECT_CLASSES.sanction?.has(head.lower) === true),
  );
  if (penalty) return { ...draft, type: 'SANCTION', cameo: '163', rule: `${word}:SANCTION` };
  const isSaid = isOfSpeech(draft, scene);
  const hasArms = scene.words.some(({ lower, named }) => !named && isOfArms(lower));
  const isArmedActor = mayBearArms(subject, clause?.subject ?? [], scene.reading);
  const isState = subject.entity.kind === 'country' && !isArmedActor;
  const asFigure = (): Draft | null =>
    figure === 'nothing' ? null : { ...draft, type: 'ACCUSE', cameo: '111', rule: `${word}:ACCUSE` };
  if (isArmedActor) return isSaid && !hasArms ? asFigure() : draft;
  if (isState) {
    if (hasArms) return draft;
    if (isSaid) return asFigure();
    return isContest(word) ? null : draft;
  }
  if (isSaid) return asFigure();
  // Whom a politician attacks he blames; whom he threatens to attack he does not.
  if (draft.standing.status === 'threatened') return draft;
  if (hasArms || object.via === 'civil' || object.via === 'place') return draft;
  return object.entity.kind === 'country' ? null : asFigure();
}

/** Whether a party may be the one who uses force: soldiers of a state, an army, an armed group. */
function mayBearArms({ entity, via }: Party, groups: readonly NounGroup[], { knowledge }: Reading): boolean {
  if (via === 'state' && groups.some(({ head }) => isArmed(head.lower))) return true;
  if (entity.kind !== 'institution') return false;
  const subkind = entity.entity !== null && knowledge ? knowledge.entity(entity.entity).subkind : null;
  return subkind ? isClassOf('armed', subkind) : isNamedLike('armed', entity.chain.name);
}

/** Whether a word names a paper, station or network: what is done on it is said. */
const isMedium = ({ named }: Word, { knowledge }: Reading): boolean =>
  named?.entities.some(({ entity }) => isBodyOf('outlet', knowledge, entity)) === true;

/** Whether the sentence says that the attack is one of words: in a speech, over a question, for doing something, on a policy. */
function isOfSpeech({ clause, cueFirst }: Draft, { clauses, words, reading }: Scene): boolean {
  const at = words.findIndex(({ firstToken }) => firstToken === cueFirst);
  if (
    /^(verbal|verbally|rhetorical|scathing|personal|stinging|fierce|political)$/.test(
      words[at - 1]?.lower ?? '',
    )
  )
    return true;
  if (!clause) return false;
  return (
    clause.phrases.some(
      ({ prep, items }) =>
        prep === 'over' ||
        (/^(in|during|on|at|via|through)$/.test(prep) &&
          items.some(({ head }) => isOfWords(head.lower) || isMedium(head, reading))),
    ) ||
    clause.object.some(({ head }) => isSpokenOf(head.lower)) ||
    clauses.some(
      ({ governor, verb }) =>
        governor?.word === 'for' && verb.form === 'gerund' && verb.main.firstToken > cueFirst,
    )
  );
}
