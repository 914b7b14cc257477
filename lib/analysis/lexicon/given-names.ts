import type { Knowledge } from '../../types/knowledge';
import { ofPack } from './of-pack';

const formsByName = ofPack((knowledge) => {
  const byForm = new Map<string, Set<string>>();
  for (const group of knowledge.table('given-names'))
    for (const form of group) {
      const forms = byForm.get(form) ?? new Set<string>();
      for (const other of group) if (other !== form) forms.add(other);
      byForm.set(form, forms);
    }
  return byForm;
});

const NONE: ReadonlySet<string> = new Set();

/** Other forms that a given name (lower case, without diacritics) is found under; empty where none are known. */
export const otherGivenNames = (knowledge: Knowledge, name: string): ReadonlySet<string> =>
  formsByName(knowledge).get(name) ?? NONE;
