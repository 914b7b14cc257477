// What each part of the detection is worth: npm run ablation -- GOLD.jsonl… (see the README).
// Prints F1 of exact spans and kinds with everything, without the pack, without the tagger, and without rules or pack.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, type Resources } from '../lib/analysis/analyse';
import { openTagger } from '../lib/analysis/tag/model-file';
import { openPack } from '../lib/knowledge/open-pack';
import { toArticle } from './analyse-format';
import { addScores, type GoldDocument, type NamedSpan, noScores, readGold, type Scores } from './score-names';

const open = (name: string): ArrayBuffer => {
  const { buffer, byteOffset, length } = readFileSync(path.join(import.meta.dirname, '../public', name));
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
};

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run ablation -- GOLD.jsonl…');
  process.exit(2);
}
const knowledge = openPack(open('knowledge.bin'));
const tagger = openTagger(open('tagger.bin'));
const VARIANTS: readonly (readonly [string, Resources])[] = [
  ['pack and tagger', { knowledge, tagger }],
  ['text alone (no pack)', { knowledge: null, tagger }],
  ['pack alone (no tagger)', { knowledge, tagger: null }],
  ['patterns alone', { knowledge: null, tagger: null }],
];

/** The names that an analysis with these resources gives. */
function namesIn(document: GoldDocument, resources: Resources): NamedSpan[] {
  const { entities, mentions } = analyse(toArticle(document), resources);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions
    .filter(({ form, metonym }) => form === 'name' && !metonym)
    .map(({ start, end, entity }) => ({ start, end, kind: kinds.get(entity) ?? 'other' }));
}

const percent = ({ right, found, gold }: Scores['all']): string =>
  `${((200 * right) / Math.max(1, found + gold)).toFixed(1).padStart(6)}`;
for (const file of files) {
  const documents = readGold(file);
  console.log(`${path.basename(file)}: ${documents.length} documents`);
  console.log(`${''.padEnd(24)}   all person country institution`);
  for (const [name, resources] of VARIANTS) {
    const scores = noScores();
    for (const document of documents) addScores(scores, document, namesIn(document, resources));
    const { all, person, country, institution } = scores;
    console.log(
      `${name.padEnd(24)}${percent(all)}${percent(person)} ${percent(country)} ${percent(institution)}`,
    );
  }
}
