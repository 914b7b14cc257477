import { expect, test } from 'vitest';
import { givenNamesFit, paternalForm, personVariants } from '../../../lib/analysis/link/person-variants';

test.each([
  ['dan ferro', 'daniel ferro'],
  ['ada lovis marin', 'ada marin'],
  ['stefan fuerst', 'stefan furst'],
  ['omar sayed', 'omar al sayed'],
  ['omar al sayed', 'omar sayed'],
  ['keller bruno', 'bruno keller'],
  ['ursula maria von der linde', 'ursula von der linde'],
])('%s may be held as %s', (name, form) => {
  expect(personVariants(name.split(' '))).toContain(form);
});

test('a single word has no variants, and no name is a variant of itself', () => {
  expect(personVariants(['marin'])).toEqual([]);
  expect(personVariants(['ada', 'marin'])).not.toContain('ada marin');
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
  expect(givenNamesFit([given], name.split(' '))).toBe(fits);
});

test('a name with two surnames has a paternal form', () => {
  expect(paternalForm(['ana', 'rey', 'solis'])).toBe('ana rey');
  expect(paternalForm(['ana', 'rey'])).toBeNull();
});
