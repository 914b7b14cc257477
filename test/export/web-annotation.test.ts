import { textQuoteSelectorMatcher } from '@apache-annotator/selector';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { quoteOf, sentenceLink } from '../../lib/export/quote';
import { asWebAnnotations } from '../../lib/export/web-annotation';
import { harbourStory } from '../fakes/sample-report';
import { englishExport } from './export-wording';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

/** What the terms used here mean in the Web Annotation vocabulary, so that no test needs the network. */
const CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    body: { '@id': `${OA}hasBody`, '@type': '@id' },
    target: { '@id': `${OA}hasTarget`, '@type': '@id' },
    source: { '@id': `${OA}hasSource`, '@type': '@id' },
    selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    identifying: `${OA}identifying`,
    describing: `${OA}describing`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    created: 'http://purl.org/dc/terms/created',
    generator: { '@id': `${AS}generator`, '@type': '@id' },
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: `${AS}totalItems`,
    first: { '@id': `${AS}first`, '@type': '@id' },
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    startIndex: `${AS}startIndex`,
  },
} as const;

interface Quad {
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

/** The types of jsonld know only its old form with callbacks. */
const toRdf = jsonld.toRDF as unknown as (document: object, options: object) => Promise<readonly Quad[]>;

/** Where a quote is found in a text, by the reference matcher. */
async function found(
  text: string,
  quote: { exact: string; prefix: string; suffix: string },
): Promise<number[]> {
  const chunk = { data: text };
  const scope = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const starts: number[] = [];
  for await (const match of textQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(scope))
    starts.push(match.startIndex);
  return starts;
}

describe('a quote', () => {
  const { article, analysis } = harbourStory();

  test('finds every mention of a story, and it alone', async () => {
    for (const mention of analysis.mentions)
      expect(await found(article.text, quoteOf(article.text, mention))).toEqual([mention.start]);
  });

  test('takes more words where the first are said twice', async () => {
    const line = `${'and so on '.repeat(8)}Marin${' and so forth'.repeat(8)}`;
    const text = `one ${line} two three ${line} four`;
    const start = text.lastIndexOf('Marin');
    const quote = quoteOf(text, { start, end: start + 5 });
    expect(quote.suffix.length).toBeGreaterThan(32);
    expect(await found(text, quote)).toEqual([start]);
  });

  test('never leaves its line and never cuts a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b ', '😀', '\n', 'Marin'), { minLength: 1, maxLength: 120 }),
        fc.nat(),
        (parts, n) => {
          const text = parts.join('');
          const starts = [...text.matchAll(/Marin/g)].map(({ index }) => index);
          const start = starts[n % Math.max(1, starts.length)];
          if (start === undefined) return;
          const { exact, prefix, suffix } = quoteOf(text, { start, end: start + 5 });
          expect(exact).toBe('Marin');
          expect(text.startsWith(prefix + exact + suffix, start - prefix.length)).toBe(true);
          expect((prefix + suffix).includes('\n')).toBe(false);
          expect((prefix + suffix).isWellFormed()).toBe(true);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('web annotations', () => {
  const report = harbourStory();
  const written = asWebAnnotations(report, englishExport, '2025-03-05T10:00:00Z');

  test('are linked data of the annotation vocabulary', async () => {
    const loaded: string[] = [];
    const documentLoader = async (url: string) => {
      loaded.push(url);
      return { contextUrl: null, document: CONTEXT, documentUrl: url };
    };
    const quads = await toRdf(JSON.parse(written), { documentLoader, safe: true });
    expect(loaded).toEqual(['http://www.w3.org/ns/anno.jsonld']);
    const objects = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value === OA + predicate).map(({ object }) => object.value);
    const relations = report.analysis.relations.length;
    const named = report.analysis.mentions.filter(
      ({ entity, form }) => form === 'name' && ['e1', 'e3'].includes(entity),
    ).length;
    expect(objects('exact')).toHaveLength(relations + named);
    expect(objects('hasTarget')).toHaveLength(relations + named);
    expect(new Set(objects('motivatedBy'))).toEqual(new Set([`${OA}identifying`, `${OA}describing`]));
    expect(objects('hasSource')).toContain('http://www.wikidata.org/entity/Q101');
    expect(quads.map(({ object }) => object.value)).toContain(
      'Accusation: Harbour Council → Ada Marin (claimed by Harbour Council)',
    );
  });

  test('find their passages again', async () => {
    const { first, total } = JSON.parse(written);
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(total);
    for (const { target } of first.items) {
      expect(target.source).toBe(report.article.url);
      expect(await found(report.article.text, target.selector)).toHaveLength(1);
    }
  });

  test('are the same each time, and without a day where none is given', () => {
    expect(asWebAnnotations(report, englishExport, null)).toBe(
      asWebAnnotations(harbourStory(), englishExport, null),
    );
    expect(asWebAnnotations(report, englishExport, null)).not.toContain('"created"');
  });
});

describe('a link to a sentence', () => {
  test.each([
    ['https://a.example/s#part', 'Marin met Lind.', 'https://a.example/s#:~:text=Marin%20met%20Lind.'],
    [
      'https://a.example/s',
      'A well-known, (old) case.',
      'https://a.example/s#:~:text=A%20well%2Dknown%2C%20%28old%29%20case.',
    ],
    [
      'https://a.example/s',
      'one two three four five six seven eight nine ten eleven twelve thirteen.',
      'https://a.example/s#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.',
    ],
    ['file:///tmp/story.html', 'Marin met Lind.', null],
    ['not an address', 'Marin met Lind.', null],
    [null, 'Marin met Lind.', null],
  ])('%s: %s', (url, sentence, link) => {
    expect(sentenceLink(url, sentence)).toBe(link);
  });
});
