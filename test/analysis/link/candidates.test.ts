import { expect, test } from 'vitest';
import { linkedNames } from '../link-world';

test.each([
  // Where Spanish is official, a second surname is the mother's and may be left out; elsewhere it is another name.
  ['[Ines Sol Robles|person] spoke in [Vell|place].', '[Ines Sol Robles|Q22] spoke in [Vell|Q4].'],
  ['[Olaf Berg Robles|person] spoke in [Osk|place].', '[Olaf Berg Robles|unknown] spoke in [Osk|Q3].'],
  // What reads like a person is no state of that name; what reads like a body or a state is.
  ['So [Norland|person] said he left.', 'So [Norland|unknown] said he left.'],
  ['So [Norland|country] said it left.', 'So [Norland|Q1] said it left.'],
])('%s', (marked, linked) => {
  expect(linkedNames(marked)).toBe(linked);
});
