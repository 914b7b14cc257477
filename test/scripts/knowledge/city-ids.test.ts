import { expect, test } from 'vitest';
import { cityId } from '../../../scripts/knowledge/city-ids';

test('a city has its id under each spelling, and only in its own country', () => {
  expect(cityId('BR', 'Brasília')).toBe('Q2844');
  expect(cityId('BR', 'Brasilia')).toBe('Q2844');
  expect(cityId('CO', 'Brasilia')).toBeNull();
});
