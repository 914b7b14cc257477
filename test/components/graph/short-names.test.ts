import { expect, test } from 'vitest';
import { shortNames } from '../../../components/graph/short-names';
import { linkedAs, sampleReport } from '../../fakes/sample-report';

const EU = { id: 'e2', kind: 'institution', name: 'European Union', link: linkedAs('Q458') } as const;
const MARIN = { id: 'e1', name: 'Ada Marin', link: linkedAs('Q1') } as const;
const named = (text: string, ...entities: Parameters<typeof sampleReport>[1]) => {
  const report = sampleReport(text, entities, []);
  return Object.fromEntries(shortNames(report, report.analysis.entities));
};

test('calls people and bodies as the article does, where that is shorter', () => {
  expect(
    named('[Ada Marin|e1] spoke to the [European Union|e2]. [Marin|e1] left the [EU|e2].', MARIN, EU),
  ).toEqual({
    e1: 'Marin',
    e2: 'EU',
  });
  expect(named('[Ada Marin|e1] left.', MARIN)).toEqual({ e1: 'Ada Marin' });
});

test('takes no first name, no description and no pronoun for a name', () => {
  expect(named('[Ada|e1] and [the minister|e1|nominal]: [she|e1|pronoun] left.', MARIN)).toEqual({
    e1: 'Ada Marin',
  });
});

test('keeps full names where two would be called the same', () => {
  const other = { id: 'e3', name: 'Lena Marin', link: linkedAs('Q3') } as const;
  expect(named('[Marin|e1] met [Marin|e3].', MARIN, other)).toEqual({ e1: 'Ada Marin', e3: 'Lena Marin' });
});
