import { expect, test } from 'vitest';
import { foldName } from '../../../lib/analysis/corefer/fold-name';
import { fold } from '../../../lib/knowledge/fold';

test.each([
  ['Erdoğan', 'erdogan'],
  ['ŁUKASZ Øster', 'lukasz oster'],
  ["Ada O'Brien's", 'ada obrien'],
  ['van der  Bellen-Horn', 'van der bellen horn'],
  ['', ''],
])('%s is folded to "%s"', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

// The two rooms may not share code: a name of a text must still be folded as the pack folds its own.
test('every letter of a Latin alphabet is folded as the pack does it', () => {
  for (let point = 0xc0; point < 0x250; point++) {
    const letter = String.fromCodePoint(point);
    if (/\p{L}/u.test(letter)) expect(foldName(letter), letter).toBe(fold(letter));
  }
});
