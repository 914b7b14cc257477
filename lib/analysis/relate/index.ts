import type { TextSpan } from '../../types/text';
import type { Sentence } from '../../types/tokens';
import type { Linked } from '../corefer/linked';
import type { Reference } from '../corefer/resolve';
import { lowerAt, type Reading } from '../reading';
import type { Steps } from '../steps';
import { candidateMarks, isCandidate } from './candidates';
import { detailOf } from './detail';
import type { Draft } from './draft';
import { isFalseFriend } from './false-friends';
import { asForce } from './force';
import { mergeReports } from './merge';
import { modeOfReport } from './mode';
import { namedSpans } from './named';
import { nounEvents } from './noun-events';
import { presence } from './presence';
import type { Report, ReportedEvent } from './report';
import { type Memory, type Scene, sceneOf } from './scene';
import { type Settled, settle } from './settle';
import { speechEvents } from './speech-events';
import { verbEvents } from './verb-events';
import { asToCome, isToldAsHistory, tellsItsYear, whenOf } from './when';
import { whereOf } from './where';

/** Sentences after which "they" no longer goes back to the two that met. */
const PAIR_REACH = 3;

/** The rules that read events in a sentence, each by itself. */
const RULES = [verbEvents, nounEvents, speechEvents, presence];

/**
 * The events that an article reports between its entities, each told once, in the order of their first report. Sentences without
 * two possible parties and a word that may tell an event are not read.
 */
export function* relate(
  reading: Reading,
  linked: readonly Linked[],
  references: readonly Reference[],
): Steps<ReportedEvent[]> {
  const named = namedSpans(reading, linked, references);
  const marks = candidateMarks(reading, named);
  const memory: Memory = { pair: [], pairedIn: 0, speakers: [] };
  const countries = new Map(
    linked.flatMap((one) => (one.kind === 'country' && one.country ? [[one.country, one] as const] : [])),
  );
  const reports: Report[] = [];
  let paragraph = -1;
  const { sentences } = reading.tokens;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    // A sentence with events in it takes a millisecond and more before its code is warm.
    yield;
    readSentence(sentence);
  }
  return yield* mergeReports(reports);

  function readSentence(sentence: number): void {
    const { firstToken, start } = sentences[sentence] as Sentence;
    if (reading.tokens.gaps[firstToken] === 2 && start > paragraph) {
      paragraph = start;
      if (!/^["“«]$/.test(lowerAt(reading, firstToken))) memory.speakers = [];
    }
    if (sentence - memory.pairedIn > PAIR_REACH) memory.pair = [];
    if (!isCandidate(reading, sentence, named, memory, marks)) return;
    const scene = sceneOf(reading, sentence, named, memory, countries);
    const found: Settled[] = [];
    for (const rule of RULES)
      for (const draft of rule(scene)) {
        const settled = settledOf(draft, scene);
        if (settled) found.push(settled);
      }
    for (const settled of found) {
      if (isToldAsPlan(reading, settled, found)) continue;
      const { draft, type, cameo, status, claimedBy } = settled;
      const isPast = status !== 'planned' && status !== 'possible' && status !== 'called_for';
      const date = whenOf(scene, draft, isPast, reading.asOf);
      const { tokens } = reading;
      reports.push({
        type,
        cameo,
        status,
        claimedBy: claimedBy?.entity ?? null,
        subject: draft.subject.entity,
        object: draft.object.entity,
        subjectName: draft.subject.named,
        objectName: draft.object.named,
        isSymmetric: draft.isSymmetric || /^(CONSULT|AGREE|COOPERATE)$/.test(type),
        sentence: spanOf(reading, sentence),
        cue: { start: tokens.starts[draft.cueFirst] as number, end: tokens.ends[draft.cueEnd - 1] as number },
        rule: draft.rule,
        place: whereOf(scene, draft),
        date,
        toldDate: date && tellsItsYear(scene, date) ? date : null,
        mode: modeOfReport(scene, draft),
        time: isToldAsHistory(scene, draft, isPast ? date : (date ?? reading.asOf), reading.asOf)
          ? 'historical'
          : 'current',
        detail: detailOf(scene, draft),
        isUncertain: [draft.subject, draft.object].some(({ entity }) => entity.decision.kind === 'uncertain'),
      });
    }
    remember(scene, found, memory, sentence);
  }
}

/** What a draft tells; null where it only looks like an event. */
function settledOf(draft: Draft, scene: Scene): Settled | null {
  if (isFalseFriend(scene, draft)) return null;
  const told = asForce(asToCome(draft, scene), scene);
  return told && settle(told, scene);
}

/** Words between "to" and what is agreed ("to also hold [talks]"). */
const PLAN_REACH = 3;

/** "A and B agreed to meet": the agreement is the coming meeting, which is told already. */
function isToldAsPlan(
  reading: Reading,
  { draft, type, status }: Settled,
  found: readonly Settled[],
): boolean {
  if (type !== 'AGREE' || status !== 'happened' || lowerAt(reading, draft.cueEnd) !== 'to') return false;
  return found.some((other) => {
    const gap = other.draft.cueFirst - draft.cueEnd;
    return (
      other.type === 'AGREE' &&
      other.status === 'planned' &&
      isSamePair(draft, other.draft) &&
      gap > 0 &&
      gap <= PLAN_REACH
    );
  });
}

/** Keeps the last two that met and the last speaker, for what follows. */
function remember(scene: Scene, found: readonly Settled[], memory: Memory, sentence: number): void {
  const mutual = found.findLast(({ draft }) => draft.isSymmetric);
  if (mutual) {
    // Of three that met no two are "the two sides".
    const isOfMany = found.some(
      ({ draft }) => draft.cueFirst === mutual.draft.cueFirst && !isSamePair(draft, mutual.draft),
    );
    memory.pair = isOfMany ? [] : [mutual.draft.subject, mutual.draft.object];
    memory.pairedIn = sentence;
  }
  if (scene.bearings.speakers.length > 0) memory.speakers = scene.bearings.speakers;
}

const isSamePair = (a: Draft, b: Draft): boolean =>
  [a.subject, a.object].every(({ entity }) => entity === b.subject.entity || entity === b.object.entity);

function spanOf({ tokens }: Reading, sentence: number): TextSpan {
  const { start, end } = tokens.sentences[sentence] as TextSpan;
  return { start, end };
}
