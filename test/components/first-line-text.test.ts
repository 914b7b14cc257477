import { describe, expect, test } from 'vitest';
import { firstLineText } from '../../components/first-line-text';
import { firstLineOf } from '../../lib/dossier/first-line';
import type { DocumentEntity, OfficeHeld } from '../../lib/types/analysis';
import type { CardOffice } from '../../lib/types/card';
import { sayIn } from '../fakes/say';

const stated = (label: string, changes: Partial<OfficeHeld> = {}): OfficeHeld => ({
  label,
  officeClass: null,
  tense: 'current',
  country: null,
  of: null,
  start: null,
  end: null,
  evidence: { kind: 'sentence', span: { start: 0, end: 1 }, cue: { start: 0, end: 1 }, rule: 'sample' },
  ...changes,
});
const known = (label: string, changes: Partial<CardOffice> = {}): CardOffice => ({
  label,
  officeClass: null,
  start: null,
  end: null,
  holding: 'holds',
  ...changes,
});
const person = (
  country: string | null,
  office: OfficeHeld | null,
): Pick<DocumentEntity, 'office' | 'country' | 'kind'> => ({
  kind: 'person',
  country,
  office,
});
const foreign = { officeClass: 'foreign-minister' } as const;

describe('the first line', () => {
  test.each([
    [
      'Foreign Minister of Azerbaijan since 2020',
      person('AZ', stated('foreign Minister', foreign)),
      known('Minister of Foreign Affairs of Azerbaijan', { ...foreign, start: '2020-07-16' }),
    ],
    [
      'Prime Minister of the United Kingdom',
      person('GB', stated('Prime Minister', { officeClass: 'head-of-government' })),
      null,
    ],
    [
      'President of France since 2017',
      person('FR', null),
      known('President of France', { officeClass: 'head-of-state', start: '2017-05-14' }),
    ],
    // The pack's office is another one: its start is not told for the office that the text states.
    [
      'Trade envoy · Norway',
      person('NO', stated('trade envoy')),
      known('Minister of Fisheries', { officeClass: 'minister', start: '2019' }),
    ],
    [
      'Former: Foreign Minister of Norway',
      person('NO', stated('Foreign Minister', { ...foreign, tense: 'former' })),
      known('Foreign Minister', { ...foreign, start: '2019' }),
    ],
    [
      'Former: Foreign Minister of Norway',
      person('NO', null),
      known('Former Foreign Minister', { ...foreign, end: '2021', holding: 'ended' }),
    ],
    [
      'Secretary General of NATO since 2024',
      person('NL', stated('Secretary General')),
      known('Secretary General of NATO', { officeClass: 'head-of-body', start: '2024-10-01' }),
    ],
    ['Secretary-General · United Nations', person('PT', stated('Secretary-General', { of: 'e2' })), null],
    ['Portugal', person('PT', null), null],
    [null, person(null, null), null],
  ])('is %j', (line, entity, office) => {
    const bodyOf = (id: string) => (id === 'e2' ? 'United Nations' : null);
    expect(firstLineText(sayIn('en'), 'en', firstLineOf(entity, office && { office }, bodyOf))).toBe(line);
  });

  test('joins an English office with the country of the reader’s language by a dot', () => {
    const line = firstLineOf(person('AZ', stated('Foreign Minister', foreign)));
    expect(firstLineText(sayIn('de'), 'de', line)).toBe('Foreign Minister · Aserbaidschan');
  });
});
