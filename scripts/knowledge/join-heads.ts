import type { Draft, DraftEntity, DraftStatement } from './draft';
import { isSame, WORLD_FAMOUS } from './join-people';
import { SINGLE, TOP } from './office-sets';
import { soundsAlike } from './spelling';

/** Fame that one of two namesakes has more, where nobody takes the one for the other. */
const FAR_BETTER_KNOWN = 50;

/** Sources that list who led a country by name alone. */
const ROLLS = new Set(['factbook-history', 'congress', 'factbook', 'terms']);

/**
 * Joins heads of state and of government whom a list of former years spells in its own way ("Robert Gabriel Mugabe",
 * "Muhammad Mursi") to the one person of their country with a Wikidata id and a name that sounds alike, and spellings of one
 * another in neighbouring years to the one that stands first. Who is left without an id gets that of the only one of that
 * name whom the sources know for something too small to be told.
 * @returns how many were joined
 */
export function joinHeads(draft: Draft): number {
  const people = [...draft.entities.values()].filter(({ kind }) => kind === 'person');
  const ofCountry = Map.groupBy(people, ({ country }) => country);
  const ofTheWorld = (ofCountry.get(null) ?? []).filter(({ fame }) => fame >= WORLD_FAMOUS);
  const terms = Map.groupBy(
    draft.statements.filter(({ property }) => property === 'P39'),
    ({ subject }) => subject,
  );
  const isOnlyHead = ({ id, qid, label }: DraftEntity): boolean =>
    qid === null && (terms.get(id) ?? []).every(isOfRoll) && !/,.*,/.test(label);
  // Ambassadors have namesakes at home.
  function isOfRoll({ source, officeClass }: DraftStatement): boolean {
    return ROLLS.has(source) && officeClass !== 'ambassador';
  }
  const hasLed = ({ id }: DraftEntity): boolean =>
    (terms.get(id) ?? []).some(({ officeClass }) => TOP.has(officeClass ?? 'other'));
  let joined = 0;
  for (const [country, compatriots] of ofCountry) {
    if (country === null) continue;
    for (const head of compatriots.filter(isOnlyHead)) {
      const alike = [...compatriots, ...ofTheWorld].filter(
        (other) => draft.entities.has(other.id) && other !== head && soundsAlike(head.label, other.label),
      );
      const namesakes = alike.filter((other) => other.qid !== null && isSame(other, head));
      const leaders = namesakes.filter(hasLed);
      const known = (leaders.length > 0 ? leaders : namesakes).sort((a, b) => b.fame - a.fame);
      const [person, second] = known.length > 0 ? known : alike.filter(isOnlyHead);
      // Of two of one name the whole world knows the one who led the country.
      if (!person || (known.length > 1 && second && person.fame - second.fame < FAR_BETTER_KNOWN)) continue;
      // What was compiled by hand is spelled as news spell it.
      if ((terms.get(head.id) ?? []).some(({ source }) => source === 'terms')) person.label = head.label;
      draft.join(head, person);
      joined++;
    }
  }
  for (const { subject, officeClass } of draft.statements) {
    const person = draft.entities.get(subject);
    if (person?.kind === 'person' && SINGLE.has(officeClass ?? 'other') && draft.identify(person)) joined++;
  }
  return joined;
}
