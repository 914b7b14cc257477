import { namesParty } from '../lexicon/party-words';
import { formAt, lowerAt, type Reading } from '../reading';
import type { SceneFeature } from './features';

/** What may stand, with a party, between a legislator's name and the state: "[X], Greens of Karsia", "[X] (G-Karsia)". */
const BETWEEN = /^(?:,|\(|-|–|of|from|independent)$/;
/** A party's letter or its first ones ("G.", "Dem"). */
const LETTERS_OF_PARTY = /^\p{Lu}\p{L}{0,2}\.?$/u;
const REACH = 5;

/** The region of a seat as rolls of legislators word it: "… from Karsia"; null where an office tells none. */
function seatOf(office: string): string | null {
  const at = office.lastIndexOf(' from ');
  return at < 0 ? null : office.slice(at + ' from '.length).replace(/^the /, '');
}

/**
 * Whether a legislator's seat is of the state that the text tells behind the name: "Rep. X of Ohio" is no namesake who sits for
 * another state. Silent where the text tells no state, or the pack no seat.
 */
export const constituency: SceneFeature = ({ chain, entity, facts, reading, scene }) => {
  if (entity.kind !== 'person' || scene.regions.size === 0) return null;
  if (!chain.offices.some(({ phrase }) => phrase.officeClass === 'legislator')) return null;
  const seats = facts()
    .offices.map(({ label }) => label)
    .filter((label) => seatOf(label) !== null);
  if (seats.length === 0) return null;
  for (const { endToken } of chain.finds) {
    let i = endToken;
    while (i < endToken + REACH && isBetween(reading, i)) i++;
    const region = i > endToken && formAt(reading, endToken) !== '.' ? scene.regions.get(i) : undefined;
    if (!region || region.country !== entity.country) continue;
    const agrees = seats.some((label) => sitsForRegion(label, region.name));
    return { case: agrees ? 'agrees' : 'differs', value: 1, detail: region.name };
  }
  return null;
};

/** Whether an office is a seat of a region of that name ("Senator from Karsia"). */
export const sitsForRegion = (office: string, region: string): boolean => seatOf(office) === region;

const isBetween = (reading: Reading, i: number): boolean =>
  BETWEEN.test(lowerAt(reading, i)) || LETTERS_OF_PARTY.test(formAt(reading, i)) || namesParty(reading, i);
