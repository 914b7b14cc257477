import { describe, expect, test } from 'vitest';
import {
  countryName,
  dateText,
  kindLabel,
  listText,
  numberText,
  propertyLabel,
  relationLabel,
  relationLine,
  statusLabel,
} from '../../components/wording';
import { sayIn } from '../fakes/say';

const say = sayIn('en');

describe('wording', () => {
  test.each([
    [{ type: 'CONSULT', mode: null }, 'Meeting or talks'],
    [{ type: 'CONSULT', mode: 'in-person' }, 'Meeting in person'],
    [{ type: 'CONSULT', mode: 'visit' }, 'Visit'],
    [{ type: 'ACCUSE', mode: 'letter' }, 'Accusation'],
  ] as const)('of a relation is a noun that claims nothing: %o', (relation, label) => {
    expect(relationLabel(say, relation)).toBe(label);
  });

  test('of a status names who claims', () => {
    expect(statusLabel(say, 'claimed', 'Ada Marin')).toBe('claimed by Ada Marin');
    expect(statusLabel(say, 'claimed')).toBe('claimed');
    expect(statusLabel(say, 'denied', 'Ada Marin')).toBe('denied');
  });

  test('of a line keeps the direction, and has none where there is none', () => {
    const meeting = { type: 'CONSULT', mode: 'in-person', isSymmetric: true } as const;
    const threat = { type: 'THREATEN', mode: null, isSymmetric: false } as const;
    expect(relationLine(say, meeting, 'Ada Marin', 'Lind')).toBe('Meeting in person: Ada Marin and Lind');
    expect(relationLine(say, threat, 'Ada Marin', 'Lind')).toBe('Threat: Ada Marin → Lind');
  });

  test('of kinds and facts', () => {
    expect(kindLabel(say, 'institution')).toBe('Institution');
    expect(propertyLabel(say, 'P36')).toBe('Capital');
  });

  test.each([
    ['en', '2025-03-04', 'March 4, 2025'],
    ['en-GB', '2025-03', 'March 2025'],
    ['fr', '2025-03-04', '4 mars 2025'],
    ['de', '2024', '2024'],
    ['en', '0033', '33'],
    ['en', 'soon', 'soon'],
    ['en', '2025-02-29T10:00', '2025-02-29T10:00'],
  ])('of a date, %s: %s', (locale, date, text) => {
    expect(dateText(locale, date)).toBe(text);
  });

  test('of lists, numbers and countries', () => {
    expect(listText('en-GB', ['Ada', 'Lind', 'Zoe'])).toBe('Ada, Lind and Zoe');
    expect(listText('de', ['Ada', 'Lind'])).toBe('Ada und Lind');
    expect(numberText('de', 1234567)).toBe('1.234.567');
    expect(countryName('fr', 'DE')).toBe('Allemagne');
    expect(countryName('en', 'not a code')).toBe('not a code');
  });
});
