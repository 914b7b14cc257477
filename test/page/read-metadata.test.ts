// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dayOf, readMetadata } from '../../lib/page/read-metadata';
import { openPage } from './open-page';

const head = (markup: string, url?: string) =>
  readMetadata(openPage(`<head>${markup}</head><body></body>`, url));
const linked = (fields: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

describe('the day of publication', () => {
  test.each([
    [linked({ '@type': 'NewsArticle', datePublished: '2025-03-04T23:40:00+11:00' }), '2025-03-04'],
    [
      linked([
        { '@type': 'WebPage' },
        { '@type': ['Thing', 'ReportageNewsArticle'], dateCreated: '2025-03' },
      ]),
      null,
    ],
    [linked({ '@graph': [{ '@type': 'BlogPosting', datePublished: ['2024-02-29'] }] }), '2024-02-29'],
    ['<meta property="article:published_time" content="2023-12-31T01:00Z">', '2023-12-31'],
    ['<meta name="DC.date.issued" content="20231105">', '2023-11-05'],
    ['<meta itemprop="datePublished" content="5 May 2021">', '2021-05-05'],
    ['<meta name="date" content="soon">', null],
    ['', null],
  ])('%s', (markup, day) => {
    expect(head(markup, 'https://paper.example/story').published).toBe(day);
  });

  test('comes from the story’s <time> before another, and from the address at last', () => {
    const times =
      '<time datetime="2020-01-01"></time><article><time datetime="2021-02-03T10:00"></time></article>';
    expect(readMetadata(openPage(`<body>${times}</body>`)).published).toBe('2021-02-03');
    expect(readMetadata(openPage('<body></body>', 'https://paper.example/2022/07/09/a')).published).toBe(
      '2022-07-09',
    );
  });

  test.each([
    ['2025-11-26', '2025-11-26'],
    ['Nov 6, 2025', '2025-11-06'],
    ['6th November 2025', '2025-11-06'],
    ['November 2025', '2025-11'],
    ['2025-13-40', null],
    ['', null],
    [null, null],
  ])('is read from %j', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('what a page calls itself', () => {
  test.each([
    [linked({ '@type': 'NewsArticle', headline: 'A' }), true, false],
    ['<meta property="og:type" content="article">', true, false],
    ['<meta property="og:type" content="website">', false, false],
    ['<meta property="og:type" content="product.item">', false, true],
    ['<meta property="og:type" content="video.movie">', false, true],
    [linked({ '@type': 'SearchResultsPage' }), false, true],
    // A page that sells the book it writes about is still an article.
    [linked([{ '@type': 'Product' }, { '@type': 'OpinionNewsArticle' }]), true, false],
    ['', false, false],
  ])('%s', (markup, isArticle, isOther) => {
    expect(head(markup)).toMatchObject({ isArticle, isOther });
  });
});

test.each([
  ['{ not JSON', null],
  ['{"@type":"NewsArticle","headline":"Line\nbreak"}', 'Line break'],
  ['{"@type":"NewsArticle","headline":{"name":7}}', null],
  ['null', null],
  [`${'['.repeat(5000)}`, null],
])('damaged or odd linked data is no failure: %s', (json, title) => {
  expect(head(`<script type="application/ld+json">${json}</script>`).title).toBe(title);
});

test('title, publisher, language and address', () => {
  const page = openPage(
    '<html lang="pt-BR"><head><title> Page </title><meta property="og:title" content="Story"><meta property="og:site_name" content="Paper"></head><body></body></html>',
    'https://paper.example/a?b=1',
  );
  expect(readMetadata(page)).toMatchObject({
    title: 'Story',
    publisher: 'Paper',
    lang: 'pt-br',
    url: 'https://paper.example/a?b=1',
  });
});
