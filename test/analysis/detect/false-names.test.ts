import { expect, test } from 'vitest';
import { withoutFalseNames } from '../../../lib/analysis/detect/false-names';
import { findsOf, markFinds, smallWorld } from '../small-world';

test.each([
  // A handle, and what stands behind a blank.
  ['So said [Ada Orr|person] (@[adaorr|person]).', 'So said [Ada Orr|person] (@adaorr).'],
  // Codes of the exchange; a sentence that begins with a name.
  ['It rose .[OSK|institution] and [Osk OSKc1|person].', 'It rose .OSK and Osk OSKc1.'],
  ['It rose. [OSK|institution] fell.', null],
  // Who takes after somebody; who is for or against it.
  ['The neo-[Marinists|institution] met.', 'The neo-Marinists met.'],
  ['The anti-[Marinists|institution] met.', null],
  // The letter of a party, with a seat or alone; a thing with a letter of its own.
  [
    'Ada Marin, [G-Osk|other]., and Bela Horn ([G|other]) left.',
    'Ada Marin, G-Osk., and Bela Horn (G) left.',
  ],
  ['Shoes, [T-shirts|other] and hats.', null],
  // An adverb at the head of a sentence, and one who speaks.
  [
    '[Osterly|person] worded, it left [Osterly|person] cold.',
    'Osterly worded, it left [Osterly|person] cold.',
  ],
  ['[Osterly|person] warned of rain.', null],
  // Money; a state that pays it.
  ['It cost [US|country]$5 or two [US|country] dollars.', 'It cost US$5 or two US dollars.'],
  ['It cost [US|institution]$3.5 million.', 'It cost US$3.5 million.'],
  ['The [US|country] pays in dollars.', null],
  [
    'The [Norland|country] norling and the [Sudria|country] dinar fell.',
    'The Norland norling and the Sudria dinar fell.',
  ],
  // A role written as an acronym; an acronym that the text introduced as a body.
  ['The [CFO|institution] and the [VP|person] left.', 'The CFO and the VP left.'],
  ['The [MP|institution 0.9 bracketed-acronym] left.', null],
  // A common word with the capital of its sentence; one that is a name beside, or that is never small.
  ['[Hunter|person] falls ill\nThe hunter ate.', 'Hunter falls ill\nThe hunter ate.'],
  ['[Hunter|person] fell ill. [Ada Hunter|person] hunts, and a hunter eats.', null],
  ['[Hunter|person] fell ill.', null],
  ['So [Hunter|person] fell ill, the hunter.', null],
  // A pronoun in a line of capitals, and the country in such a line and in another.
  ['IT IS UP TO [US|country] TO DECIDE, THEY SAY', 'IT IS UP TO US TO DECIDE, THEY SAY'],
  ['A WORD TO [US|country] VOTERS FROM THE [US|country], THEY SAY', null],
  ['It is up to [US|country] to decide.', null],
  // The one thing of a name, wherever it is spoken of; people and those of a name.
  ['The [Orr|person] has no air. To [Orr|person] they fly.', 'The Orr has no air. To Orr they fly.'],
  ['The [Orr|person] cabinet fell. The [Orrs|person] left.', null],
  ['The [Orr|person] has no air. [Ada Orr|person] left.', null],
  // A verb at the head of a sentence, and somebody of that name.
  ['[Mark|person] my words. [Will|person] they pay?', 'Mark my words. Will they pay?'],
  [
    'He came. [Grant|person] the wish. [Grant|person] said so.',
    'He came. Grant the wish. [Grant|person] said so.',
  ],
  // Peoples of no state.
  [
    '[Inuit|institution] leaders met the [Zionist|institution] camp.',
    '[Inuit|other] leaders met the [Zionist|other] camp.',
  ],
  // A faith; somebody of that first name.
  ['A [Muslim|institution] town and [Christian|person].', 'A [Muslim|other] town and [Christian|person].'],
  // A code behind somebody; a body behind another.
  ['[Ada Orr|person] ([NOR|institution]) won.', '[Ada Orr|person] ([NOR|other]) won.'],
  ['The [Harbour Union|institution] ([HU|institution]) met.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const all = markFinds(reading, finds);
  expect(markFinds(reading, withoutFalseNames(reading, finds))).toBe(expected ?? all);
});

test.each([
  ['[Sheikdoms|country] will fly to Osk.', 'institution'],
  ['The [Sheikdoms|country] will pay.', 'country'],
  ['Two [Sheikdoms|country] officials left.', 'country'],
  ['All seven [Sheikdoms|country] will pay.', 'country'],
  ['Norland and [Sheikdoms|country] to meet', 'country'],
])('%s is one of kind %s: a plural state takes the article', (marked, kind) => {
  const { reading, finds } = findsOf(marked);
  const known = finds.map((find) => ({ ...find, candidates: smallWorld.candidates('Sheikdoms') }));
  expect(withoutFalseNames(reading, known)[0]?.kind).toBe(kind);
});
