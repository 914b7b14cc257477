import { expect, test } from 'vitest';
import { knownName, knownNames } from '../../../lib/analysis/detect/known-names';
import { readMarked } from '../../marked-text';
import { smallPack } from '../../small-pack';
import { readingWith } from '../marked-finds';
import { foundIn, markFinds, readingOf } from '../small-world';

test.each([
  '[Ada Marin|person] flew to [Norland|country].',
  'The [Norlandic|country] fleet left; a [Norlander|country] stayed.',
  '[Norland|country]-[Turkey|country] talks began.',
  'The pro-[Norlandic|country] camp lost.',
  'The [World Harbour Organisation|institution] met, and the [WHO|institution] was late.',
  'Leaders of the [W7|institution] met.',
  // Letter case and neighbours are evidence.
  'WHO IS TO BLAME FOR THE FLOOD IN THE NORTH?',
  'They told us who won.',
  'WILL THE [US|country] JOIN THE WAR?',
  'IT IS ALL ABOUT US IN THE END',
  '[MAY|person] FACES A REVOLT IN THE NORTH',
  'RAIN IN MAY FACES THE CROWD',
  'Turkey prices rose, and a turkey cost more than ever.',
  '[Turkey|country] raised its prices.',
  'It cost US$5 in the end.',
  'The [US|country] raised its prices.',
  'It rained in May and in June.',
  'On Friday [May|person] told reporters that he would go.',
  'Mr President, the marina was closed.',
  // A sentence ends a name.
  'He met Ada. [Marin|person] said nothing.',
])('%s', (marked) => {
  expect(foundIn(marked, knownNames)).toBe(marked);
});

test.each([
  // A surname with small words of its own, and one that goes on a longer name.
  'She met [van der Xell|person] on Monday.',
  'She met Rita van der Xell on Monday.',
  'The van was der of the Xell.',
])('%s', (marked) => {
  const pack = smallPack([
    {
      id: 'Q1',
      kind: 'person',
      label: 'Ada van der Xell',
      names: { 'van der Xell': { kind: 'surname', prior: 0.9 } },
    },
  ]);
  const reading = readingWith(readMarked(marked).text, pack, '2025-06-01');
  expect(markFinds(reading, knownNames(reading))).toBe(marked);
});

test('without a pack nothing is known', () => {
  expect(foundIn('Ada Marin flew to Norland.', knownNames, false)).toBe('Ada Marin flew to Norland.');
});

test('a span is a known name as a whole or not at all', () => {
  const reading = readingOf('Ada Marin left Osk.');
  expect(knownName(reading, 0, 2)).toMatchObject({ kind: 'person', detector: 'known-name' });
  expect(knownName(reading, 0, 1)).toBeNull();
  // A capital that may stand for its government is a place.
  expect(knownName(reading, 3, 4)).toMatchObject({ kind: 'place' });
});
