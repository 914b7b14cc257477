import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { addListedBodies } from '../../../scripts/knowledge/listed-bodies';

/** The draft after a list with these rows: name, other names, kind, country. */
function listing(rows: readonly (readonly [name: string, aliases: string, kind: string, country: string])[]) {
  const root = mkdtempSync(path.join(tmpdir(), 'lists-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'institutions-extra'));
  const lines = rows.map(([name, aliases, kind, country], i) => [`Q${i + 1}`, name, aliases, kind, country]);
  writeFileSync(
    path.join(root, 'institutions-extra/list.tsv'),
    [['qid', 'name', 'aliases', 'kind', 'country'], ...lines].map((cells) => cells.join('\t')).join('\n'),
  );
  const draft = new Draft();
  addListedBodies(draft, root, [['list.tsv', 60]]);
  return draft;
}

test.each([
  ['a brand of many countries', ['Norda', '', 'brand', ''], true],
  ['a brand of one country under two names', ['Norda Group', 'Norda', 'brand', 'SE'], true],
  ['a shop of one country', ['Norda', '', 'brand', 'SE'], false],
  ['a railway', ['Norland Railways', 'NR', 'transport operator', 'SE'], true],
  ['the buses of a town', ['Vest Bus', 'VB', 'transport operator', 'SE'], false],
  ['a public body', ['Ferry Office', '', 'public body', 'SE'], true],
  ['a school', ['Vest Schools', 'VS', 'school operator', 'SE'], false],
  ['a description', ['buses in Vest', '', 'brand', ''], false],
  ['an office', ['Mayor of Vest', '', 'public body', 'SE'], false],
] as const)('%s', (_, row, isKept) => {
  const draft = listing([row]);
  expect(draft.withQid('Q1') !== null).toBe(isKept);
  expect(draft.dropped.size).toBe(isKept ? 0 : 1);
});

test('company tails, articles and other scripts are no part of a name', () => {
  const { entities } = listing([['The Norda Company', 'Norda Sea|Норда', 'company', '']]);
  expect([...(entities.get('Q1')?.aliases.keys() ?? [])]).toEqual([
    'The Norda Company',
    'Norda Sea',
    'The Norda',
    'Norda Company',
  ]);
});

test('a branch of a party is told by its full name, and a later party of the name keeps it', () => {
  const draft = listing([
    ['Norda Party', '', 'party', 'SE'],
    ['Norda Party', 'Norda Party (Southern Branch)', 'party', 'SE'],
    ['Norda Party', 'Norda Party (1950)', 'party', 'SE'],
  ]);
  expect([...draft.entities.values()].map(({ label }) => label)).toEqual([
    'Norda Party',
    'Norda Party (Southern Branch)',
    'Norda Party',
  ]);
});

test.each([
  ['Norda AG', 'BR', null],
  ['Norda AG', 'CH', 'CH'],
  ['Norda Group', 'BR', 'BR'],
])('the country of %s, seen in %s, is %s', (name, seen, country) => {
  const [body] = listing([[name, 'Norda', 'brand', seen]]).entities.values();
  expect(body?.country).toBe(country);
});

test.each([
  ['Norda Herald', true],
  ['University Star', true],
  ['University of Norda', false],
  ['Norda County, Ohio', false],
  ['Portal:Norda', false],
])('%s among the papers is one: %s', (name, isPaper) => {
  expect(listing([[name, '', 'newspaper', 'US']]).entities.size > 0).toBe(isPaper);
});
