import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { asCsv, CSV_COLUMNS } from '../../lib/export/csv';
import { EXPORT_FORMATS, exportReport, fileName } from '../../lib/export/export-report';
import { asGraphml } from '../../lib/export/graphml';
import { asJson } from '../../lib/export/json';
import { asSvg } from '../../lib/export/svg';
import { asMarkdown, asText } from '../../lib/export/text';
import { harbourStory, sampleReport } from '../fakes/sample-report';
import { englishExport } from './export-wording';

/** Text that every format must carry unharmed. */
const HOSTILE = '=1+1", <b>&amp;*x*_y_`z`[a](b)#|~\\ \u0007\ud800“é”';

/** A report whose names, title and sentence are a given text. */
function reportOf(name: string) {
  const clean = name.replace(/[[\]|\n]/g, ' ').trim() || 'x';
  return sampleReport(
    `Title ${clean}\n\n[Marin|e1] met [Lind|e2] ${clean}`,
    [
      { id: 'e1', name: clean },
      { id: 'e2', name: 'Lind' },
    ],
    [{ id: 'r1', type: 'CONSULT', subject: 'e1', object: 'e2', detail: clean }],
  );
}

test('as text tells each relation with its status, day, sentence and link', () => {
  expect(asText(harbourStory(), englishExport)).toBe(`Marin and Okoye talk about the harbour
The Example, 4 March 2025
https://news.example/world/story?id=7

Cast
- Ada Marin (Person)
- Peter Okoye (Person)
- Norland (Country)
- Harbour Council (Institution)

Relations
- Meeting in person: Ada Marin and Peter Okoye (reported as having happened; 3 March 2025; uncertain who)
  “Marin and Okoye talk about the harbour”
  https://news.example/world/story?id=7#:~:text=Marin%20and%20Okoye%20talk%20about%20the%20harbour
- Accusation: Harbour Council → Ada Marin (claimed by Harbour Council)
  “The Harbour Council accused Marin of "delay, delay, and = delay".”
  https://news.example/world/story?id=7#:~:text=The%20Harbour%20Council%20accused%20Marin%20of%20%22delay%2C%20delay%2C%20and%20%3D%20delay%22.
- Threat: Peter Okoye → Norland (denied; uncertain who)
  “Ada Marin, Norland's foreign minister, met Peter Okoye on Monday.”
  https://news.example/world/story?id=7#:~:text=Ada%20Marin%2C%20Norland%27s%20foreign%20minister%2C%20met%20Peter%20Okoye%20on%20Monday.
- Visit: Ada Marin → Harbour Council (planned; May 2025)
  “The Harbour Council accused Marin of "delay, delay, and = delay".”
  https://news.example/world/story?id=7#:~:text=The%20Harbour%20Council%20accused%20Marin%20of%20%22delay%2C%20delay%2C%20and%20%3D%20delay%22.
`);
});

describe('as Markdown', () => {
  /** What a reader of Markdown sees. */
  const seen = (markdown: string) =>
    (marked.parse(markdown) as string)
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(lt|gt|quot|#39|amp);/g,
        (_, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name as 'lt'],
      )
      .replace(/\s+/g, ' ');

  test('is read as what the text says', () => {
    const html = marked.parse(asMarkdown(harbourStory(), englishExport)) as string;
    expect(html).toContain(
      '<h1><a href="https://news.example/world/story?id=7">Marin and Okoye talk about the harbour</a></h1>',
    );
    expect(html.match(/<blockquote>/g)).toHaveLength(4);
    expect(html.match(/href="https:\/\/news\.example\/world\/story\?id=7#:~:text=/g)).toHaveLength(4);
  });

  test.each([
    '*Lind*',
    '<img src=x>',
    '[a](https://b.example)',
    '1. Lind',
    '- Lind',
    '# Lind',
    '`x`',
    'a_b_c',
    '&amp;',
    '![x](y)',
    'https://a.example',
  ])('shows %s as it is', (name) => {
    const clean = name.replace(/[[\]]/g, ' ');
    const markdown = asMarkdown(reportOf(name), englishExport);
    expect(seen(markdown)).toContain(`${clean.replace(/\s+/g, ' ')} (Person)`);
    expect(marked.parse(markdown)).not.toMatch(/<(img|em|strong|code|ol)\b/);
  });

  test('links to nothing but web pages', () => {
    const report = harbourStory();
    const local = { ...report, article: { ...report.article, url: 'javascript:alert(1)' } };
    expect(asMarkdown(local, englishExport)).not.toContain('javascript:');
  });
});

describe('as CSV', () => {
  const read = (csv: string): Record<string, string>[] =>
    parseCsv(csv, { columns: true, record_delimiter: '\r\n' });

  test('is read back, one line a sentence', () => {
    const rows = read(asCsv(harbourStory(), englishExport));
    expect(rows).toHaveLength(4);
    expect(Object.keys(rows[0]!)).toEqual([...CSV_COLUMNS]);
    expect(rows[1]).toMatchObject({
      type: 'ACCUSE',
      status: 'claimed',
      subject: 'Harbour Council',
      object: 'Ada Marin',
      claimed_by: 'Harbour Council',
      date: '',
      sentence: 'The Harbour Council accused Marin of "delay, delay, and = delay".',
    });
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])('keeps %s from being a formula', (formula) => {
    expect(read(asCsv(reportOf(formula), englishExport))[0]?.subject).toBe(`'${formula}`);
  });

  test('carries every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const report = reportOf(name);
        const subject = report.analysis.entities[0]!.name;
        expect(read(asCsv(report, englishExport))[0]?.subject?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(
          subject,
        );
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

test('as JSON holds the entities, the relations and their sentences, not the article', () => {
  const report = harbourStory();
  const json = JSON.parse(asJson(report));
  expect(json).toMatchObject({ format: 'attache-report', version: 1, asOf: '2025-03-04' });
  expect(json.entities.map(({ link }: { link: { kind: string } }) => link.kind)).toEqual([
    'linked',
    'uncertain',
    'linked',
    'unknown',
  ]);
  expect(json.relations.map(({ status }: { status: string }) => status)).toEqual([
    'happened',
    'claimed',
    'denied',
    'planned',
  ]);
  expect(asJson(report)).not.toContain('He denied');
});

describe('as GraphML', () => {
  test('is read back as the graph', () => {
    const report = harbourStory();
    const known = {
      ...report,
      analysis: {
        ...report.analysis,
        background: [
          {
            subject: 'e1',
            property: 'P39',
            object: 'e3',
            value: 'foreign minister',
            membership: null,
            tense: 'present',
            start: '2020',
            end: null,
            evidence: { kind: 'statement', statement: 's', source: 'list', asOf: '2025-01-01' },
            via: null,
          },
        ],
      },
    } as const;
    const graph = parseGraphml(MultiGraph, asGraphml(known, englishExport));
    expect(graph.nodes()).toEqual(['e1', 'e2', 'e3', 'e4']);
    expect(graph.getNodeAttributes('e1')).toEqual({
      label: 'Ada Marin',
      kind: 'person',
      wikidata: 'Q101',
      country: 'NO',
    });
    expect(graph.getEdgeAttributes('r2')).toMatchObject({
      type: 'ACCUSE',
      status: 'claimed',
      origin: 'article',
    });
    expect(graph.extremities('r2')).toEqual(['e4', 'e1']);
    expect([graph.isDirected('r1'), graph.isDirected('r2')]).toEqual([false, true]);
    expect(graph.getEdgeAttributes('b1')).toMatchObject({
      label: 'Office held: foreign minister',
      origin: 'knowledge',
      date: '2020',
    });
  });

  test('is well formed, whatever a name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const graphml = asGraphml(reportOf(name), englishExport);
        expect(XMLValidator.validate(graphml)).toBe(true);
        expect(graphml.isWellFormed()).toBe(true);
      }),
      { seed: 5, numRuns: 200, examples: [[HOSTILE]] },
    );
  });
});

describe('as SVG', () => {
  const drawing = {
    markup:
      '<svg xmlns="http://www.w3.org/2000/svg" class="graph" width="100%" style="left:1px" tabindex="0"><g><script>alert(1)</script><text>Ada &amp; Lind</text></g></svg>',
    css: '.graph > g { fill: "red" } a::before { content: "<" }',
    width: 640,
    height: 480,
    title: 'Talks <today> & tomorrow',
  };

  test('stands alone', () => {
    const svg = asSvg(drawing);
    expect(XMLValidator.validate(svg)).toBe(true);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(root).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2000/svg',
      '@_width': '640',
      '@_height': '480',
      '@_viewBox': '0 0 640 480',
      '@_class': 'graph',
      title: 'Talks <today> & tomorrow',
      g: { text: 'Ada & Lind' },
    });
    expect(root.style).toBe(drawing.css);
    expect(root['@_style']).toBeUndefined();
    expect(svg).not.toContain('script');
  });

  test('keeps a view box, takes an empty drawing, and refuses what is none', () => {
    expect(asSvg({ ...drawing, markup: '<svg viewBox="0 0 9 9"/>' })).toContain('viewBox="0 0 9 9"');
    expect(XMLValidator.validate(asSvg({ ...drawing, markup: '<svg/>' }))).toBe(true);
    expect(() => asSvg({ ...drawing, markup: '<p/>' })).toThrow('svg');
  });
});

test.each(EXPORT_FORMATS)('as a file of %s it has a name, a type and a content', (format) => {
  const { name, mediaType, content } = exportReport(
    harbourStory(),
    format,
    englishExport,
    '2025-03-05T10:00:00Z',
  );
  expect(name).toMatch(/^Marin-and-Okoye-talk-about-the-harbour\.[a-z]+$/);
  expect(mediaType).toMatch(/^(text|application)\/[a-z+]+$/);
  expect(content.length).toBeGreaterThan(500);
});

test.each([
  ['Ünïted: "yes"/no?', 'Ünïted-yes-no'],
  ['محادثات السلام', 'محادثات-السلام'],
  ['../..', 'attache'],
  ['word '.repeat(40), 'word-word-word-word-word-word-word-word-word-word-word-word'],
])('a file is named after its article: %s', (title, name) => {
  const report = harbourStory();
  expect(fileName({ ...report, article: { ...report.article, title } })).toBe(name);
});
