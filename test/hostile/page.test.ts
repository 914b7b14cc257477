// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageReading, readingSteps, readPage } from '../../lib/page/read-page';
import { locate, SegmentedText } from '../../lib/page/segments';
import { openPage } from '../page/open-page';
import { hostileText } from './hostile-text';

const OPTIONS = { numRuns: 100, seed: 20_250_602 };
const ARTICLE = '<meta property="og:type" content="article">';
const sentence =
  'The minister of the island flew to the capital and spoke with the president about the harbour. ';
const story = Array.from({ length: 8 }, (_, i) => `<p>${sentence.repeat(2)}Day ${i}.</p>`).join('');

const TAGS =
  'p div span a b h1 h2 ul li table tr td blockquote figure figcaption sup br script style template button textarea select article main section aside nav footer x-card';
const ATTRIBUTES = [
  '',
  'hidden',
  'contenteditable',
  'aria-hidden="true"',
  'role="navigation"',
  'class="related"',
  'class="comments standfirst __proto__"',
  'id="constructor"',
  'itemprop="author"',
  'href="javascript:alert(1)"',
  'onload="document.title = \'x\'"',
  `class="${'nav-'.repeat(200)}"`,
];

/** Any markup within any other, closed or not, with hostile text in it as markup and as text. */
const { markup } = fc.letrec<{ markup: string; element: string; text: string }>((tie) => ({
  text: fc
    .tuple(hostileText, fc.boolean())
    .map(([text, isPlain]) => (isPlain ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text)),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS.split(' ')),
      fc.constantFrom(...ATTRIBUTES),
      tie('markup'),
      fc.constantFrom('', ' ', sentence.repeat(4)),
      fc.boolean(),
    )
    .map(
      ([tag, attribute, inner, more, isClosed]) =>
        `<${tag} ${attribute}>${more}${inner}${isClosed ? `</${tag}>` : ''}`,
    ),
  markup: fc
    .array(fc.oneof({ depthSize: 'medium', withCrossShrink: true }, tie('text'), tie('element')), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
}));

/** What holds of every reading, whatever the page. */
function expectSound({ article: { text, blocks }, segments }: PageReading): void {
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start >= last && end > start && end <= text.length).toBe(true);
    last = end;
  }
  last = 0;
  for (const { node, nodeStart, textStart, length } of segments) {
    expect(textStart >= last && length > 0 && nodeStart + length <= node.data.length).toBe(true);
    last = textStart + length;
    expect(node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ')).toBe(
      text.slice(textStart, last),
    );
    expect(locate(segments, textStart, last, text)).toMatchObject({
      startContainer: node,
      startOffset: nodeStart,
      endContainer: node,
      endOffset: nodeStart + length,
    });
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

describe('a hostile page', () => {
  test('is read to spans that stand in it, and stays as it was', () => {
    let read = 0;
    fc.assert(
      fc.property(markup, fc.boolean(), (html, isCalledArticle) => {
        const page = openPage(
          `<head>${isCalledArticle ? ARTICLE : ''}</head><body>${html}<article>${story}${html}</article></body>`,
        );
        const before = page.documentElement.outerHTML;
        const reading = readPage(page);
        if (reading) expectSound(reading);
        read += reading ? 1 : 0;
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      OPTIONS,
    );
    expect(read).toBeGreaterThan(OPTIONS.numRuns / 4);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)> Marin'],
    ['direction marks', '\u202eniraM adA\u202c \u2066Ada\u2069'],
    ['lone halves of characters', 'Ada\ud800 \udc00Marin'],
    ['look-alikes', 'Аda Мarin'],
    ['names of the prototype', '__proto__ constructor'],
  ])('keeps a name with %s as its text is', (_what, name) => {
    const page = openPage(`<head>${ARTICLE}</head><body>${story}<p id="named">.</p></body>`);
    const paragraph = page.getElementById('named') as HTMLElement;
    paragraph.textContent = `${sentence} It was ${name} who came.`;
    const { article, segments } = readPage(page) as PageReading;
    const start = article.text.indexOf(name);
    expect(start).toBeGreaterThan(0);
    expect(locate(segments, start, start + name.length, article.text)?.startContainer).toBe(
      paragraph.firstChild,
    );
    expect(page.querySelector('img')).toBeNull();
  });

  test('finds a name that unseen characters part', () => {
    const page = openPage(
      `<head>${ARTICLE}</head><body>${story}<p>${sentence}A\u200bd\u00ada Ma\u2060\ufeffrin.</p></body>`,
    );
    const reading = readPage(page) as PageReading;
    expect(reading.article.text).toContain('Ada Marin.');
    expectSound(reading);
  });
});

/** The reader stops at 400,000 characters; blanks between blocks are added. */
const MOST_READ = 700_000;

describe('a huge page', () => {
  /** Reads in steps, and counts them. */
  function measured(page: Document): { reading: PageReading | null; steps: number } {
    const reader = readingSteps(page);
    for (let steps = 0; ; steps++) {
      const step = reader.next();
      if (step.done) return { reading: step.value, steps };
    }
  }
  /** The environment is slow with what is deep or has many children; browsers' parsers stop at a depth of 512. */
  const A_PART = 100;

  test('of 100,000 elements, within one another and side by side, is read in steps', () => {
    const page = openPage(`<head>${ARTICLE}</head><body><article>${story}</article></body>`);
    const article = page.querySelector('article') as Element;
    const grown = page.createElement('div');
    grown.innerHTML = `${'<div>a <span>b '.repeat(A_PART / 2)}${'</span></div>'.repeat(A_PART / 2)}<section>${'<div>a</div>'.repeat(A_PART)}</section>`;
    for (let i = 0; i < 100_000 / A_PART / 2; i++)
      for (const part of grown.children) article.append(part.cloneNode(true));
    const { reading, steps } = measured(page);
    expect(reading?.article.text).toContain('Day 7.');
    expect(reading?.isCutShort).toBe(false);
    expect(steps).toBeGreaterThan(100);
    expect(reading?.article.text.length).toBeLessThan(MOST_READ);
  });

  test('that is one line of five million characters is read to the limit', () => {
    const page = openPage(`<head>${ARTICLE}</head><body><p></p></body>`);
    (page.querySelector('p') as Element).textContent = sentence.repeat(53_000);
    const { reading } = measured(page);
    expect(reading?.article.text.length).toBeLessThan(MOST_READ);
  });

  // With a look at the whole text for each of them it does not come back.
  test('that is one paragraph of half a million pieces is put together', () => {
    const text = new SegmentedText();
    const piece = document.createTextNode('bread and butter ');
    for (let i = 0; i < 500_000; i++) text.add(piece);
    expect(text.text.length).toBe(500_000 * 17 - 1);
  });

  test('of ten million characters is read to the limit', () => {
    const page = openPage(`<head>${ARTICLE}</head><body></body>`);
    for (let i = 0; i < 5_000; i++)
      page.body.appendChild(page.createElement('p')).textContent = `${i}. ${sentence.repeat(21)}`;
    const { reading, steps } = measured(page);
    expect(reading?.article.text.length).toBeGreaterThan(300_000);
    expect(reading?.isCutShort).toBe(true);
    expect(reading?.article.text.length).toBeLessThan(MOST_READ);
    expect(steps).toBeGreaterThan(2);
  });
});

test('an id of 100,000 characters, which names nothing, costs no more than others', () => {
  const id = 'a'.repeat(100_000);
  const page = openPage(`<head>${ARTICLE}</head><body><div id="${id}">${story}</div></body>`);
  expect(readPage(page)?.article.text).toContain('Day 7.');
}, 5_000);

describe('what a page says of itself', () => {
  test.each([
    [
      'the prototype',
      '{"__proto__":{"@type":"NewsArticle","headline":"Forged"},"constructor":{"prototype":{"@type":"NewsArticle","headline":"Forged"}}}',
    ],
    ['nothing but depth', `${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}`],
    ['a type that is no text', '[{"@type":{"toString":1,"valueOf":1}},{"@type":{"__proto__":null}}]'],
    ['a type within lists', `{"@type":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    [
      'a headline within lists',
      `{"@type":"NewsArticle","headline":${'['.repeat(20_000)}"Forged"${']'.repeat(20_000)}}`,
    ],
    [
      'a publisher within others',
      `{"@type":"NewsArticle","publisher":${'{"name":'.repeat(20_000)}"Forged"${'}'.repeat(20_000)}}`,
    ],
    [
      'lists for names',
      '{"@type":"NewsArticle","headline":[[[]]],"publisher":{"name":{"name":{"__proto__":1}}}}',
    ],
  ])('may hold %s', (_what, json) => {
    const page = openPage(`<head>${ARTICLE}<title>Talks</title></head><body>${story}</body>`);
    const script = page.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = json;
    page.head.append(script);
    expect(readPage(page)?.article.title).toBe('Talks');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
