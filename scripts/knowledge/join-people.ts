import { nameWords } from '../../lib/knowledge/fold';
import type { Draft, DraftEntity, DraftStatement } from './draft';
import { TOP } from './office-sets';

/** Fame from which a name means its best known bearer, whatever country a source has for him. */
export const WORLD_FAMOUS = 185;
/** Occupations of people whose namesakes in office are others, unless they are world-famous. */
const NOT_OF_POLITICS =
  /\b(actor|actress|singer|musician|rapper|composer|author|writer|novelist|poet|painter|artist|footballer|player|coach|cricketer|golfer|boxer|athlete|driver|cyclist|swimmer|model|director|comedian|presenter|scientist|mathematician|physicist|chemist|biologist|engineer|architect|chess)\b/i;

/**
 * Joins a holder of an office whom a source names without a Wikidata id to the one person of that full name who has one, where
 * nothing speaks against it: the same country or none, or a name that the whole world knows.
 * @returns how many were joined
 */
export function joinPeople(draft: Draft): number {
  const people = [...draft.entities.values()].filter(({ kind }) => kind === 'person');
  const named = Map.groupBy(people, ({ label }) => nameWords(label).join(' '));
  const inOffice = new Set(
    draft.statements.filter(({ property }) => property === 'P39').map(({ subject }) => subject),
  );
  let joined = 0;
  for (const [name, namesakes] of named) {
    if (!name.includes(' ')) continue;
    const known = namesakes.filter(({ qid }) => qid !== null);
    const [person] = known;
    if (!person || known.length > 1) continue;
    for (const double of namesakes)
      if (
        double.qid === null &&
        (inOffice.has(double.id) || double.country === person.country) &&
        isSame(person, double)
      ) {
        draft.join(double, person);
        joined++;
      }
  }
  return joined + joinSpellings(draft);
}

/** Joins two holders of one office at one time whose names differ by middle names: "Ada Marin" and "Ada Luisa Marin". */
function joinSpellings(draft: Draft): number {
  const seats = Map.groupBy(
    draft.statements.filter(
      ({ property, officeClass }) => property === 'P39' && TOP.has(officeClass ?? 'other'),
    ),
    ({ officeClass, of }) => `${officeClass}|${of}`,
  );
  let joined = 0;
  for (const terms of seats.values())
    for (const one of terms)
      for (const other of terms) {
        const [long, short] = [draft.entities.get(one.subject), draft.entities.get(other.subject)];
        if (!long || !short || long === short || (long.qid && short.qid)) continue;
        if (!overlaps(one, other) || !hasMiddleNames(long.label, short.label)) continue;
        if (long.qid) draft.join(short, long);
        else draft.join(long, short);
        joined++;
      }
  return joined;
}

const overlaps = (a: DraftStatement, b: DraftStatement): boolean =>
  (a.start ?? '0') < (b.end ?? '9') && (b.start ?? '0') < (a.end ?? '9');

/** Whether a name is another one with more names after the first. */
function hasMiddleNames(long: string, short: string): boolean {
  const [words, own] = [nameWords(long), nameWords(short)];
  const isWithin = own.every((word) => words.includes(word));
  return own.length > 1 && words.length > own.length && isWithin && words[0] === own[0];
}

/** Whether a person with a Wikidata id may be a namesake who holds an office: by country, occupation and fame. */
export function isSame(person: DraftEntity, double: DraftEntity): boolean {
  if (person.fame >= WORLD_FAMOUS) return true;
  if (person.subkind && NOT_OF_POLITICS.test(person.subkind)) return false;
  return person.country === null || double.country === null || person.country === double.country;
}
