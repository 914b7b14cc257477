import type { EntityIndex, OfficeClass, Statement } from '../../types/knowledge';
import type { IsoDate } from '../../types/text';
import type { Linked } from '../corefer/linked';
import type { OfficeHolders } from '../corefer/sieve';
import { kept } from '../kept';
import { isBodyOf } from '../lexicon/body-sorts';
import { MONARCHS } from '../lexicon/words';
import { beginsWith, CABINET } from '../offices/cabinet';
import { officeClassOf } from '../offices/office-class';
import { SINGLE_OFFICES } from '../offices/single-offices';
import type { Reading } from '../reading';
import { linkedByDescription } from './linked-by-description';

/**
 * Who holds the office of a wording in a country or body on a day: a person of the document, or of the pack.
 * Null where the pack does not know exactly one.
 */
export function officeHolders(reading: Reading, linked: readonly Linked[]): OfficeHolders {
  const { knowledge } = reading;
  const made = new Map<EntityIndex, Linked>();
  const named = new Map(linked.flatMap((one) => (one.entity === null ? [] : [[one.entity, one] as const])));
  const asked = new Map<string, Linked | null>();
  return (label, body, day) => {
    const question = `${label} ${body} ${day}`;
    const known = asked.get(question);
    if (known !== undefined) return known;
    const answer = holderOf(label, body, day);
    asked.set(question, answer);
    return answer;
  };

  /** The one person of whom the text itself says, before or later, that he holds the office on the article's day. */
  function toldHolder(label: string, office: OfficeClass, body: EntityIndex, day: IsoDate): Linked | null {
    const country = knowledge?.entity(body).kind === 'country' ? knowledge.entity(body).country : null;
    if (country === null || day !== reading.asOf) return null;
    const [found, another] = linked.filter(
      (one) =>
        one.country === country &&
        one.chain.offices.some(
          ({ phrase, of }) =>
            phrase.officeClass === office &&
            phrase.tense === 'current' &&
            isWorded(label, phrase.label) &&
            of?.kind !== 'institution',
        ),
    );
    return found && !another ? found : null;
  }

  function holderOf(label: string, body: EntityIndex, day: IsoDate): Linked | null {
    if (!knowledge) return null;
    const { kind, country } = knowledge.entity(body);
    const title = kind === 'institution' ? withoutBody(label) : label;
    // The heads of a state's bank are filed under the state.
    const state = isBodyOf('central-bank', knowledge, body) && country ? knowledge.country(country) : null;
    if (state !== null && HEADS.test(title)) return holderOf(`central bank ${title}`, state, day);
    const office = classOfDescription(title, kind);
    if (LEADER.test(title)) return leaderOf(label, body, day);
    if (!SINGLE_OFFICES.has(office) && office !== 'vice-president')
      return oneWorded(label, office, sureHolders(office, body, day));
    const told = toldHolder(label, office, body, day);
    if (told) return told;
    const sure = sureHolders(office, body, day);
    // Where a state has two of a class ("the president" and "the supreme leader"), the wording tells them apart.
    const worded = sure.filter(({ value }) => isWorded(title, value));
    const fitting = worded.length > 0 ? worded : sure.filter(({ value }) => isTitled(title, value));
    return onlyOne(label, office, fitting.length > 0 ? fitting : inCabinet(title, body, day));
  }

  /** A title of one word that nobody bears who leads the state is the first of some member's of the cabinet: "the Karsian chancellor". */
  function inCabinet(title: string, body: EntityIndex, day: IsoDate): Statement[] {
    if (!/^\p{L}+$/u.test(title)) return [];
    const isTold = beginsWith(title);
    return CABINET.flatMap((office) => sureHolders(office, body, day)).filter(({ value }) => isTold(value));
  }

  /** "The Norlandic health minister": of the many ministers, the one whose office has all words of the description. */
  function oneWorded(label: string, office: OfficeClass, holders: readonly Statement[]): Linked | null {
    const isTold = (office === 'minister' || office === 'other') && /\s/.test(label);
    return isTold
      ? onlyOne(
          label,
          office,
          holders.filter(({ value }) => isWorded(label, value)),
        )
      : null;
  }

  /** "The Norlandic leader": who is head of state and of government, or the only one of them. */
  function leaderOf(label: string, body: EntityIndex, day: IsoDate): Linked | null {
    if (knowledge?.entity(body).kind !== 'country') return null;
    return onlyOne(label, 'head-of-state', [
      ...sureHolders('head-of-state', body, day),
      ...sureHolders('head-of-government', body, day),
    ]);
  }

  function onlyOne(label: string, office: OfficeClass, holders: readonly Statement[]): Linked | null {
    if (!knowledge) return null;
    const people = new Set(holders.map(({ subject }) => subject));
    const index = people.size === 1 ? [...people][0] : undefined;
    if (index === undefined) return null;
    const known = named.get(index) ?? made.get(index);
    if (known) return known;
    const one = linkedByDescription(knowledge.entity(index), office, { feature: 'holder', detail: label });
    made.set(index, one);
    return one;
  }

  function sureHolders(office: OfficeClass, body: EntityIndex, day: IsoDate): Statement[] {
    const holders = knowledge?.holdersOn(office, body, day) ?? [];
    return holders.filter((statement) => knowledge?.holding(statement, day) === 'holds');
  }
}

/** Who is called no more than that. */
const LEADER = /^leader$/i;

/** The title alone where an office is worded with its body: "[president] of the Osk Bank". */
function withoutBody(label: string): string {
  const at = label.search(/ of (?:the )?\p{Lu}/u);
  return at < 0 ? label : label.slice(0, at);
}

/** Titles that, of a body, mean no more than that somebody leads it. */
const HEADS =
  /^(president|secretary[- ]general|chief|head|(managing )?director([- ]general)?|chair(man|woman|person)?|leader|governor)$/i;

/** Titles that never stand for one another: no king is "the president", no prime minister "the chancellor". */
const TITLES: readonly RegExp[] = [
  /\bpresident\b/i,
  new RegExp(`\\b(?:${MONARCHS}|sovereign|prince|princess)\\b`, 'i'),
  /\bchancellor\b/i,
  /\b(pope|pontiff)\b/i,
  /\bsecretary of state\b/i,
  /^vice[- ]president\b/i,
];

/** Whether an office bears the title that a description gives it, where that is one of its own. */
const isTitled = (label: string, value: string): boolean =>
  TITLES.every((title) => !title.test(label) || title.test(value));

/** Whether an office as the pack names it has all words of a description of it. */
function isWorded(label: string, value: string): boolean {
  const words = wordsOf(value);
  return [...wordsOf(label)].every((word) => words.has(word));
}

/** The words of an office, of which the pack has few wordings. */
const wordsOf = kept((office): ReadonlySet<string> => new Set(office.toLowerCase().split(/[^\p{L}]+/u)));

/** The class of a described office: who is called no more than head, president or secretary-general of a body leads it. */
function classOfDescription(label: string, kind: string): OfficeClass {
  return kind === 'institution' && HEADS.test(label) ? 'head-of-body' : officeClassOf(label);
}
