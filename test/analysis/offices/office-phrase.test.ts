import { expect, test } from 'vitest';
import { type OfficePhrase, officeAt, officeBefore } from '../../../lib/analysis/offices/office-phrase';
import { type Reading, textOf } from '../../../lib/analysis/reading';
import { readMarked } from '../../marked-text';
import { readingOf } from '../small-world';

/** The first token at or after a place in the text. */
const tokenAt = ({ tokens }: Reading, offset: number): number =>
  tokens.starts.subarray(0, tokens.count).findIndex((start) => start >= offset);

/** The office that `read` finds at the mark of a sentence, as written, with class and tense. */
function officeIn(
  marked: string,
  read: (reading: Reading, at: number) => OfficePhrase | null,
): string | null {
  const { text, spans } = readMarked(marked);
  const reading = readingOf(text);
  const phrase = read(reading, tokenAt(reading, spans[0]?.start ?? 0));
  return (
    phrase &&
    `${textOf(reading, phrase.firstToken, phrase.endToken)} (${phrase.officeClass}, ${phrase.tense})`
  );
}

test.each([
  ['The Norlandic Foreign Minister [Ada Marin|x] left.', 'Foreign Minister (foreign-minister, current)'],
  ["Norland's deputy foreign minister [Ada Marin|x] left.", 'deputy foreign minister (minister, current)'],
  ['Former Prime Minister [Ada Marin|x] left.', 'Former Prime Minister (head-of-government, former)'],
  ['President-elect [Ada Marin|x] left.', 'President-elect (head-of-state, elect)'],
  ['Acting President [Ada Marin|x] left.', 'Acting President (head-of-state, acting)'],
  ['Gov. [Ada Marin|x] left.', 'Gov. (governor, current)'],
  ['He served under President [Ada Marin|x] in Osk.', 'President (head-of-state, current)'],
  ['Under-Secretary [Ada Marin|x] left.', 'Under-Secretary (other, current)'],
  ['The communications minister [Ada Marin|x] left.', 'communications minister (minister, current)'],
  ['The general manager [Ada Marin|x] left.', 'general manager (other, current)'],
  ['The manager [Ada Marin|x] left.', null],
  ['The chief executive [Ada Marin|x] left.', 'chief executive (other, current)'],
  [
    'President of the Osk Council [Ada Marin|x] left.',
    'President of the Osk Council (head-of-state, current)',
  ],
  [
    'The assistant secretary general for political affairs and security policy [Ada Marin|x] left.',
    'assistant secretary general for political affairs and security policy (minister, current)',
  ],
  // Whose office it is may stand between it and what makes it a past one.
  ['Former Norlandic president [Ada Marin|x] left.', 'president (head-of-state, former)'],
  ['The ex-Osk mayor [Ada Marin|x] left.', 'mayor (mayor, former)'],
  ["Norland's one-time prime minister [Ada Marin|x] left.", 'prime minister (head-of-government, former)'],
  ['The ousted president [Ada Marin|x] left.', 'president (head-of-state, former)'],
  ['The former envoy met president [Ada Marin|x].', 'president (head-of-state, current)'],
  // Another's office, with a deed or a name between.
  ['The head of Norland thanked [Ada Marin|x].', null],
  ['The minister for trade, Bela Horn, met [Ada Marin|x].', null],
  ['She was vice president of Norland under [Ada Marin|x].', null],
  ['They met Bela Horn, the secretary of state, and [Ada Marin|x].', null],
  // Nothing that is an office stands right before the name.
  ['The minister said [Ada Marin|x] left.', null],
  ['The harbour of [Osk|x] froze.', null],
  ['He met the president. [Ada Marin|x] left.', null],
])('before a name: %s', (marked, expected) => {
  expect(officeIn(marked, officeBefore)).toBe(expected);
});

test.each([
  [
    'Ada Marin, [deputy|x] associate minister of Osk, left.',
    'deputy associate minister of Osk (minister, current)',
  ],
  [
    'Bela Horn, [speaker|x] of the Chamber of Deputies, left.',
    'speaker of the Chamber of Deputies (speaker, current)',
  ],
  ['Bela Horn, the [former|x] foreign minister, left.', 'former foreign minister (foreign-minister, former)'],
  [
    'Bela Horn is the [minister|x] for trade and energy.',
    'minister for trade and energy (minister, current)',
  ],
  ['Bela Horn, [Norland|x] foreign minister, left.', 'foreign minister (foreign-minister, current)'],
  ['Bela Horn, the [ambassador|x] in Osk, left.', 'ambassador in Osk (ambassador, current)'],
  ['Bela Horn, the [president|x] in Osk, left.', 'president (head-of-state, current)'],
  ['Bela Horn, a [friend|x] of the minister, left.', null],
  ['Bela Horn, [who|x] left early, was missed.', null],
])('at a place: %s', (marked, expected) => {
  expect(officeIn(marked, officeAt)).toBe(expected);
});

test('an abbreviated office is written out', () => {
  const reading = readingOf('Former Gov. Ada Marin left.');
  expect(officeBefore(reading, tokenAt(reading, 12))?.label).toBe('Governor');
});
