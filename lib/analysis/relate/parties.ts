import type { Linked } from '../corefer/linked';
import { isPluralPeople } from '../detect/find';
import { isArmed } from './frames/figures';
import {
  AGAINST_STATE,
  CIVIL_NOUNS,
  COUNTING,
  ENVOYS,
  MEMBERS,
  NOT_OF_STATES,
  STATE_NOUNS,
  SUFFERED,
  UNNAMED_ACTORS,
} from './frames/noun-classes';
import { nounFrameOf } from './frames/nouns';
import type { Named } from './named';
import type { NounGroup } from './syntax/noun-groups';
import type { Word } from './syntax/words';

/**
 * How a noun group stands for an entity: it names it (`self`), acts for it ("Turkish officials", `state`), means its people as a whole
 * ("the Kenyans", `people`), some of its nationals (`civil`), a thing of it ("Spain's offer", `thing`), or names a place.
 */
export type Via = 'self' | 'state' | 'people' | 'civil' | 'thing' | 'place';

/** An entity as a party to an event, and the words that name it. */
export interface Party {
  readonly entity: Linked;
  readonly via: Via;
  readonly named: Named;
}

/** What words without a name of their own stand for in a sentence: "we" in a quotation, "its", "they". */
export interface Bearings {
  /** Who speaks in the quotations of the sentence. */
  readonly speakers: readonly Party[];
  /** The two that "they" and "both sides" go back to. */
  readonly pair: readonly Party[];
  /** Whom "its", "their", "it" and "they" go back to at a group. */
  readonly owner: (group: NounGroup) => readonly Party[];
  /** The country of the article with this ISO code. */
  readonly country: (iso: string) => Linked | null;
  /** Whom a group without any name belongs to by what stands around it: "crimes committed by [A]", "[A]'s president spoke as officials …". */
  readonly beside: (group: NounGroup) => readonly Party[];
  /** Whether a word is what a political party or its followers are called. */
  readonly isOfParty: (word: Word) => boolean;
}

const FIRST_PERSON = /^(we|us|our|i|me|my|ourselves)$/;

/** The entities that a noun group stands for; empty where it stands for none of the article's. */
export function partiesOf(group: NounGroup, bearings: Bearings): Party[] {
  const { head } = group;
  if (head.inQuote && FIRST_PERSON.test(head.lower)) return [...bearings.speakers];
  if (head.named) return namedParties(group, head.named);
  // "on his behalf by A": nobody's.
  if (head.lower === 'behalf') return [];
  if (group.apposition?.head.named) return partiesOf(group.apposition, bearings);
  // "officials of A said they …": who tells it before the two of the sentence before.
  const tellers = /^(they|them)$/.test(head.lower) ? bearings.owner(group) : [];
  if (tellers.length > 0) return [...tellers];
  if (
    /^(they|both|two|sides|them)$/.test(head.lower) &&
    bearings.pair.length > 1 &&
    !group.possessor &&
    group.modifiers.length === 0 &&
    group.of.length === 0
  )
    return [...bearings.pair];
  if (head.tag === 'pron') return /^(it|they|them)$/.test(head.lower) ? [...bearings.owner(group)] : [];
  // "a group of Turkish diplomats", "hundreds of UN troops": those they are counted of.
  const core = coreOf(group);
  if (core !== group) return partiesOf(core, bearings);
  const via = viaOf(group);
  // The fighters of an armed body act for it; those of a country are nobody in particular.
  const sources = sourcesOf(group, bearings).flatMap((party) =>
    party.entity.kind === 'place' ? governmentAt(party, bearings) : [party],
  );
  const isAgainst =
    sources.some(({ entity }) => entity.kind === 'country') && isAgainstState(group, bearings);
  return sources
    .filter(({ entity }) => entity.kind !== 'country' || !isAgainst)
    .map(({ entity, named }) => ({ entity, named, via: viaFor(entity, via, head.lower) }));
}

/** How a group stands for an entity of a kind: fighters and workers act for their body, and for no country. */
function viaFor({ kind }: Linked, via: Via, head: string): Via {
  if (kind === 'institution' && via === 'civil' && MEMBERS.has(head)) return 'state';
  return kind === 'country' && via === 'state' && NOT_OF_STATES.has(head) ? 'civil' : via;
}

/** Whether a group is set against the state of its country, of a party there, or another's instrument: "[Norlandic] rebels", "[Norlandic] Green senators", "US-backed [Norlandic] forces". */
const isAgainstState = ({ words, head }: NounGroup, { isOfParty }: Bearings): boolean =>
  words.some(
    (word, i) =>
      AGAINST_STATE.has(word.lower) ||
      isOfParty(word) ||
      (word.tag === 'hyphen' &&
        /^(backed|supported|trained)$/.test(words[i + 1]?.lower ?? '') &&
        isArmed(head.lower)),
  );

/** The group that is meant where a group only counts or gathers: "a series of [meetings]". */
export function coreOf(group: NounGroup): NounGroup {
  const [first] = group.of;
  if (
    !first ||
    group.head.named ||
    !(COUNTING.has(group.head.lower) || group.head.tag === 'num') ||
    /^(leaders|member|coalition)$/.test(group.head.lower)
  )
    return group;
  return coreOf(first);
}

function namedParties(group: NounGroup, named: Named): Party[] {
  const { head } = group;
  if (named.isDemonym) {
    const isCounted = group.words.some(
      ({ tag, lower }) => tag === 'num' || /^(some|many|several|more|fellow|dozens|two)$/.test(lower),
    );
    return toParties(named, isCounted || !isPluralPeople(head.lower) ? 'civil' : 'people');
  }
  const kind = named.entities[0]?.kind;
  if (kind === 'other') return [];
  if (named.form === 'nominal' && kind === 'person') return toParties(named, 'self');
  if (kind === 'place') return toParties(named, 'place');
  return toParties(named, 'self');
}

const toParties = (named: Named, via: Via): Party[] =>
  named.entities
    .filter(({ kind }) => kind !== 'other')
    .map((entity) => ({ entity, named, via: entity.kind === 'place' && via === 'self' ? 'place' : via }));

/** Whether a group names what is done to those behind its "of": "the killing", "the execution". */
export const isHarm = ({ head }: NounGroup): boolean =>
  SUFFERED.has(head.lower) || /^(ASSAULT|COERCE)$/.test(nounFrameOf(head.lower)?.type ?? '');

/** Whose a group is that names nobody itself. */
function sourcesOf(group: NounGroup, bearings: Bearings): readonly Party[] {
  const { possessor, modifiers, possessive, of, head } = group;
  const fromPossessor = possessor ? partiesOf(possessor, bearings) : [];
  if (fromPossessor.length > 0 && (ENVOYS.has(head.lower) || modifiers.length === 0)) return fromPossessor;
  if (group.pair.length > 0) return group.pair.flatMap((named) => toParties(named, 'state'));
  const fromModifiers = modifiers.length > 0 ? modifierParties(group, bearings) : [];
  if (fromModifiers.length > 0) return fromModifiers;
  if (fromPossessor.length > 0) return fromPossessor;
  if (possessive) {
    if (possessive.named) return toParties(possessive.named, 'state');
    if (possessive.inQuote && FIRST_PERSON.test(possessive.lower)) return bearings.speakers;
    if (/^(its|their)$/.test(possessive.lower)) return bearings.owner(group);
    return [];
  }
  const byParties = group.by
    .flatMap((item) => partiesOf(item, bearings))
    .flatMap((party) => (party.via === 'place' ? governmentAt(party, bearings) : [party]))
    .filter(mayAct);
  if (byParties.length > 0) return byParties;
  // The "of" of an attack names its victim.
  if (isHarm(group)) return bearings.beside(group);
  const ofParties = of.flatMap((item) => partiesOf(item, bearings));
  if (ofParties.length > 0) return ofParties;
  if (group.apposition) return partiesOf(group.apposition, bearings);
  return bearings.beside(group);
}

/** Whose an event or thing is: its possessor, "its", the adjectives before it; each as the actor that it is. */
export function ownersOf(group: NounGroup, bearings: Bearings): Party[] {
  const bare: NounGroup = { ...group, of: [], by: [], apposition: null };
  return [...sourcesOf(bare, bearings)].map((party) => ({
    ...party,
    via: party.via === 'thing' ? 'state' : party.via,
  }));
}

/** Names before the head: all where they are listed ("Hungarian and Romanian"), else the nearest to it. */
function modifierParties({ modifiers, words }: NounGroup, bearings: Bearings): Party[] {
  const isListed = words.some(
    ({ tag }, i) =>
      (tag === 'conj' || tag === 'comma') &&
      i > 0 &&
      words[i - 1]?.named &&
      words.slice(i + 1).some((w) => w.named),
  );
  const chosen = isListed ? modifiers : modifiers.slice(-1);
  return chosen
    .flatMap((named) => toParties(named, 'state'))
    .flatMap((party) => (party.entity.kind === 'place' ? governmentAt(party, bearings) : [party]));
}

function viaOf({ head, words }: NounGroup): Via {
  const { lower } = head;
  const isCounted = words.some(({ tag }) => tag === 'num');
  if (/^(people|nation|public)$/.test(lower) && words[0]?.tag === 'det') return 'people';
  if (UNNAMED_ACTORS.has(lower)) return 'civil';
  if (STATE_NOUNS.has(lower) && !nounFrameOf(lower))
    return isCounted && CIVIL_NOUNS.has(lower) ? 'civil' : 'state';
  if (CIVIL_NOUNS.has(lower)) return 'civil';
  return 'thing';
}

/** The country for which its capital stands ("a [Moscow] court", "accused [Athens]"), the capital itself where the article names no country; empty for other places. */
export function governmentAt(party: Party, bearings: Bearings): Party[] {
  const { entity } = party;
  if (!entity.chain.candidates.some(({ alias }) => alias === 'metonym')) return [];
  return [{ ...party, entity: (entity.country && bearings.country(entity.country)) || entity, via: 'state' }];
}

/** Whether a party may act. */
export const mayAct = ({ via }: Party): boolean => via === 'self' || via === 'state' || via === 'people';

/** The country a party belongs to (ISO code), or null. */
export const sideOf = ({ entity }: Party): string | null => entity.country;

/** Whether two parties are one or of one country. */
export const isOneCountry = ({ entity: a }: Party, { entity: b }: Party): boolean =>
  a === b || (a.country !== null && a.country === b.country);

/** Whether two parties are one side: the same entity, or a person or body and its own country. */
export function isOneSide(a: Party, b: Party): boolean {
  if (a.entity === b.entity) return true;
  const isState = (party: Party): boolean => party.entity.kind === 'country' || party.via === 'state';
  return a.entity.country !== null && a.entity.country === b.entity.country && (isState(a) || isState(b));
}
