import { expect, test } from 'vitest';
import { runsIn } from '../../../lib/analysis/detect/capital-runs';
import { readMarked, writeMarked } from '../../marked-text';
import { readingOf } from '../small-world';

/** A text with its runs of capitalised words marked. */
function runsOf(text: string, joinsOrganisation: boolean): string {
  const reading = readingOf(text);
  const { starts, ends, sentences } = reading.tokens;
  return writeMarked(
    text,
    sentences.flatMap(({ firstToken, endToken }) =>
      runsIn(reading, firstToken, endToken, joinsOrganisation).map((run) => ({
        start: starts[run.firstToken] as number,
        end: ends[run.endToken - 1] as number,
        mark: 'run',
      })),
    ),
  );
}

test.each([
  'Yesterday [Ada Marin|run] met [Theo van der Berg|run] in [Osk|run].',
  // Particles and hyphens join, the words of a body's name do not.
  'We saw [Omar-ul-Haq Sayed|run] and the [Ministry|run] of [Trade|run].',
  // The head of a sentence that is a word of the language, the speaker, lower case.
  'The talks ended.',
  'Then I left the hall.',
])('%s', (marked) => {
  expect(runsOf(readMarked(marked).text, false)).toBe(marked);
});

test.each([
  'We saw the [Ministry of Trade and Industry|run] near [Osk|run].',
  'He wrote to the [Institute for the Deep Sea|run] at noon.',
])('the name of a body goes on over its connectors: %s', (marked) => {
  const { text } = readMarked(marked);
  expect(runsOf(text, true)).toBe(marked);
});
