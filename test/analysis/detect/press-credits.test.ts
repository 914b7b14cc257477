import { expect, test } from 'vitest';
import { knownNames } from '../../../lib/analysis/detect/known-names';
import { pressCredits } from '../../../lib/analysis/detect/press-credits';
import { startReading } from '../../../lib/analysis/reading';
import { finish } from '../../../lib/analysis/steps';
import { tokenise } from '../../../lib/analysis/tokenise';
import { readMarked } from '../../marked-text';
import { smallPack } from '../../small-pack';
import { markFinds, readingOf } from '../small-world';

const pack = smallPack([
  {
    id: 'Q1',
    kind: 'institution',
    subkind: 'news agency',
    label: 'Associated Press Office',
    prior: 0.9,
    names: { APO: { kind: 'acronym', prior: 0.3 } },
  },
  {
    id: 'Q2',
    kind: 'institution',
    subkind: 'party',
    label: 'Farmers',
    prior: 0.9,
    names: { APO: { kind: 'acronym', prior: 0.3 } },
  },
  { id: 'Q3', kind: 'country', label: 'Columba', country: 'FR', prior: 0.6 },
  { id: 'Q4', kind: 'place', label: 'Columba', country: 'DE', prior: 0.3 },
  {
    id: 'Q5',
    kind: 'institution',
    label: 'Osk Rovers',
    prior: 0.9,
    names: { Osk: { kind: 'short', prior: 0.6 } },
  },
  { id: 'Q6', kind: 'place', label: 'Osk', country: 'DE', prior: 0.3 },
]);

/** Known names, with how many may be meant. */
function creditsIn(marked: string): string {
  const { text } = readMarked(marked);
  const { article } = readingOf(text);
  const reading = finish(startReading(article, tokenise(text), pack, '2025-06-01'));
  const finds = pressCredits(reading, knownNames(reading));
  return markFinds(
    reading,
    finds.map((find) => ({ ...find, kind: `${find.kind} ${find.candidates.length}` as never })),
  );
}

test.each([
  // An acronym that a party has, too, in a text that credits it as a source and in one that does not.
  '(Photo: Ada Orr / [APO|institution 1]) He told [APO|institution 1] that [APO|institution 1] experts won.',
  'The [APO|institution 2] won.',
  'Photograph: [APO|institution 1] via Orr',
  'The winners: [APO|institution 2] and Orr.',
  // The town of a dateline is a town, here and later, where a region follows; a state without one.
  '[COLUMBA|place 1], S.C. ([APO|institution 1]) — A crowd met.\nIt met in [Columba|place 1].',
  '[COLUMBA|country 2] ([APO|institution 1]) — A crowd met.\nIt met in [Columba|country 2].',
  // Not a club of that name either; a heading with a dash, and a dash in a sentence, tell no place.
  '[Osk|place 1] – A crowd of two hundred met on Tuesday.\nThen [Osk|place 1] slept.',
  '[Osk|institution 2] – the facts\nThen [Osk|institution 2] slept.',
  'There [Osk|institution 2] – So it is said by all of them – Slept.',
])('%s', (marked) => {
  expect(creditsIn(marked)).toBe(marked);
});

test('without a pack everything stays', () => {
  const reading = readingOf('OSK (APO) — A crowd met.', false);
  expect(pressCredits(reading, [])).toEqual([]);
});
