import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type Resources } from '../../lib/analysis/analyse';
import { openTagger } from '../../lib/analysis/tag/model-file';
import { tokenise } from '../../lib/analysis/tokenise';
import { applyCorrections } from '../../lib/corrections/apply-corrections';
import type { Analysis } from '../../lib/types/analysis';
import { toArticle } from '../../scripts/analyse-format';
import { smallPack } from '../small-pack';
import { hostileText } from './hostile-text';

const knowledge = smallPack(
  [
    {
      id: 'Q1',
      kind: 'country',
      label: 'France',
      country: 'FR',
      names: { French: 'demonym', Paris: 'metonym' },
    },
    { id: 'Q2', kind: 'institution', label: 'United Nations', names: { UN: 'acronym' } },
    { id: 'Q3', kind: 'person', label: 'Ada Marin', country: 'FR', gender: 'f', names: { Marin: 'surname' } },
    { id: 'Q4', kind: 'person', label: 'constructor __proto__', country: 'FR' },
  ],
  [
    {
      subject: 'Q3',
      property: 'P39',
      value: 'President',
      officeClass: 'head-of-state',
      of: 'Q1',
      asOf: '2025-01-01',
    },
  ],
);
const SOME: Resources = { knowledge, tagger: null };
const MORE: Resources = {
  knowledge,
  tagger: openTagger(new Uint8Array(readFileSync('public/tagger.bin')).buffer as ArrayBuffer),
};

/** What holds of every analysis, whatever the text. */
function expectSound(text: string, { mentions, entities, relations, background }: Analysis): void {
  const ids = new Set(entities.map(({ id }) => id));
  const { length } = text;
  mentions.forEach(({ id, start, end, entity }, i) => {
    expect(id).toBe(i);
    expect(start >= 0 && start < end && end <= length).toBe(true);
    expect(ids.has(entity)).toBe(true);
    if (i > 0) expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.start as number);
  });
  for (const entity of entities) {
    expect(entity.mentions.length).toBeGreaterThan(0);
    for (const id of entity.mentions) expect(mentions[id]?.entity).toBe(entity.id);
    expect(entity.importance >= 0 && entity.importance <= 1).toBe(true);
    // Shown within other words, these would turn them round.
    expect(entity.name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
  for (const { subject, object, evidence } of relations) {
    expect(ids.has(subject) && ids.has(object)).toBe(true);
    for (const { span, cue, subjectMention, objectMention } of evidence) {
      expect(span.start >= 0 && span.start < span.end && span.end <= length).toBe(true);
      expect(cue.start >= span.start && cue.start < cue.end && cue.end <= span.end).toBe(true);
      expect(mentions[subjectMention] && mentions[objectMention]).toBeTruthy();
    }
  }
  for (const { subject, object } of background) expect(ids.has(subject) && ids.has(object)).toBe(true);
}

const OPTIONS = { numRuns: 150, seed: 20_250_602 };

describe('hostile text', () => {
  test('is split into tokens that cover all of it but blanks, in order', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { count, starts, ends, sentences } = tokenise(text);
        let last = 0;
        for (let i = 0; i < count; i++) {
          const [start, end] = [starts[i] as number, ends[i] as number];
          expect(start >= last && end > start).toBe(true);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
        expect(sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0)).toBe(
          count,
        );
      }),
      OPTIONS,
    );
  });

  test('gives a sound analysis, with and without pack and tagger, the same each time', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.constantFrom('2025-06-02', '2025', 'never', '9999-99-99', undefined),
        (text, day) => {
          const article = toArticle({ id: 'x', text, ...(day && { published: day }) });
          for (const resources of [SOME, MORE, { knowledge: null, tagger: null }]) {
            const analysis = analyse(article, resources);
            expectSound(text, analysis);
            // It travels as JSON between the parts of the extension.
            expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
            expect(analyse(article, resources)).toEqual(analysis);
          }
        },
      ),
      OPTIONS,
    );
  });

  test('stays sound when the reader corrects any of its names', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.constantFrom('Ada Marin', 'Marin', 'France', '__proto__', 'UN'),
        fc.boolean(),
        (text, name, isHidden) => {
          const article = toArticle({ id: 'x', text });
          const corrected = applyCorrections(analyse(article, SOME), article, [
            {
              id: 'c',
              name,
              scope: { kind: 'everywhere' },
              is: isHidden
                ? null
                : { entity: 'Q2', qid: 'Q2', name: 'United Nations', kind: 'institution', country: null },
              not: [],
              isHidden,
            },
          ]);
          expectSound(text, corrected);
        },
      ),
      OPTIONS,
    );
  });

  test.each([
    ['Cyrillic letters', 'President Аda Mаrin spoke in the capital.'],
    ['a Greek letter', 'President Αda Marίn spoke in the capital.'],
    ['a digit', 'President Ada Mar1n spoke in the capital.'],
  ])('is not taken for an official whose name it imitates with %s', (_what, text) => {
    expect(linked('President Ada Marin spoke in the capital.')).toContain('Q3');
    expect(linked(text)).not.toContain('Q3');
  });

  test.each([
    'President Ada Okoye\u202e spoke in the capital.',
    'President Ada \u2067Okoye\u2069 spoke in the capital.',
  ])('has no names that turn round what stands beside them: %j', (text) => {
    const analysis = analyse(toArticle({ id: 'x', text }), SOME);
    expect(analysis.entities.length).toBeGreaterThan(0);
    expectSound(text, analysis);
  });

  // Tables that are asked for a word of the text must not answer for what every object has.
  test.each([
    'The French president said that the United Nations would break the truce.',
    'Ada Marin accused France of sheltering rebels, and both presidents met in Paris.',
    'The union voted against sanctions after the minister had attacked the plan.',
  ])('may have words of the prototype anywhere: %s', (sentence) => {
    const words = sentence.split(' ');
    for (const word of ['constructor', 'constructors', 'constructored', '__proto__'])
      for (let at = 0; at < words.length; at++)
        for (const replaced of [0, 1]) {
          const text = `President Ada Marin spoke to the United Nations. ${words.toSpliced(at, replaced, word).join(' ')}`;
          expectSound(text, analyse(toArticle({ id: 'x', text }), MORE));
        }
  });

  // Long ones: what takes more than linear time here does not come back.
  test.each([
    ['one word', 'a'.repeat(5_000_000)],
    ['one line of blanks', ' '.repeat(5_000_000)],
    ['names without a full stop', 'France '.repeat(20_000)],
    ['fifty thousand people', names(50_000)],
    ['people of one name', 'Ada Marin and Marin met. '.repeat(7_000)],
    ['brackets', '('.repeat(300_000)],
    ['acronyms in brackets', 'United Nations (UN) '.repeat(4_000)],
    ['initials', 'A.'.repeat(300_000)],
    ['quotation marks', '“'.repeat(200_000)],
    ['pronouns', 'He told her that she knew him. '.repeat(10_000)],
    ['titles', 'President '.repeat(40_000)],
    ['surrogates without their half', '\ud83d'.repeat(500_000)],
    ['marks on one letter', `e${'\u0301'.repeat(500_000)}`],
    ['line breaks', '\n'.repeat(2_000_000)],
  ])(
    'is read to its end: %s',
    (_name, text) => {
      const analysis = analyse(toArticle({ id: 'x', text }), SOME);
      expect(analysis.mentions.every(({ end }) => end <= text.length)).toBe(true);
    },
    60_000,
  );

  test('longer than two million characters is cut, and says so', () => {
    const { notes, mentions } = analyse(
      toArticle({ id: 'x', text: `${'a '.repeat(1_000_000)}Ada Marin` }),
      SOME,
    );
    expect(notes).toContain('cut-short');
    expect(mentions).toEqual([]);
  });
});

/** The entities of the pack that a text is linked to. */
function linked(text: string): string[] {
  const { entities } = analyse(toArticle({ id: 'x', text }), SOME);
  return entities.flatMap(({ link }) => (link.kind === 'linked' ? [link.entity] : []));
}

/** Sentences that each name another person. */
function names(count: number): string {
  const letters = (n: number): string =>
    n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return Array.from(
    { length: count },
    (_, i) => `President Ada${letters(i)} Mar${letters(i * 7)} spoke.`,
  ).join(' ');
}
