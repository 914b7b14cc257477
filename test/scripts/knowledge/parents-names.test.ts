import { expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { leaveParentsNames } from '../../../scripts/knowledge/parents-names';

/** What the second of some firms goes by beside its label, once branches have left the names of the whole. */
function namesOfBranch(firms: readonly (readonly [label: string, alias: string, fame: number])[]): string[] {
  const draft = new Draft();
  draft.add({ kind: 'country', label: 'Sweden', country: 'SE', fame: 200 });
  const bodies = firms.map(([label, alias, fame], i) =>
    draft.insert({
      qid: `Q${i + 1}`,
      kind: 'institution',
      label,
      subkind: 'brand',
      fame,
      aliases: alias ? [[alias, 'full']] : [],
    }),
  );
  leaveParentsNames(draft);
  return [...(bodies[1]?.aliases.keys() ?? [])].slice(1);
}

test.each([
  ['a branch in a country', ['Norda', '', 60], ['Norda Sweden', 'Norda', 60], []],
  ['a branch for telephones', ['Norda Group', 'Norda', 150], ['Norda Mobile', 'Norda', 60], []],
  ['a firm that nobody else is called like', ['Vest', '', 60], ['Norda Mobile', 'Norda', 60], ['Norda']],
  ['a firm with a word that is no branch', ['Norda', '', 60], ['Norda Motors', 'Norda', 60], ['Norda']],
  ['a smaller firm beside it', ['Norda Express', 'Norda', 50], ['Norda Mobile', 'Norda', 60], ['Norda']],
] as const)('%s', (_, whole, branch, names) => {
  expect(namesOfBranch([whole, branch])).toEqual(names);
});
