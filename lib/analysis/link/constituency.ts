import { formAt, lowerAt } from '../reading';
import type { SceneFeature } from './features';

/** What stands between a legislator's name and the state: "[X] of Ohio", "[X], Republican of Ohio", "[X] (R-Ohio)". */
const BETWEEN = /^(?:,|\(|-|–|of|from|d|r|i|dem|rep|ind|democrat|republican|independent|[a-z]\.)$/;
const REACH = 5;

/** A seat as rolls of legislators word it: "… from OH". */
const SEAT = /\bfrom (\p{Lu}{2})$/u;

/**
 * Whether a legislator's seat is of the state that the text tells behind the name: "Rep. X of Ohio" is no namesake who sits for
 * another state. Silent where the text tells no state, or the pack no seat.
 */
export const constituency: SceneFeature = ({ chain, entity, facts, reading, scene }) => {
  if (entity.kind !== 'person' || scene.regions.size === 0) return null;
  if (!chain.offices.some(({ phrase }) => phrase.officeClass === 'legislator')) return null;
  const seats = facts()
    .offices.map(({ label }) => label)
    .filter((label) => SEAT.test(label));
  if (seats.length === 0) return null;
  for (const { endToken } of chain.finds) {
    let i = endToken;
    while (i < endToken + REACH && BETWEEN.test(lowerAt(reading, i))) i++;
    const region = i > endToken && formAt(reading, endToken) !== '.' ? scene.regions.get(i) : undefined;
    if (!region || region.country !== entity.country) continue;
    const agrees = seats.some((label) => sitsForRegion(label, region.name));
    return { case: agrees ? 'agrees' : 'differs', value: 1, detail: region.name };
  }
  return null;
};

/** Whether an office is a seat of a region of that name ("Senator from OH": Ohio). */
export function sitsForRegion(office: string, region: string): boolean {
  const code = SEAT.exec(office)?.[1];
  return code !== undefined && isCodeOf(code, region);
}

/** Whether a postal code may be a state's: its first letter, then another one of its name ("LA" of Louisiana), or both initials. */
function isCodeOf(code: string, name: string): boolean {
  const letters = name.toUpperCase();
  return letters.startsWith(code.charAt(0)) && letters.indexOf(code.charAt(1), 1) > 0;
}
