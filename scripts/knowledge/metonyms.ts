import type { Draft } from './draft';
import { SHORT_NAMES } from './known-bodies';

/** Buildings and streets that stand for a government or body. Capitals come from the countries' facts. */
const METONYMS: readonly (readonly [name: string, kind: 'country' | 'institution', of: string])[] = [
  ['Kremlin', 'country', 'Russia'],
  ['the Kremlin', 'country', 'Russia'],
  ['White House', 'country', 'United States'],
  ['Downing Street', 'country', 'United Kingdom'],
  ['10 Downing Street', 'country', 'United Kingdom'],
  ['No 10', 'country', 'United Kingdom'],
  ['Whitehall', 'country', 'United Kingdom'],
  ['Élysée', 'country', 'France'],
  ['Élysée Palace', 'country', 'France'],
  ["Quai d'Orsay", 'country', 'France'],
  ['Foggy Bottom', 'country', 'United States'],
  ['Zhongnanhai', 'country', 'China'],
  ['Blue House', 'country', 'South Korea'],
  ['Bankova', 'country', 'Ukraine'],
  ['Brussels', 'institution', 'European Union'],
  ['Palazzo Chigi', 'country', 'Italy'],
  ['Farnesina', 'country', 'Italy'],
  ['Casa Rosada', 'country', 'Argentina'],
  ['Planalto', 'country', 'Brazil'],
  ['Malacañang', 'country', 'Philippines'],
  ['Tel Aviv', 'country', 'Israel'],
];

/** Names of buildings and streets that stand for those who sit there. */
export function addMetonyms(draft: Draft): void {
  for (const [name, kind, of] of METONYMS) {
    const entity = draft.named(of, kind);
    if (entity) draft.alias(entity, name, 'metonym');
    else draft.drop('metonym of an unknown body');
  }
  for (const [name, of, country] of SHORT_NAMES) {
    const body = draft.named(of, 'institution', country);
    if (body) draft.alias(body, name, 'short');
    else draft.drop(`short name of an unknown body: ${of}`);
  }
}
