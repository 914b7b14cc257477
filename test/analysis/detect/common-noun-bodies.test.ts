import { expect, test } from 'vitest';
import { commonNounBodies } from '../../../lib/analysis/detect/common-noun-bodies';
import { readMarked } from '../../marked-text';
import { smallPack } from '../../small-pack';
import { readingWith } from '../marked-finds';
import { markFinds } from '../small-world';

const pack = smallPack([
  { id: 'Q1', kind: 'institution', label: 'Orrani network', subkind: 'armed group', prior: 0.9 },
  { id: 'Q2', kind: 'institution', label: 'Renewal', subkind: 'political party', prior: 0.2 },
  { id: 'Q3', kind: 'institution', label: 'Harbour Party', subkind: 'political party', prior: 0.9 },
  { id: 'Q4', kind: 'institution', label: 'Meridian', subkind: 'company', prior: 0.9 },
  { id: 'Q5', kind: 'institution', label: 'The Party', subkind: 'political party', prior: 0.9 },
  { id: 'Q6', kind: 'institution', label: 'Opposition Party', subkind: 'political party', prior: 0.9 },
]);

test.each([
  'The [Orrani network|institution] struck.',
  "So Marin's [Renewal party|institution] lost to the [Harbour party|institution].",
  // A body of another sort, an unknown one, a capital that is the sentence's, one of two, and lines of capitals.
  'The Meridian party was loud, and the Osk party louder.',
  'The party met. So did the Opposition party.',
  'The renewal party of the orrani network.',
  'Renewal of the party.',
  'THE ORRANI NETWORK STRUCK IN OSK AND NORLAND',
])('%s', (marked) => {
  const { text } = readMarked(marked);
  const reading = readingWith(text, pack, '2025-06-01');
  expect(markFinds(reading, commonNounBodies(reading))).toBe(marked);
});
