import { expect, test } from 'vitest';
import { seeded } from '../../../scripts/train/crf';
import { withHeadline } from '../../../scripts/train/headlines';
import { readMarked, writeMarked } from '../../marked-text';

const MARKED = 'The old minister [Ada Marin|PER] flew to [Osk|LOC] on a Monday. It rained.';

/** The document with its headline, marked, for each of many seeds. */
function variants(marked: string): Set<string> {
  const { text, spans } = readMarked(marked);
  const document = { text, spans: spans.map(({ mark, ...span }) => ({ ...span, type: mark })), unknown: [] };
  return new Set(
    Array.from({ length: 60 }, (_, seed) => {
      const made = withHeadline(document, seeded(seed));
      return writeMarked(
        made.text,
        made.spans.map(({ type, ...span }) => ({ ...span, mark: type })),
      );
    }),
  );
}

test('a headline in title case or in capitals keeps its names', () => {
  expect([...variants(MARKED)].sort()).toEqual(
    [
      MARKED,
      `The Old Minister [Ada Marin|PER] Flew to [Osk|LOC] on a Monday \n${MARKED}`,
      `THE OLD MINISTER [ADA MARIN|PER] FLEW TO [OSK|LOC] ON A MONDAY \n${MARKED}`,
    ].sort(),
  );
});

test('a letter whose capital is longer leaves the headline out, and so does a text without sentences', () => {
  expect([...variants('It rained on [Ada Weiß|PER] again and again.')]).not.toContain('SS');
  expect([...variants('No.')]).toEqual(['No.']);
});
