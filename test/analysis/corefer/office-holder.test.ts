import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  '[The Norlandic prime minister|Q20] refused to comment.',
  "[Norland's prime minister|Q20] refused to comment.",
  '[The new Norlandic prime minister|Q20] refused to comment.',
  // Two of a class: the wording tells them apart.
  "[Ostland's president|Q33] refused to comment, and [Ostland's king|Q30] kept silent.",
  "[Ostland's head of state|nothing] refused to comment.",
  // No king is a president, and a chancellor leads the government or keeps the purse.
  '[The Sudrian king|nothing] refused to comment.',
  '[The Norlandic chancellor|Q26] refused to comment.',
  // The head of a body by any title, with the body before or behind it.
  '[The governor of the Bank of Norland|Q46] refused to comment.',
  '[The Northern Defence Alliance secretary-general|Q47] refused to comment.',
  '[The head of the Northern Defence Alliance|Q47] refused to comment.',
  // What the text itself says comes before the pack, wherever it says it.
  'In Vell [the Sudrian president|unknown] spoke. Sudrian President [Rita Orr|unknown] then left.',
  // One that counts the holders is not today's, nor is one that says what somebody is.
  "[Norland's first prime minister|nothing] refused to comment.",
  'A man who is [the Norlandic prime minister|nothing] in a film refused to comment.',
  // The pope needs no country; one who is called so in the text is meant before him, and a new one is nobody yet.
  '[The pope|Q38] refused to comment.',
  '[The taoiseach|Q20] refused to comment, and [the chancellor|nothing] spoke.',
  'Pope [Tavros|unknown] came. Days went by. It rained. It snowed. It was cold. [The pope|nothing] refused to comment.',
  'He was [the pope|nothing] of jazz.',
  // A vice president of whom the pack knows one, and not the president.
  '[The Norlandic vice president|Q52] refused to comment, and [the Norlandic president|nothing] spoke.',
  // One of many ministers by all words of the office; a leader where one alone may be called so.
  '[The Norlandic health minister|Q52] refused to comment, and [the Norlandic trade minister|nothing] spoke.',
  '[The Norlandic minister|nothing] refused to comment.',
  '[The Norlandic leader|Q20] refused to comment.',
  "[Ostland's leader|nothing] refused to comment.",
  // A former one is not whoever holds it today, and a legislator is one of many.
  '[The former Norlandic prime minister|nothing] refused to comment.',
  '[The Norlandic senator|nothing] refused to comment.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});

test('an article without a date may be of any day, so that nobody is known to hold an office', () => {
  const marked = '[The Norlandic prime minister|nothing] refused to comment.';
  expect(linkedIn(marked, null)).toBe(marked);
});
