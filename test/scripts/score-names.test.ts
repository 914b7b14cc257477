import { expect, test } from 'vitest';
import { addScores, type GoldDocument, noScores } from '../../scripts/score-names';

const document: GoldDocument = {
  id: 'a',
  text: 'The Norland Bank thanked Ada Marin of Osk, the minister.',
  mentions: [
    { start: 0, end: 16, kind: 'institution' },
    { start: 25, end: 34, kind: 'person' },
    { start: 43, end: 55, kind: 'person', nominal: true },
  ],
  ignore: [[38, 41]],
};

test('spans are compared without "the", with their kind, each once', () => {
  const scores = noScores();
  addScores(scores, document, [
    { start: 4, end: 16, kind: 'institution' },
    { start: 4, end: 16, kind: 'institution' },
    { start: 25, end: 28, kind: 'person' },
  ]);
  expect(scores).toEqual({
    all: { right: 1, found: 2, gold: 2 },
    institution: { right: 1, found: 1, gold: 1 },
    person: { right: 0, found: 1, gold: 1 },
    country: { right: 0, found: 0, gold: 0 },
  });
});

test('what stands in an ignored span is not counted, and places are not scored', () => {
  const scores = noScores();
  addScores(scores, document, [
    { start: 38, end: 41, kind: 'country' },
    { start: 4, end: 11, kind: 'place' },
  ]);
  expect(scores.all).toEqual({ right: 0, found: 0, gold: 2 });
});
