import { expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { callByUsualNames } from '../../../scripts/knowledge/usual-names';

test.each([
  // A short form of the given name, no middle initial, one more initial.
  ['Jonathan Quill', 'Jon Quill', 'Jon Quill'],
  ['Ada B. Marin', 'Ada Marin', 'Ada Marin'],
  ['Ada Marin', 'Ada_B._Marin_(politician)', 'Ada B. Marin'],
  ['Jonathan Quill, Jr.', 'Jon Quill', 'Jon Quill'],
  // Another spelling, another family name, a peer, a monarch, and no name of hers.
  ['Anwaar Marin', 'Anwar Marin', 'Anwaar Marin'],
  ['Ada Marin', 'Ada Quill', 'Ada Marin'],
  ['Ada Marin', 'Ada Marin, Baroness Marin', 'Ada Marin'],
  ['Harald IV of Norland', 'Harald Gille of Norland', 'Harald IV of Norland'],
  ['Jonathan Quill', null, 'Jonathan Quill'],
])('%s, of whom the article is called %s, is called %s', (label, article, expected) => {
  const draft = new Draft();
  const usual = article?.replaceAll('_', ' ').replace(/ \(.*/, '');
  const aliases = usual ? [[usual, 'full'] as const] : [];
  draft.add({ localId: 'x', kind: 'person', label, fame: 100, article, aliases });
  callByUsualNames(draft);
  expect([...draft.entities.values()].map((entity) => entity.label)).toEqual([expected]);
});
