// Trains the tagger: npm run train -- CORPORA [OUTPUT]. Deterministic; some minutes on one core.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPack } from '../../lib/knowledge/open-pack';
import { seeded } from './crf';
import { examplesOf } from './examples';
import { withHeadline } from './headlines';
import { readCorpus } from './read-corpus';
import { trainTagger } from './train-tagger';
import { readLexicon } from './word-lists';

const FILES: readonly (readonly [name: string, weight: number])[] = [
  ['redocred', 1],
  ['crossner', 1],
  ['gum', 1],
  ['uner-ewt', 1],
  ['uner-pud', 1],
  ['btc', 1],
  ['wnut17', 1],
  ['gmb', 0.6],
];
const [corpora, output = path.join(import.meta.dirname, '../../public/tagger.bin')] = process.argv.slice(2);
if (!corpora) {
  console.error('usage: npm run train -- FOLDER-OF-CORPORA [OUTPUT]');
  process.exit(2);
}
const began = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const lexicon = readLexicon(corpora);
const pack = readFileSync(path.join(import.meta.dirname, '../../public/knowledge.bin'));
const knowledge = openPack(pack.buffer.slice(pack.byteOffset, pack.byteOffset + pack.length) as ArrayBuffer);
const random = seeded(7);
const examples = FILES.flatMap(([name, weight]) =>
  readCorpus(path.join(corpora, 'ner', `${name}.conll.gz`)).flatMap((document) =>
    examplesOf(withHeadline(document, random), lexicon, knowledge, weight),
  ),
);
say(`${examples.length} segments, ${examples.reduce((sum, { labels }) => sum + labels.length, 0)} tokens`);

const file = trainTagger(examples, lexicon, say);
writeFileSync(output, file);
say(
  `${(file.length / 1e6).toFixed(2)} MB, gzip ${(gzipSync(file, { level: 9 }).length / 1e6).toFixed(2)} MB`,
);
