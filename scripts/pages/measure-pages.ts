// Reads every saved page of a folder in Chromium as the content script does, has it analysed, and prints how much of the
// stories was read and whether the names that would be highlighted stand in them.
//   tsx scripts/pages/measure-pages.ts FOLDER [--each] [--match RE] [--show]
// --each lists the pages, worst first; --show prints what was read beside the story and what of it was not read.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { analyse } from '../../lib/analysis/analyse';
import { openTagger } from '../../lib/analysis/tag/model-file';
import { openPack } from '../../lib/knowledge/open-pack';
import type { Article } from '../../lib/types/text';
import { overlapOf, wordsOf } from './compare-texts';
import { type SavedPage, serveSavedPages } from './saved-pages';

const root = path.resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'boolean', default: false },
    reader: { type: 'string', default: 'scripts/pages/reader.ts' },
    match: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder) throw new Error('Which folder of saved pages?');

/** What the page's world hands back. */
interface Read {
  readonly article: Article | null;
  readonly ms: number;
  /** Segments whose text in the page is not the article's. */
  readonly astray: number;
  readonly error: string | null;
}

const open = <Opened>(name: string, read: (buffer: ArrayBuffer) => Opened): Opened => {
  const { buffer, byteOffset, length } = readFileSync(path.join(root, 'public', name));
  return read(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
};
const resources = { knowledge: open('knowledge.bin', openPack), tagger: open('tagger.bin', openTagger) };
const script = await bundle(path.resolve(root, values.reader));
const served = await serveSavedPages(folder);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  pipe: true,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
type Row = SavedPage & Read & ReturnType<typeof judge>;
const rows: Row[] = [];
try {
  const matching = new RegExp(values.match);
  for (const saved of served.pages.filter(({ id }) => matching.test(id))) {
    const page = await browser.newPage();
    try {
      await page.goto(saved.address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await page.evaluate(script);
      const read = (await page.evaluate('readForMeasure()')) as Read;
      rows.push({ ...saved, ...read, ...judge(read.article, saved.expected) });
      if (values.show) show(saved, read.article);
    } finally {
      await page.close();
    }
  }
} finally {
  await browser.close();
  served.close();
}

const marked = rows.filter(({ expected }) => expected !== null);
const sum = (pick: (row: Row) => number): number => marked.reduce((total, row) => total + pick(row), 0);
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
if (values.each)
  for (const row of [...rows].sort((a, b) => a.f1 - b.f1))
    console.log(
      `${row.f1.toFixed(3)} p ${row.precision.toFixed(3)} r ${row.recall.toFixed(3)} ${row.ms.toFixed(1)} ms, outside ${row.outside}/${row.names} ${row.id}${row.error ? ` ${row.error}` : ''}`,
    );
const times = rows.map(({ ms }) => ms).sort((a, b) => a - b);
const mean = (pick: (row: Row) => number): string => (sum(pick) / Math.max(1, marked.length)).toFixed(4);
console.log(`pages                  ${rows.length}`);
console.log(`read as articles       ${share(rows.filter(({ article }) => article).length, rows.length)}`);
console.log(`with names             ${share(rows.filter(({ names }) => names > 0).length, rows.length)}`);
console.log(`errors                 ${rows.filter(({ error }) => error).length}`);
console.log(`segments astray        ${rows.reduce((total, { astray }) => total + astray, 0)}`);
console.log(
  `names in the story     ${share(
    sum(({ names }) => names) - sum(({ outside }) => outside),
    sum(({ names }) => names),
  )} (headlines aside)`,
);
console.log(
  `precision, recall, F1  ${mean(({ precision }) => precision)} ${mean(({ recall }) => recall)} ${mean(({ f1 }) => f1)} (mean over pages)`,
);
console.log(
  `reading, ms            median ${times[times.length >> 1]?.toFixed(1)}, 95 % ${times[Math.floor(times.length * 0.95)]?.toFixed(1)}, most ${times.at(-1)?.toFixed(1)}`,
);

/** The reader as one script for the page's world. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [output] = [built].flat() as { output: { code?: string }[] }[];
  const code = output?.output[0]?.code;
  if (!code) throw new Error('The reader could not be bundled.');
  return code;
}

/** Prints where the text that was read and the expected one part: blocks beside the story, and sentences that are missing. */
function show({ id, expected }: SavedPage, article: Article | null): void {
  console.log(`== ${id}`);
  if (expected === null) return;
  const wanted = ` ${wordsOf(expected).join(' ')} `;
  const read = ` ${wordsOf(article?.text ?? '').join(' ')} `;
  for (const { kind, start, end } of article?.blocks ?? []) {
    const text = article?.text.slice(start, end) ?? '';
    const words = wordsOf(text);
    if (!wanted.includes(` ${words.slice(0, 6).join(' ')} `)) console.log(`+ ${kind}: ${text.slice(0, 120)}`);
  }
  for (const sentence of expected.split(/(?<=[.!?])\s+|\n/)) {
    const words = wordsOf(sentence);
    if (words.length > 4 && !read.includes(` ${words.slice(0, 6).join(' ')} `))
      console.log(`- ${sentence.slice(0, 120)}`);
  }
}

/** The text that was read beside the expected one: the headline, which the expected text leaves out, does not count. */
function judge(article: Article | null, expected: string | null) {
  if (!article) return { names: 0, outside: 0, precision: 0, recall: 0, f1: 0 };
  const { mentions } = analyse(article, resources);
  const body = article.blocks.filter(({ kind }) => kind !== 'headline');
  const names = mentions.filter(
    ({ form, start }) => form === 'name' && body.some((block) => start >= block.start && start < block.end),
  );
  if (expected === null) return { names: names.length, outside: 0, precision: 0, recall: 0, f1: 0 };
  const wanted = ` ${wordsOf(expected).join(' ')} `;
  // A name stands in the story if it does so with the word before or behind it.
  const outside = names.filter(({ start, end }) => {
    const name = wordsOf(article.text.slice(start, end)).join(' ');
    const before = wordsOf(article.text.slice(Math.max(0, start - 40), start)).at(-1) ?? '';
    const behind = wordsOf(article.text.slice(end, end + 40))[0] ?? '';
    return !wanted.includes(` ${before} ${name} `) && !wanted.includes(` ${name} ${behind} `);
  }).length;
  const text = body.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
  const { shared, read, expected: all } = overlapOf(text, expected);
  const precision = read === 0 ? 0 : shared / read;
  const recall = all === 0 ? 0 : shared / all;
  return {
    names: names.length,
    outside,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
