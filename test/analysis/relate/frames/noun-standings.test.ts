import { expect, test } from 'vitest';
import {
  isReportOfEvent,
  statusByAdjective,
  statusByPreposition,
  statusByVerb,
} from '../../../../lib/analysis/relate/frames/noun-standings';
import { withheldBy, withholdsBeforeVerb } from '../../../../lib/analysis/relate/frames/withholding-words';

test.each([
  [statusByAdjective, 'planned', 'planned'],
  [statusByAdjective, 'shelved', 'cancelled'],
  [statusByAdjective, 'brief', undefined],
  [statusByPreposition, 'without', 'denied'],
  [statusByPreposition, 'during', undefined],
  [statusByVerb, 'call off', 'cancelled'],
  [statusByVerb, 'foil', 'denied'],
  [statusByVerb, 'call', 'called_for'],
  [statusByVerb, 'hold', undefined],
] as const)('%o of "%s" is %s', (statusOf, word, status) => {
  expect(statusOf(word)).toBe(status);
});

test('to confirm reports an event, to spoil it does not', () => {
  expect([isReportOfEvent('confirm'), isReportOfEvent('spoil')]).toEqual([true, false]);
});

test('adverbs withhold a fact, some only right before the verb', () => {
  expect(['allegedly', 'perhaps', 'nearly', 'quickly'].map(withheldBy)).toEqual([
    'claimed',
    'possible',
    'denied',
    null,
  ]);
  expect(['nearly', 'reportedly'].map(withholdsBeforeVerb)).toEqual([true, false]);
});
