import { expect, test } from 'vitest';
import { nameChains } from '../../../lib/analysis/corefer/name-chains';
import { linkChains } from '../../../lib/analysis/link/link-chains';
import { unsureChains } from '../../../lib/analysis/link/unsure-chains';
import { stateOffices } from '../../../lib/analysis/offices/stated-offices';
import { finish } from '../../../lib/analysis/steps';
import { findsOf, markFinds } from '../small-world';

/** The text with the finds that its marks tell, each as the kind of its chain in the end. */
function kindsIn(marked: string): string {
  const { reading, finds } = findsOf(marked);
  const chains = finish(nameChains(reading, finds));
  finish(stateOffices(reading, chains, finds));
  const linked = unsureChains(reading, finish(linkChains(reading, chains)));
  const kinds = linked.flatMap(({ chain, kind }) => chain.finds.map((find) => ({ ...find, kind })));
  return markFinds(
    reading,
    kinds.sort((a, b) => a.firstToken - b.firstToken),
  );
}

test.each([
  // A name that the tagger takes for a body with little confidence, and one that it is sure of.
  ['The [ZQX|institution 0.4] is fast.', 'The [ZQX|other] is fast.'],
  ['The [ZQX|institution 0.6] is fast.', 'The [ZQX|institution] is fast.'],
  // All uses decide together, and those that were passed over speak against it.
  [
    'The [ZQX|institution 0.4] met. The [ZQX|institution 0.8] met.',
    'The [ZQX|institution] met. The [ZQX|institution] met.',
  ],
  [
    'A slow [Brill|institution 0.7]. In that Brill and this Brill it is.',
    'A slow [Brill|other]. In that Brill and this Brill it is.',
  ],
  // A surname stands or falls with the full name; a title or an office vouches for it.
  [
    '[Ada Brill|person 0.9] came. So [Brill|person 0.3] left.',
    '[Ada Brill|person] came. So [Brill|person] left.',
  ],
  ['So [Brill|person 0.3] left.', 'So [Brill|other] left.'],
  ['So Mr [Brill|person 0.3] left.', 'So Mr [Brill|person] left.'],
  ['[Bela Brill|person 0.3], the prime minister, left.', '[Bela Brill|person], the prime minister, left.'],
  // What is called a body, who speaks and who is spoken to.
  [
    'The [Osk Trade Board|institution 0.4] saw the [Board of Osk|institution 0.4] and the [Board Osk|institution 0.4].',
    'The [Osk Trade Board|institution] saw the [Board of Osk|institution] and the [Board Osk|other].',
  ],
  [
    '[Brill|person 0.3] said no. [Ada Marin|person] told [Orr|person 0.3] so. [Horn|person 0.3] fell.',
    '[Brill|person] said no. [Ada Marin|person] told [Orr|person] so. [Horn|other] fell.',
  ],
  [
    'They named [Karl Orr Horn|person 0.4] as envoy and left [Karl Orr Dun|person 0.4].',
    'They named [Karl Orr Horn|person] as envoy and left [Karl Orr Dun|other].',
  ],
  // What another detector found, and other kinds, are not its business.
  [
    'The [ZQX|institution 0.3 bracketed-acronym] of [Osk|place 0.2].',
    'The [ZQX|institution] of [Osk|place].',
  ],
])('%s', (marked, expected) => {
  expect(kindsIn(marked)).toBe(expected);
});
