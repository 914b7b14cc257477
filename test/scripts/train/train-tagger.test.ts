import { expect, test } from 'vitest';
import { finish } from '../../../lib/analysis/steps';
import { openTagger } from '../../../lib/analysis/tag/model-file';
import { tag } from '../../../lib/analysis/tag/tag';
import { tokenise } from '../../../lib/analysis/tokenise';
import { examplesOf } from '../../../scripts/train/examples';
import type { CorpusDocument } from '../../../scripts/train/read-corpus';
import { trainTagger } from '../../../scripts/train/train-tagger';
import type { TrainingLexicon } from '../../../scripts/train/word-lists';
import { readMarked, writeMarked } from '../../marked-text';

const lexicon: TrainingLexicon = { byKey: new Map(), cluster: () => -1, classes: () => 0 };
const PEOPLE = ['Ada Marin', 'Bela Horn', 'Theo Lind', 'Ines Okoye', 'Karl Tamm', 'Li Osei'];
const TOWNS = ['Osk', 'Jarra', 'Velm', 'Brod', 'Tarn', 'Quill'];
const BODIES = [
  'Harbour Union',
  'Fishing Union',
  'Miners Union',
  'Weavers Union',
  'Sailors Union',
  'Bakers Union',
];

const documentOf = (marked: string): CorpusDocument => {
  const { text, spans } = readMarked(marked);
  return { text, spans: spans.map(({ start, end, mark }) => ({ start, end, type: mark })), unknown: [] };
};
const documents = PEOPLE.flatMap((person, i) =>
  TOWNS.map((town, k) =>
    documentOf(
      `Minister [${person}|PER] said no. She lives in [${town}|LOC]. The [${BODIES[(i + k) % 6]}|ORG] struck at once.`,
    ),
  ),
);

function train(): Uint8Array<ArrayBuffer> {
  const examples = documents.flatMap((document) => examplesOf(document, lexicon, null, 1));
  return trainTagger(examples, lexicon, () => {});
}

const file = train();

test('what was trained is written, opened and tags names it never saw', () => {
  expect(train()).toEqual(file);
  const tagger = openTagger(file.buffer);
  const marked =
    'Minister [Nora Falk|PER] said no. She lives in [Mirren|LOC]. The [Potters Union|ORG] struck at once.';
  const tokens = tokenise(readMarked(marked).text);
  const spans = finish(tag(tokens, tagger, null)).map(({ firstToken, endToken, type, probability }) => {
    expect(probability).toBeGreaterThan(0.5);
    return {
      start: tokens.starts[firstToken] as number,
      end: tokens.ends[endToken - 1] as number,
      mark: type,
    };
  });
  expect(writeMarked(tokens.text, spans)).toBe(marked);
  expect(finish(tag(tokenise('The marina was closed, said the minister.'), tagger, null))).toEqual([]);
});

test('a text is tagged as if alone while others are, of which one has more words than are kept', () => {
  const text = tokenise('Minister Nora Falk said no. She lives in Mirren.');
  const alone = finish(tag(text, openTagger(file.buffer), null));
  expect(alone).toHaveLength(2);
  const tagger = openTagger(file.buffer);
  const steps = tag(text, tagger, null);
  steps.next();
  const others = [Array.from({ length: 9000 }, (_, i) => `Falk${i}`).join(' '), 'Falk lives in Mirren.'];
  for (const other of others) finish(tag(tokenise(other), tagger, null));
  expect(finish(steps)).toEqual(alone);
});

test('a damaged, foreign or newer file is refused with its reason', () => {
  const changed = (at: number): ArrayBuffer => {
    const copy = file.slice();
    copy[at] = (copy[at] as number) ^ 255;
    return copy.buffer;
  };
  expect(() => openTagger(changed(0))).toThrow("no tagger's file");
  expect(() => openTagger(changed(4))).toThrow('version');
  expect(() => openTagger(changed(file.length - 1))).toThrow('damaged');
  expect(() => openTagger(file.slice(0, file.length - 9).buffer)).toThrow('cut short');
  expect(() => openTagger(new ArrayBuffer(3))).toThrow('cut short');
});
