import type { EntityIndex, OfficeClass } from '../../types/knowledge';
import { type Find, surfaceOf } from '../detect/find';
import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../lexicon/words';
import { officeClassOf } from '../offices/office-class';
import { isOfTime } from '../offices/office-tense';
import { areTermsOver } from '../offices/terms-over';
import { lowerAt } from '../reading';
import { foldName } from './fold-name';
import { countryOf, type Linked } from './linked';
import { isOrdinal, isPredicate } from './predicate';
import type { Sieve } from './sieve';

/** Sentences that a bare title looks back, and one that names its country. */
const REACH = 3;
const REACH_WITH_COUNTRY = 12;

const MINISTERS: ReadonlySet<OfficeClass> = new Set<OfficeClass>([
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'minister',
]);

/** "The minister", "the Azerbaijani minister": somebody named before, of whom the text or the pack states that office. */
export const statedOffice: Sieve = (description, { reading, past, entityOf }) => {
  const { kind, phrase, of, firstToken } = description;
  if (kind !== 'person' || !phrase) return null;
  // "Marin's minister" is none of those whom the text calls so of themselves.
  if (of?.kind === 'person' && of.firstToken === firstToken) return null;
  // "Marin, the mayor,": of whom the text says it right here.
  const [told] = past.before(firstToken, 1, ({ chain }) =>
    chain.offices.some(({ phrase: own }) => own.headToken === phrase.headToken),
  );
  if (told) return [told.linked];
  if (isPredicate(reading, description) || isOrdinal(phrase.label)) return null;
  if (!of && /^(his|her|its|their)$/.test(lowerAt(reading, firstToken))) return null;
  const owner = of && entityOf(of);
  // Of a country that is in question nothing follows.
  if (of && owner === null && reading.knowledge && of.candidates.length > 0) return null;
  const country = countryOf(reading.knowledge, owner ?? undefined);
  const noun = lowerAt(reading, phrase.headToken);
  const office = officeClassOf(phrase.label);
  const isBare = !/\s/.test(phrase.label);
  const holds = (one: Linked): boolean => {
    if (one.kind !== 'person' || (country && one.country !== country)) return false;
    if (of && of.kind === 'institution' && !isOfBody(one, of, owner)) return false;
    const isStated = one.chain.offices.some(
      ({ phrase: own }) =>
        rankOf(own.label) === rankOf(phrase.label) &&
        (own.tense === 'former') === (phrase.tense === 'former') &&
        isWordOf(noun, own.label) &&
        // Nobody calls a prime minister "the minister", or any minister "the prime minister".
        (isBare
          ? own.officeClass !== 'head-of-government' || office === 'head-of-government' || noun !== 'minister'
          : own.officeClass === office && isOfField(phrase.label, own.label, office)),
    );
    if (phrase.tense === 'former') return isStated || isKnownFormer(one);
    return isStated || isKnown(one) || isAnyMinister(one);
  };
  // "The Karsian minister" is of any field; who leads a government is never called so.
  const isAnyMinister = ({ officeClass }: Linked): boolean =>
    country !== null && isBare && noun === 'minister' && officeClass !== null && MINISTERS.has(officeClass);
  const isKnownFormer = ({ entity }: Linked): boolean =>
    entity !== null &&
    reading.knowledge !== null &&
    areTermsOver(
      reading.knowledge,
      entity,
      reading.asOf,
      ({ officeClass, value }) => officeClass === office && isWordOf(noun, value),
    );
  // Of a king and a president of one class the wording tells which is meant.
  const isKnown = ({ entity }: Linked): boolean =>
    entity !== null &&
    (reading.knowledge?.officesOn(entity, reading.asOf) ?? []).some(
      ({ officeClass, value }) =>
        (officeClass === office || (officeClass === 'head-of-body' && HEADS_OF_BODIES.test(phrase.label))) &&
        isWordOf(noun, value) &&
        isOfField(phrase.label, value, office),
    );
  /** Whether somebody's office is in that very body: the president of a tribunal is not the president of its country. */
  const isOfBody = ({ chain, entity }: Linked, body: Find, known: EntityIndex | null): boolean =>
    chain.offices.some(
      (own) =>
        own.of !== null &&
        (known === null
          ? foldName(surfaceOf(reading, own.of)) === foldName(surfaceOf(reading, body))
          : entityOf(own.of) === known),
    ) ||
    (entity !== null &&
      known !== null &&
      (reading.knowledge?.officesOn(entity, reading.asOf) ?? []).some((held) => held.of === known));
  const [found] = past.before(firstToken, country ? REACH_WITH_COUNTRY : REACH, holds);
  return found ? [found.linked] : null;
};

/** What only those are called who lead a body. */
const HEADS_OF_BODIES = /^(?:secretary|director)[- ]general$/i;

/** The classes of offices of every field. */
const OF_ANY_FIELD: ReadonlySet<OfficeClass> = new Set(['minister']);

/** Whether an office has the fields that a description gives it: "the trade minister" is no minister of health. */
function isOfField(label: string, office: string, officeClass: OfficeClass): boolean {
  if (!OF_ANY_FIELD.has(officeClass)) return true;
  const words = new Set(office.toLowerCase().split(/[^\p{L}]+/u));
  return label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every(
      (word) => words.has(word) || !OFFICE_MODIFIERS.has(word) || OFFICE_HEADS.has(word) || isOfTime(word),
    );
}

const isWordOf = (noun: string, label: string): boolean => {
  const words = label.toLowerCase().split(/[^\p{L}]+/u);
  return words.includes(noun) || (noun === 'premier' && words.includes('prime'));
};

/** "Vice", "deputy": nobody calls a vice president "the president". */
const rankOf = (label: string): string =>
  /\b(vice|deputy|assistant|under|junior)\b/i.exec(label)?.[1]?.toLowerCase() ?? '';
