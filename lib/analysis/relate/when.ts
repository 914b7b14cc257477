import { parse } from 'chrono-node/en';
import type { IsoDate } from '../../types/text';
import type { Sentence } from '../../types/tokens';
import { kept } from '../kept';
import { textOf } from '../reading';
import type { Draft } from './draft';
import type { Scene } from './scene';
import type { Clause } from './syntax/clause';
import type { Word } from './syntax/words';

/**
 * The day, month or year that a sentence gives an event, worked out from the day of the article: of the expressions of time in the
 * event's own clause the nearest after the cue, else the nearest before it. `isPast` says which Tuesday is meant. Null where none is
 * told: the time of another clause, of a noun ("after the vote in June") or of a beginning ("since 2019") is not the event's.
 */
export function whenOf(scene: Scene, draft: Draft, isPast: boolean, asOf: IsoDate): IsoDate | null {
  for (const expression of expressionsOf(scene, draft)) {
    const date = dateOf(expression, isPast, asOf);
    // What is told in the present has no day of the past: "accuses A of raids in 2022".
    if (date && !(isOfPresent(draft) && isHistorical(date, asOf))) return date;
  }
  return null;
}

/** The expressions of time that may be an event's, the nearest first. */
function expressionsOf(scene: Scene, draft: Draft): readonly string[] {
  const own = stretchOf(scene, draft);
  const times = scene.words.filter(
    (word, i) =>
      word.tag === 'time' &&
      !BOUNDS.test(word.lower) &&
      scene.stretches.of(word.firstToken) === own &&
      !isOfSaying(scene, word.firstToken) &&
      !isOfLaterVerb(scene, i, draft) &&
      !isOfNoun(scene, i, draft),
  );
  const year = yearOfNoun(scene, draft);
  if (year) return [year];
  return times
    .sort((a, b) => distance(a, draft.cueFirst) - distance(b, draft.cueFirst))
    .map(({ firstToken, endToken }) => textOf(scene.reading, firstToken, endToken));
}

/** "…, and [in 2008] joined B": the time of the verb that stands right behind it; "…, and will meet B [in June]". */
function isOfLaterVerb({ words, clauses }: Scene, at: number, { cueFirst, clause }: Draft): boolean {
  // "for the first time since leaving it in 2008": the time of what is told behind "since".
  const token = words[at]?.firstToken ?? 0;
  const since = clauses.findLast(({ verb }) => verb.main.firstToken < token);
  if (
    since?.governor?.word === 'since' &&
    since.verb.form === 'gerund' &&
    since.verb.main.firstToken > cueFirst
  )
    return true;
  // What is done and what is still to come do not share a time.
  const nearest = clauses.findLast(
    ({ verb }) => verb.form === 'finite' && verb.main.firstToken > cueFirst && verb.main.firstToken < token,
  );
  if (clause && nearest && isOfFuture(nearest) !== isOfFuture(clause)) return true;
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    (word?.firstToken ?? 0) > cueFirst &&
    before?.tag === 'conj' &&
    after?.tag === 'verb' &&
    after.firstToken !== cueFirst
  );
}

const isOfFuture = ({ verb }: Clause): boolean => /^(?:will|shall)$/.test(verb.modal ?? '');

/** "the [1941] invasion": the year that stands in the group of the noun itself, or null. */
function yearOfNoun({ chunks }: Scene, { cueFirst, clause }: Draft): string | null {
  if (clause?.verb.main.firstToken === cueFirst) return null;
  for (const chunk of chunks)
    if (chunk.kind === 'np')
      for (const { words, head } of chunk.items)
        if (head.firstToken === cueFirst)
          return (
            words.find(({ lower, tag }) => tag === 'num' && /^(?:19|20)\d\d$/.test(lower))?.lower ?? null
          );
  return null;
}

/** Acts of speech, which nobody tells before they are done. */
const SAID = /^(ACCUSE|REQUEST|REJECT|THREATEN)$/;
const COMING = /\b(tomorrow|next|upcoming|coming|later (?:today|this|on))\b/i;
const WEEKDAY =
  /^(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i;
/** How far ahead a day without a year is looked for, in milliseconds: half a year. */
const AHEAD = 183 * 86_400_000;

/**
 * A draft as what is planned, where the present tells what is to come: "A meets B on Friday", "A is visiting B next week" (the futurate;
 * Huddleston and Pullum, The Cambridge Grammar of the English Language, 2002, 4.2.3).
 */
export function asToCome(draft: Draft, scene: Scene): Draft {
  if (draft.standing.status !== 'happened' || !isOfPresent(draft) || SAID.test(draft.type)) return draft;
  const [expression] = expressionsOf(scene, draft);
  const comes =
    expression === undefined ? isAtWhatComes(draft, scene) : isToCome(expression, scene.reading.asOf);
  if (!comes) return draft;
  // "what is known about A's visit on Friday": one that was or that will be.
  const status = isTopic(draft, scene) ? 'possible' : 'planned';
  return { ...draft, standing: { ...draft.standing, status } };
}

/** Whether an event is told as what something is about. */
function isTopic({ cueFirst }: Draft, { chunks }: Scene): boolean {
  const at = chunks.findIndex(
    (chunk) => chunk.kind === 'np' && chunk.items.some(({ head }) => head.firstToken === cueFirst),
  );
  const before = chunks[at - 1];
  return before?.kind === 'prep' && /^(about|regarding|concerning)$/.test(before.word.lower);
}

/** "A will fly to B, where he meets C": what happens where or when something is to come. */
const isAtWhatComes = ({ clause, type }: Draft, { clauses, words }: Scene): boolean =>
  type === 'CONSULT' &&
  words.some(
    ({ lower, firstToken }) =>
      /^(where|when)$/.test(lower) && firstToken < (clause?.verb.main.firstToken ?? 0),
  ) &&
  clauses.some((other) => other.at < (clause?.at ?? 0) && isOfFuture(other));

function isToCome(expression: string, asOf: IsoDate): boolean {
  if (COMING.test(expression) || WEEKDAY.test(expression.trim())) return true;
  const date = dateOf(expression, false, asOf);
  if (date === null || date.length < 7 || date <= asOf.slice(0, date.length)) return false;
  return Date.parse(date) - Date.parse(asOf) < AHEAD;
}

const isOfPresent = ({ clause }: Draft): boolean =>
  clause !== null &&
  clause.verb.form === 'finite' &&
  !clause.verb.isPast &&
  !clause.verb.isPerfect &&
  clause.verb.modal === null;

/** Whether the year of a date is known: by the day of the article or, where that is not, because the sentence names it. */
export function tellsItsYear({ reading, sentence }: Scene, date: IsoDate): boolean {
  if (reading.article.published) return true;
  const { firstToken, endToken } = reading.tokens.sentences[sentence] as Sentence;
  return textOf(reading, firstToken, endToken).includes(date.slice(0, 4));
}

/**
 * Whether a sentence tells an event as history: by its own date or, where it has none, by one of the sentence's other clauses ("The war
 * began in 1914 when A invaded B"), relative clauses aside ("A, who took office in 2017, met B").
 */
export function isToldAsHistory(
  scene: Scene,
  { cueFirst }: Draft,
  date: IsoDate | null,
  asOf: IsoDate,
): boolean {
  if (date) return isHistorical(date, asOf);
  const { reading, words, stretches } = scene;
  const own = stretches.of(cueFirst);
  const others = words.filter(
    ({ tag, lower, firstToken }) =>
      tag === 'time' &&
      !BOUNDS.test(lower) &&
      stretches.of(firstToken) !== own &&
      !stretches.isAside(stretches.of(firstToken)) &&
      !isOfSaying(scene, firstToken),
  );
  return others.some(({ firstToken, endToken }) =>
    isHistorical(dateOf(textOf(reading, firstToken, endToken), true, asOf), asOf),
  );
}

/** When something began or ended, or must be done. */
const BOUNDS = /^(since|until|till|before|after|from|by|for)\b/;

/** The stretch of a draft; saying something of another has the time of the saying. */
export const stretchOf = ({ stretches }: Scene, { cueFirst, rule }: Draft): number =>
  rule.startsWith('said:') ? stretches.around(stretches.of(cueFirst)) : stretches.of(cueFirst);

/** "…, officials said on Monday": the time of who says it. */
function isOfSaying({ words, attribution }: Scene, token: number): boolean {
  if (!attribution || attribution.token > token) return false;
  const opening = words.findIndex(({ firstToken }) => firstToken >= attribution.token);
  const closing = words.findIndex(({ tag }, i) => i > opening && (tag === 'comma' || tag === 'dash'));
  return closing < 0 || token < (words[closing]?.firstToken ?? 0);
}

/** "after the vote in June", "over the raid on Monday": the time of a noun that only leads to the event. */
function isOfNoun({ words, chunks }: Scene, at: number, { cueFirst }: Draft): boolean {
  const token = words[at]?.firstToken ?? 0;
  const noun = chunks.findLastIndex(
    ({ kind, end }) => kind === 'np' && (words[end - 1]?.firstToken ?? 0) < token,
  );
  const chunk = chunks[noun];
  const before = chunks[noun - 1];
  if (chunk?.kind !== 'np' || chunk.end !== at || before?.kind !== 'prep') return false;
  const isCue = chunk.items.some(({ head }) => head.firstToken === cueFirst);
  return (
    !isCue &&
    /^(before|after|since|until|ahead of|following|over|about|amid|despite)$/.test(before.word.lower)
  );
}

/** Words before the cue count as farther: "met on Monday" is nearer than "after Sunday's vote, met". */
const distance = ({ firstToken }: Word, cue: number): number =>
  firstToken >= cue ? firstToken - cue : (cue - firstToken) * 1.5;

/** An expression of time as a date of ISO 8601, as exact as it is; null where it names no day, month or year. */
export const dateOf = (expression: string, isPast: boolean, asOf: IsoDate): IsoDate | null =>
  (isPast ? pastFrom : comingFrom)(asOf)(expression.toLowerCase());

const pastFrom = kept((asOf) => kept((expression) => read(expression, true, asOf)));
const comingFrom = kept((asOf) => kept((expression) => read(expression, false, asOf)));

const UNIT = /^(?:hour|day|week|fortnight|month|year|decade|centurie|century)s?$/;
const ANCHORED = /\b(?:ago|in|next|last|past|this|today|tomorrow|yesterday)\b/;

/**
 * A mere span of time, "a year (after the vote)" or "three days later": counted from another day than the article's. Of what has
 * happened "in two years" tells how long it had not.
 */
function isSpan(expression: string, isPast: boolean): boolean {
  const lower = expression.trim().toLowerCase();
  const words = lower.split(' ');
  if (/^(?:later|earlier|on|before|after)$/.test(words.at(-1) ?? '')) words.pop();
  if (!UNIT.test(words.at(-1) ?? '')) return false;
  return !ANCHORED.test(lower) || (isPast && /^in (?!(?:the|this|last|next|past)\b)/.test(lower));
}

function read(expression: string, isPast: boolean, asOf: IsoDate): IsoDate | null {
  const year = /^(?:(?:in|since|during|by|of|early|late|mid)[ -]*)*((?:19|20)\d\d)$/i.exec(expression.trim());
  if (year) return year[1] as string;
  if (/\b(recent|time|for|over|every)\b/i.test(expression) || isSpan(expression, isPast)) return null;
  const [y, m, d] = `${asOf}-01-01`.split('-').map(Number) as [number, number, number];
  const reference = new Date(Date.UTC(y, m - 1, d, 12));
  const [result] = parse(expression, { instant: reference, timezone: 0 }, { forwardDate: !isPast });
  if (!result) return null;
  const { start } = result;
  let day = new Date(
    Date.UTC(start.get('year') ?? y, (start.get('month') ?? m) - 1, start.get('day') ?? d, 12),
  );
  const isNamedDay = start.isCertain('weekday') && !start.isCertain('day');
  // "Will meet in May", told in May: the one that has begun.
  const isMereMonth = start.isCertain('month') && !start.isCertain('year') && !start.isCertain('day');
  if (!isPast && isMereMonth && start.get('month') === m) return asOf.slice(0, 7);
  // "On Tuesday" of what has happened is the last one; chrono takes the nearest.
  if (isPast && isNamedDay && day > reference) day = new Date(day.getTime() - 7 * 86_400_000);
  if (isPast && start.isCertain('month') && !start.isCertain('year') && day > reference)
    day = new Date(Date.UTC(day.getUTCFullYear() - 1, day.getUTCMonth(), day.getUTCDate(), 12));
  const iso = day.toISOString();
  if (/\b(year|decade|century)s?\b/i.test(expression)) return iso.slice(0, 4);
  if (/\b(month|summer|spring|autumn|winter|quarter)s?\b/i.test(expression)) return iso.slice(0, 7);
  if (/\bweeks?\b/i.test(expression)) return null;
  if (isNamedDay || start.isCertain('day')) return iso.slice(0, 10);
  return start.isCertain('month') ? iso.slice(0, 7) : start.isCertain('year') ? iso.slice(0, 4) : null;
}

/** Whether a date lies more than about two months before the article's day: background of the story, not its news. */
export function isHistorical(date: IsoDate | null, asOf: IsoDate): boolean {
  if (!date) return false;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
  return Date.parse(asOf) - Date.parse(last) > 60 * 86_400_000;
}
