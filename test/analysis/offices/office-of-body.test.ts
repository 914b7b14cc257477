import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { smallPack } from '../../small-pack';
import { articleOf } from '../marked-finds';

const knowledge = smallPack([
  { id: 'Q1', kind: 'institution', label: 'Rivers House', subkind: 'lower-house', prior: 0.98 },
  { id: 'Q2', kind: 'institution', label: 'Vell Reserve', subkind: 'central bank', prior: 0.98 },
  { id: 'Q3', kind: 'institution', label: 'Harbour League', subkind: 'igo', prior: 0.98 },
  { id: 'Q4', kind: 'person', label: 'Ada Marin', gender: 'f', prior: 0.98 },
]);

/** The class of the office that a text states of Ada Marin. */
const classIn = (text: string): string | undefined => {
  const { entities } = analyse(articleOf(text), { knowledge, tagger: null });
  return entities.find(({ name }) => name === 'Ada Marin')?.office?.officeClass ?? undefined;
};

test.each([
  ['Ada Marin, chairwoman of the Rivers House, spoke.', 'speaker'],
  ['Ada Marin, the president of the Rivers House, spoke.', 'speaker'],
  ['Ada Marin, chair of the Vell Reserve, spoke.', 'central-bank-head'],
  ['Ada Marin, the head of the Harbour League, spoke.', 'other'],
  ['Ada Marin, president of the Harbour League, spoke.', 'head-of-body'],
  // Those beside and below the one who leads.
  ['Ada Marin, vice-president of the Rivers House, spoke.', 'vice-president'],
  ['Ada Marin, deputy governor of the Vell Reserve, spoke.', 'governor'],
])('%s is of class %s', (text, officeClass) => {
  expect(classIn(text)).toBe(officeClass);
});
