import type { Chain } from '../corefer/chain';
import type { Find } from '../detect/find';
import { FIGHTERS } from '../lexicon/words';
import { lowerAt, type Reading } from '../reading';

/** What else a body that fights has, behind its name ("[NF] artillery"). */
const FORCES =
  /^(?:fighter|troops|forces|soldiers?|drones|shelling|artillery|snipers|commanders?|attackers)$/;
const isForce = (lower: string): boolean => FIGHTERS.has(lower) || FORCES.test(lower);
/** What is done with arms alone. */
const FOUGHT =
  /^(?:shelled|shells|bombed|bombs|besieged|besieges|stormed|storms|captured|captures|overran|ambushed|massacred)$/;
/** What is done with arms to a place ("attacked the town"). */
const ATTACKED = /^(?:attacked|attacks|seized|seizes|took|fought|fights|entered|hit)$/;
const TARGETS =
  /^(?:town|towns|city|village|villages|camp|camps|base|bases|convoy|convoys|hospital|hospitals|positions?|airport|airfield|garrison|army|barracks|troops|soldiers|rebels|civilians)$/;
/** What the word before says of those who fight. */
const ARMED = /^(?:arm|arms|armed|arming|paramilitary|rebel|jihadist|insurgent)$/;

/** Words behind an attack within which its target stands. */
const REACH = 5;

/** Whether the text says of some use of a name that those who go by it fight: "the [NF] shelled", "paramilitary [NF]". */
export const bearsArms = (reading: Reading, chain: Chain): boolean =>
  chain.finds.some((find) => isArmedAt(reading, find));

function isArmedAt(reading: Reading, { firstToken, endToken }: Find): boolean {
  const next = lowerAt(reading, endToken);
  if (isForce(next) || FOUGHT.test(next)) return true;
  // "NF-held", "NF's fighters".
  if (/^[-–]$/.test(next) && /^(?:held|controlled|occupied|besieged)$/.test(lowerAt(reading, endToken + 1)))
    return true;
  if (/^[’']s?$/.test(next) && isForce(lowerAt(reading, endToken + 1))) return true;
  if (ATTACKED.test(next))
    for (
      let i = endToken + 1;
      i <= endToken + REACH && !/^(?:[.,;]|for|in|of|on|by|with|that)$/.test(lowerAt(reading, i));
      i++
    )
      if (TARGETS.test(lowerAt(reading, i))) return true;
  const before = lowerAt(reading, firstToken - 1);
  return ARMED.test(before === 'the' ? lowerAt(reading, firstToken - 2) : before);
}
