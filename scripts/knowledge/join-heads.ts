import type { Draft, DraftEntity } from './draft';
import { isSame, WORLD_FAMOUS } from './join-people';
import { TOP } from './office-sets';
import { soundsAlike } from './spelling';

/**
 * Joins heads of state and of government whom a list of former years spells in its own way ("Robert Gabriel Mugabe",
 * "Muhammad Mursi") to the one person of their country with a Wikidata id and a name that sounds alike, and spellings of one
 * another in neighbouring years to the one that stands first.
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
  const isOnlyHead = ({ id, qid }: DraftEntity): boolean =>
    qid === null && (terms.get(id) ?? []).every(({ source }) => source === 'factbook-history');
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
      const known = leaders.length > 0 ? leaders : namesakes;
      const [person] = known.length > 0 ? known : alike.filter(isOnlyHead);
      if (!person || known.length > 1) continue;
      draft.join(head, person);
      joined++;
    }
  }
  return joined;
}
