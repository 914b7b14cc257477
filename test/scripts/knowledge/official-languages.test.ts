import { expect, test } from 'vitest';
import type { Factbook } from '../../../scripts/knowledge/factbook';
import { officialLanguages } from '../../../scripts/knowledge/official-languages';

const entryOf = (text: string): Factbook => ({
  gec: 'XX',
  data: { 'People and Society': { Languages: { Languages: { text } } } },
});

test.each([
  ['Norlandic (official), Sudrian', ['Norlandic']],
  ['Norlandic (official) 60%, Sudrian (official) 40%', ['Norlandic', 'Sudrian']],
  ['Norlandic 98.8% (official, also known as Norlish), other 1.2%', ['Norlandic']],
  ['Norlandic (Old; official) 98.6%, indigenous 3.9%', ['Norlandic']],
  ['Hill Norlandic or Norlandic (official; on the coast)', ['Norlandic']],
  ['Castilian Spanish (official nationwide) 74%', ['Spanish']],
  ['Norlandic (state language) 71%, Sudrian (official language) 9%', ['Norlandic', 'Sudrian']],
  // Of a region, a minority or another sense.
  ['Norlandic (official), Sudrian (official in Vell)', ['Norlandic']],
  ['Norlandic (official); note - Sudrian (official minority language)', ['Norlandic']],
  ['Norlandic (official), Sudrian 0.4% (official, only in some towns)', ['Norlandic']],
])('%s', (text, languages) => {
  expect(officialLanguages('XX', entryOf(text)).map(({ language }) => language)).toEqual(languages);
});

test('where the Factbook marks none, CLDR tells the one that most people speak', () => {
  expect(officialLanguages('MX', entryOf('Spanish only 90%'))).toEqual([
    { language: 'Spanish', source: 'cldr' },
  ]);
  expect(officialLanguages('PT', undefined)).toEqual([{ language: 'Portuguese', source: 'cldr' }]);
  expect(officialLanguages('XX', undefined)).toEqual([]);
});
