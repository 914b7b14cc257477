import { expect, test } from 'vitest';
import { givenNamesFit, paternalForm, personVariants } from '../../../lib/analysis/link/person-variants';
import { smallPack } from '../../small-pack';

const pack = smallPack([], [], {
  'given-names': ['daniel dan danny', 'aleksandr alexander', 'sergey sergei'],
});

test.each([
  ['dan ferro', 'daniel ferro', 'given-name'],
  ['dan lovis ferro', 'daniel ferro', 'given-name'],
  ['ada lovis marin', 'ada marin', 'middle-name'],
  ['ursula maria von der linde', 'ursula von der linde', 'middle-name'],
  ['stefan fuerst', 'stefan furst', 'variant'],
  ['omar sayed', 'omar al sayed', 'variant'],
  ['omar al sayed', 'omar sayed', 'variant'],
  ['keller bruno', 'bruno keller', 'variant'],
])('%s may be held as %s: %s', (name, form, change) => {
  expect(personVariants(name.split(' '), pack).get(form)).toBe(change);
});

test('a single word has no variants, and no name is a variant of itself', () => {
  expect(personVariants(['marin'], pack).size).toBe(0);
  expect(personVariants(['ada', 'marin'], pack).has('ada marin')).toBe(false);
});

test.each([
  ['dan', 'daniel ferro', true],
  ['sergei', 'sergey ferro', true],
  ['aleksander', 'aleksandr ferro', true],
  ['d', 'daniel ferro', true],
  ['dan', 'michelle ferro', false],
  ['anna', 'hanna ferro', false],
  ['dan', 'ferro', false],
])('the given name %s and %s: %s', (given, name, fits) => {
  expect(givenNamesFit([given], name.split(' '), pack)).toBe(fits);
});

test('a name with two surnames has a paternal form', () => {
  expect(paternalForm(['ana', 'rey', 'solis'])).toBe('ana rey');
  expect(paternalForm(['ana', 'rey'])).toBeNull();
});
