import { expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { homesOfHeads } from '../../../scripts/knowledge/homes-of-heads';

const NORDIC = ['NO', 'SE', 'FI', 'DK'];

/** The country of somebody of Norway who led these, after the heads were given theirs. */
function homeOf(
  led: readonly string[],
  officeClass = 'head-of-state',
  subkind: string | null = null,
): string | null {
  const draft = new Draft();
  for (const country of NORDIC)
    draft.add({
      kind: 'country',
      label: `Land ${country}`,
      country,
      fame: 100,
      aliases: [[`${country}ish`, 'adjective']],
    });
  const { id } = draft.add({ kind: 'person', label: 'Ada Marin', country: 'NO', fame: 60, subkind });
  for (const [i, country] of led.entries())
    draft.state({
      subject: id,
      property: 'P39',
      value: 'Head',
      officeClass: officeClass as 'head-of-state',
      of: draft.named(`Land ${country}`, 'country')?.id ?? null,
      start: `${2010 + i}`,
      source: 'curated',
    });
  homesOfHeads(draft);
  return draft.entities.get(id)?.country ?? null;
}

test('who led a country is of it, whatever a list of citizens says', () => {
  expect(homeOf(['SE'])).toBe('SE');
  expect(homeOf(['SE'], 'minister')).toBe('NO');
  expect(homeOf(['SE', 'NO'])).toBe('NO');
  expect(homeOf([])).toBe('NO');
});

test('a monarch of many realms is of the one that the description says, else of the first', () => {
  expect(homeOf(['DK', 'SE', 'NO', 'FI'], 'head-of-state', 'FIish monarch')).toBe('FI');
  expect(homeOf(['DK', 'SE', 'NO', 'FI'])).toBe('DK');
});
