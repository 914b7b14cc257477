import type { EntityKind } from '../../types/analysis';
import type { PackCandidate } from '../../types/knowledge';
import { CALLED_AFTER_PLACES, FACILITY_HEADS, OTHER_HEADS } from '../lexicon/words';
import { flagsAt, formAt, isShouting, lowerAt, type Reading } from '../reading';
import type { TaggedSpan } from '../tag/tag';
import { WordFlag } from '../tokens/word-flags';
import { type Find, isMixedAcronym } from './find';

/** What the tagger's types are called here; it knows no countries. */
export const KIND_OF_TYPE: Readonly<Record<TaggedSpan['type'], EntityKind>> = {
  PER: 'person',
  ORG: 'institution',
  LOC: 'place',
  MISC: 'other',
};

/** From this share on the pack tells what an acronym is; the tagger sees little in one ("MI5", "AMLO"). */
const ACRONYM_KNOWN = 0.5;
const LONGEST_ACRONYM = 6;
/** From this share on the pack tells that a word names a body, and up to this probability the tagger may err about it. */
const BODY_KNOWN = 0.6;
const PERSON_SURE = 0.95;
const PERSON_KNOWN = 0.6;
/** Those who work for somebody, and who are for or against him. */
const AROUND_PEOPLE =
  /^(?:aides?|advis[eo]rs?|all(?:y|ies)|critics?|loyalists?|supporters?|opponents?|spokes(?:man|woman|person)|lawyers?|appointees?|cabinet|administration)$/;

/**
 * The kind of a tagged span, given the name of the pack that exactly its words are, or null. The tagger has weighed the pack
 * already: what it says stands, but where the pack knows better than the words around can tell.
 */
export function kindOfSpan(reading: Reading, span: TaggedSpan, name: Find | null): EntityKind {
  const { type, probability } = span;
  const kind = KIND_OF_TYPE[type];
  if (!name && type === 'ORG' && endsIn(OTHER_HEADS, reading, span)) return 'other';
  if (!name && type === 'PER' && endsIn(FACILITY_HEADS, reading, span)) return 'place';
  if (!name && type === 'ORG' && isNameOfPlace(reading, span)) return 'place';
  if (!name) return type === 'PER' && isBrand(reading, span) ? 'institution' : kind;
  if (isAcronym(reading, name) && name.score > ACRONYM_KNOWN) return name.kind;
  if (type === 'LOC' && isPersonTakenForPlace(reading, name)) return name.kind;
  if (type === 'LOC')
    return name.kind === 'person' || name.score < 0.5 || isAlsoPlace(reading, name)
      ? kindOfPlace(name)
      : name.kind;
  if (type === 'MISC') return isPeople(name) || (name.score > 0.6 && probability < 0.9) ? name.kind : kind;
  if (isBodyTakenForPerson(reading, span, name)) return name.kind;
  if (type === 'ORG' && name.kind === 'country' && name.score > 0.9) return name.kind;
  return kind;
}

/** What a tagged span may be in the pack. One that reads like a person is no people and no country of that name. */
export function candidatesOfSpan(
  reading: Reading,
  span: TaggedSpan,
  name: Find | null,
): readonly PackCandidate[] {
  if (!name) return [];
  return span.type === 'PER' && !isAcronym(reading, name) && !isBodyTakenForPerson(reading, span, name)
    ? name.candidates.filter(({ entity }) => reading.knowledge?.entity(entity).kind === 'person')
    : name.candidates;
}

/** Whether a name that is no place here is a country's adjective or people. */
export const isPeople = ({ kind, score, isDemonym }: Find): boolean =>
  isDemonym || (kind === 'country' && score > 0.5);

/** A name that stands like a place, and is more often something else: the place of that name, if there is one. */
const kindOfPlace = ({ kind }: Find): EntityKind => (kind === 'country' ? kind : 'place');

const isSingle = ({ firstToken, endToken }: Find): boolean => endToken - firstToken === 1;

/** "the Harbour [Plan]", "Harald [Airport]": several words of which the last says what they name. */
const endsIn = (
  heads: ReadonlySet<string>,
  reading: Reading,
  { firstToken, endToken }: TaggedSpan,
): boolean => endToken - firstToken > 1 && heads.has(lowerAt(reading, endToken - 1));

/** "the [al-Osk] base": an unknown word before what is called after its place. An acronym there is who keeps it ("the [MOH] base"). */
const isNameOfPlace = (reading: Reading, { firstToken, endToken }: TaggedSpan): boolean =>
  CALLED_AFTER_PLACES.has(lowerAt(reading, endToken)) &&
  reading.tokens.gaps[endToken] === 1 &&
  /\p{Ll}/u.test(formAt(reading, endToken - 1)) &&
  !isShouting(reading, firstToken);

/** A capital in the midst of a word, too far in for a particle: "HarborLine", but "McMarin", "FitzOrr". */
const BRAND = /^(?!Fitz)\p{Lu}\p{Ll}{3,}\p{Lu}/u;

const isBrand = (reading: Reading, { firstToken, endToken }: TaggedSpan): boolean =>
  endToken - firstToken === 1 && BRAND.test(formAt(reading, firstToken));

const isAcronym = (reading: Reading, name: Find): boolean =>
  isSingle(name) &&
  ((flagsAt(reading, name.firstToken) & WordFlag.ALL_CAPS) !== 0 ||
    isMixedAcronym(formAt(reading, name.firstToken))) &&
  // A longer word in capitals is a dateline's town.
  formAt(reading, name.firstToken).length <= LONGEST_ACRONYM &&
  !isShouting(reading, name.firstToken);

/** A name that the pack has for people alone, before those who stand by one: "a former [Marin] adviser". */
const isPersonTakenForPlace = (reading: Reading, { kind, score, candidates, endToken }: Find): boolean =>
  kind === 'person' &&
  score > PERSON_KNOWN &&
  AROUND_PEOPLE.test(lowerAt(reading, endToken)) &&
  candidates.every(({ entity }) => reading.knowledge?.entity(entity).kind === 'person');

/** A club or a company that is called like its town: "in [Osk]" is the town. */
const isAlsoPlace = ({ knowledge }: Reading, { kind, candidates }: Find): boolean =>
  kind === 'institution' &&
  candidates.some(({ entity, alias }) => alias !== 'metonym' && knowledge?.entity(entity).kind === 'place');

/**
 * A single word that reads a little like a person, and that the pack knows as a body's, as a seat's or as a capital's name and as
 * nothing else.
 */
const isBodyTakenForPerson = (
  { knowledge }: Reading,
  { type, probability }: TaggedSpan,
  name: Find,
): boolean => {
  if (type !== 'PER' || probability >= PERSON_SURE || !isSingle(name)) return false;
  const isSeat = name.candidates.some(({ alias }) => alias === 'metonym');
  if (!isSeat && name.score <= BODY_KNOWN) return false;
  return name.candidates.every(({ entity, alias }) => {
    const { kind } = knowledge?.entity(entity) ?? {};
    return alias === 'metonym' || kind === 'institution' || (isSeat && kind === 'place');
  });
};
