// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { openPage } from './open-page';

const sentence =
  'The minister of the island flew to the capital and spoke with the president about the harbour. ';
/** Paragraphs, each with another end: what a page repeats is read once. */
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${sentence.repeat(2)}Day ${i}.</p>`).join('');
const read = (body: string, head = '', url?: string) =>
  readPage(openPage(`<head>${head}</head><body>${body}</body>`, url));
const article = '<meta property="og:type" content="article">';

describe('what is no article is left alone', () => {
  const teaser = (i: number): string =>
    `<div class="card"><h2><a href="/${i}">The minister of island ${i} flew to the capital for talks</a></h2><p>${sentence}</p></div>`;
  test.each<[string, string, string?, string?]>([
    ['an empty page', ''],
    ['a few lines', `<p>${sentence}</p>`],
    ['a front page', Array.from({ length: 30 }, (_, i) => teaser(i)).join(''), '', 'https://paper.example/'],
    [
      'a section page',
      Array.from({ length: 30 }, (_, i) => teaser(i)).join(''),
      '',
      'https://paper.example/world',
    ],
    ['a product', paragraphs(8), '<meta property="og:type" content="product">'],
    ['a video', paragraphs(8), '<meta property="og:type" content="video.other">'],
    [
      'search results',
      paragraphs(8),
      '<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>',
    ],
    [
      'a list of links',
      `<ul>${'<li><a href="/x">The minister flew to the capital of the island</a></li>'.repeat(60)}</ul>`,
    ],
    [
      'a form',
      `<form>${'<label>Name <input></label><textarea>The minister flew to the capital.</textarea>'.repeat(20)}</form>`,
    ],
    ['a text that is being written', `<div contenteditable>${paragraphs(8)}</div>`],
    [
      'a page of comments',
      `<div id="comments">${paragraphs(2)}</div><div class="comments">${paragraphs(2)}</div>`,
    ],
  ])('%s', (_what, body, head, url) => {
    expect(read(body, head, url)).toBeNull();
  });

  test('but the same text as an article is read', () => {
    expect(read(paragraphs(8))).not.toBeNull();
    expect(read(paragraphs(2), article)).not.toBeNull();
    expect(read(paragraphs(8), '', 'https://paper.example/')).toBeNull();
    expect(read(paragraphs(8), article, 'https://paper.example/')).not.toBeNull();
  });

  test('nor is a document that is being edited', () => {
    const page = openPage(`<body>${paragraphs(8)}</body>`);
    Object.defineProperty(page, 'designMode', { value: 'on', configurable: true });
    expect(readPage(page)).toBeNull();
    Object.defineProperty(page, 'designMode', { value: 'off', configurable: true });
  });
});

describe('kinds of blocks', () => {
  test.each([
    ['<h2>Harbours</h2><p>Text.</p>', 'heading: Harbours'],
    ['<blockquote><p>“No,” she said.</p></blockquote>', 'quote: “No,” she said.'],
    ['<figure><p>The quay.</p></figure>', 'caption: The quay.'],
    ['<ol><li>One</li></ol>', 'list: One'],
    ['<div>Loose text<p>Text.</p></div>', 'paragraph: Loose text'],
    ['<p>Fees[<sup>2</sup>] rose<sup>[3]</sup>.</p>', 'paragraph: Fees[] rose.'],
    ['<p><ruby>東京<rp>(</rp><rt>Tōkyō</rt><rp>)</rp></ruby> is far.</p>', 'paragraph: 東京 is far.'],
    ['<p>Fees <button>Buy</button>rose.</p>', 'paragraph: Fees rose.'],
  ])('%s', (markup, line) => {
    const reading = read(
      `<h1>The minister of the island flew</h1><div>${paragraphs(4)}${markup}${paragraphs(1)}</div>`,
      article,
    );
    const lines = reading?.article.blocks.map(
      ({ kind, start, end }) => `${kind}: ${reading.article.text.slice(start, end)}`,
    );
    expect(lines).toContain(line);
  });
});

describe('what does not belong to the story', () => {
  test.each([
    '<p>By Nora Quill</p>',
    '<p class="byline">Nora Quill in Tirana</p>',
    '<p>Read more: another minister</p>',
    '<nav><p>Albania</p></nav>',
    '<p><a href="/b">A list of other stories, one of them about Albania</a></p>',
    '<div class="relatedStories"><p>Albania votes</p></div>',
    '<div class="jp-relatedposts"><p>Albania votes</p></div>',
    '<p hidden>Albania</p>',
    '<p aria-hidden="true">Albania</p>',
    '<p class="sr-only">Albania</p>',
    '<div contenteditable="plaintext-only"><p>Albania</p></div>',
    '<select><option>Albania</option></select>',
    '<p>12 May 2024, 10:00</p>',
    '<p>***</p>',
    '<h2>Related</h2>',
  ])('%s', (markup) => {
    const story = (inside: string): string | undefined =>
      read(
        `<h1>The minister of the island flew</h1><div>${inside}<p>${sentence}One.</p><p>${sentence}Two.</p><p>${sentence}Three.</p><p>${sentence}Four.</p>${inside}</div>`,
        article,
      )?.article.text;
    expect(story(markup)).toBe(story(''));
  });
});

test('blocks are in order, apart, and the text has nothing but them', () => {
  const reading = read(
    `<h1>The minister of the island flew</h1>${paragraphs(3)}<ul><li>One</li><li>Two</li></ul>${paragraphs(2)}`,
    article,
  );
  const { text, blocks } = reading?.article ?? { text: '', blocks: [] };
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
});

describe('pages out of all measure', () => {
  const within = (markup: string) => () =>
    read(`<h1>The minister of the island flew</h1><div>${paragraphs(5)}${markup}</div>`, article);
  test.each([
    ['nested elements', `${'<span>'.repeat(1000)}deep${'</span>'.repeat(1000)}`],
    ['one line of a megabyte', `<p>${sentence.repeat(10_000)}</p>`],
    ['5,000 line breaks', `<p>${'word<br>'.repeat(5000)}</p>`],
    ['a run of a million blanks', `<p>a${' '.repeat(1_000_000)}b</p>`],
    ['a run of a million soft hyphens', `<p>a${'\u00ad'.repeat(1_000_000)}b</p>`],
    ['lone surrogates and bidi controls', '<p>\ud800 \u202eolleh\u202c \udfff</p>'],
  ])('%s', (_what, markup) => {
    const reading = within(markup)();
    expect(reading?.article.text).toContain('The minister of the island');
  });
});
