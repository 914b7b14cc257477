// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PageReading, readPage } from '../../lib/page/read-page';
import { locate } from '../../lib/page/segments';
import { openPage, textOf } from './open-page';

const root = path.resolve(import.meta.dirname, '../articles');
const articles = readdirSync(root).map((slug) => {
  const file = (name: string): string => readFileSync(path.join(root, slug, name), 'utf8');
  return { slug, html: file('page.html'), expected: file('expected.txt') };
});

/** A line for each block, as `expected.txt` has them; ⏎ is a line break within one. */
const written = ({ article: { text, blocks } }: PageReading): string =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '⏎')}\n`).join('');

describe.each(articles)('$slug', ({ html, expected }) => {
  test('is read as it is written, without what stands around it', () => {
    const reading = readPage(openPage(html));
    expect(reading && written(reading)).toBe(expected);
  });

  test('is left as it was', () => {
    const page = openPage(html);
    const before = page.documentElement.outerHTML;
    readPage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('every word and every pair of words is found again in the page', () => {
    const { article, segments } = readPage(openPage(html)) as PageReading;
    for (const block of article.blocks) {
      const words = [...article.text.slice(block.start, block.end).matchAll(/\S+/g)].map(
        ({ 0: word, index }) => ({ start: block.start + index, end: block.start + index + word.length }),
      );
      words.forEach(({ start, end }, i) => {
        for (const last of new Set([end, words[i + 1]?.end ?? end])) {
          const range = locate(segments, start, last, article.text);
          expect(range && textOf(range)).toBe(article.text.slice(start, last).replace('\n', ' '));
        }
      });
    }
  });
});
