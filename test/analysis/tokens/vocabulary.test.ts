import { expect, test } from 'vitest';
import { tokenise } from '../../../lib/analysis/tokenise';
import { GrowingVocabulary } from '../../../lib/analysis/tokens/vocabulary';
import { wordFlags } from '../../../lib/analysis/tokens/word-flags';

/** The numbers of the words of a text that has nothing but blanks between them. */
const numbersOf = (vocabulary: GrowingVocabulary, text: string): number[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) =>
    vocabulary.numberOf(text, index, index + word.length),
  );

test('a word has one number wherever it stands, and no other word has it', () => {
  const vocabulary = new GrowingVocabulary();
  const [osk, OSK, oskar] = numbersOf(vocabulary, 'Osk OSK Oskar');
  expect(new Set([osk, OSK, oskar]).size).toBe(3);
  expect(numbersOf(vocabulary, 'the Oskar and Osk')).toEqual([
    vocabulary.count - 2,
    oskar,
    vocabulary.count - 1,
    osk,
  ]);
});

test('of many words each keeps its number, form, small form and flags', () => {
  const vocabulary = new GrowingVocabulary();
  const words = Array.from({ length: 9000 }, (_, i) => `${i % 3 ? 'Osk' : 'osk'}${(i * 7919).toString(36)}`);
  const text = words.join(' ');
  const numbers = numbersOf(vocabulary, text);
  expect(numbersOf(vocabulary, text)).toEqual(numbers);
  expect(new Set(numbers).size).toBe(new Set(words).size);
  words.forEach((word, i) => {
    const number = numbers[i] as number;
    expect(vocabulary.form[number]).toBe(word);
    expect(vocabulary.lower[number]).toBe(word.toLowerCase());
    expect(vocabulary.form[vocabulary.lowerNumber[number] as number]).toBe(word.toLowerCase());
    expect(vocabulary.flags[number]).toBe(wordFlags(word));
  });
});

test('texts have it in common until it has some thousand words; one that is being read then keeps the old', () => {
  const vocabularyOf = (text: string) => tokenise(text).words.vocabulary;
  const first = vocabularyOf('Marin met Okoye.');
  expect(vocabularyOf('Okoye thanked Marin.')).toBe(first);
  const long = Array.from({ length: 9000 }, (_, i) => `osk${i}`).join(' ');
  const { words } = tokenise(long);
  expect(words.vocabulary).toBe(first);
  expect(words.count).toBe(9000);
  expect(vocabularyOf('Marin left.')).not.toBe(first);
});
