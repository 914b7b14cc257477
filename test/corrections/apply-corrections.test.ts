import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../lib/corrections/apply-corrections';
import { corrected } from '../../lib/corrections/correction';
import { nameToCorrect } from '../../lib/corrections/decide';
import type { Analysis } from '../../lib/types/analysis';
import type { ChosenEntity, Correction, CorrectionScope, CorrectionWish } from '../../lib/types/corrections';
import { candidate, harbourStory, linkedAs, sampleReport } from '../fakes/sample-report';

const EVERYWHERE: CorrectionScope = { kind: 'everywhere' };
const HERE: CorrectionScope = { kind: 'page', page: 'https://news.example/world/story?id=7' };

const say = (name: string, wish: CorrectionWish, scope: CorrectionScope = EVERYWHERE): Correction =>
  corrected(null, name, scope, wish);

const chosen = (entity: string, name: string, changes: Partial<ChosenEntity> = {}): ChosenEntity => ({
  entity,
  qid: null,
  name,
  kind: 'person',
  country: null,
  ...changes,
});

/** Each name of an analysis with what it is linked to. */
const cast = ({ entities }: Analysis) =>
  Object.fromEntries(
    entities.map(({ name, link }) => [name, link.kind === 'linked' ? link.entity : link.kind]),
  );

/** Every number and id of an analysis must lead somewhere. */
function expectWhole({ entities, mentions, relations, background }: Analysis) {
  const ids = new Set(entities.map(({ id }) => id));
  for (const [at, mention] of mentions.entries()) {
    expect(mention.id).toBe(at);
    expect(ids).toContain(mention.entity);
  }
  for (const entity of entities) {
    expect(entity.mentions.length).toBeGreaterThan(0);
    for (const id of entity.mentions) expect(mentions[id]?.entity).toBe(entity.id);
  }
  for (const { subject, object, evidence, claimedBy, place } of relations) {
    for (const id of [subject, object, claimedBy, place?.entity]) if (id) expect(ids).toContain(id);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { subjectMention, objectMention } of evidence) {
      expect(mentions[subjectMention]?.entity).toBe(subject);
      expect(mentions[objectMention]?.entity).toBe(object);
    }
  }
  for (const { subject, object } of background) expect(ids.has(subject) && ids.has(object)).toBe(true);
}

describe('corrections', () => {
  const { article, analysis } = harbourStory();

  test('leave an analysis alone that they do not speak of', () => {
    expect(applyCorrections(analysis, article, [])).toBe(analysis);
    const elsewhere = say('Ada Marin', { kind: 'hide' }, { kind: 'site', site: 'other.example' });
    expect(applyCorrections(analysis, article, [elsewhere])).toBe(analysis);
    expect(applyCorrections(analysis, article, [say('Nobody Here', { kind: 'hide' })])).toEqual(analysis);
  });

  test('hide a name, its mentions and its relations', () => {
    const seen = applyCorrections(analysis, article, [say('ada  marin', { kind: 'hide' })]);
    expect(seen.entities.map(({ name }) => name)).toEqual(['Peter Okoye', 'Norland', 'Harbour Council']);
    expect(seen.relations.map(({ id }) => id)).toEqual(['r3']);
    expectWhole(seen);
  });

  test('keep a claim whose claimant is hidden, with nobody named for it', () => {
    const { article, analysis } = sampleReport(
      'Talks\n\n[Ada Marin|e1] met [Peter Okoye|e2], said [Zoe Lind|e3].',
      [
        { id: 'e1', name: 'Ada Marin' },
        { id: 'e2', name: 'Peter Okoye' },
        { id: 'e3', name: 'Zoe Lind' },
      ],
      [{ id: 'r1', type: 'CONSULT', subject: 'e1', object: 'e2', status: 'claimed', claimedBy: 'e3' }],
    );
    const seen = applyCorrections(analysis, article, [say('Zoe Lind', { kind: 'hide' })]);
    expect(seen.relations).toMatchObject([{ status: 'claimed', claimedBy: null }]);
    expectWhole(seen);
  });

  test('take a wrong link away and with it what only the pack had said', () => {
    const statement = { kind: 'statement', statement: 's1', source: 'list', asOf: '2025-01-01' } as const;
    const office = {
      label: 'foreign minister',
      officeClass: 'foreign-minister',
      tense: 'current',
      country: 'NO',
      of: 'e3',
      start: null,
      end: null,
      evidence: statement,
    } as const;
    const known: Analysis = {
      ...analysis,
      entities: analysis.entities.map((entity) =>
        entity.id === 'e1' ? { ...entity, name: 'Adelheid Marin', office } : entity,
      ),
      background: [
        {
          subject: 'e1',
          property: 'P27',
          object: 'e3',
          value: null,
          membership: null,
          tense: 'present',
          start: null,
          end: null,
          evidence: statement,
          via: null,
        },
      ],
    };
    const seen = applyCorrections(known, article, [
      say('Ada Marin', { kind: 'not', entity: { entity: 'Q101', name: 'the Q101' } }),
    ]);
    const marin = seen.entities.find(({ id }) => id === 'e1');
    expect(marin).toMatchObject({
      name: 'Ada Marin',
      office: null,
      country: null,
      link: { kind: 'unknown', ruledOut: [{ entity: 'Q101' }] },
    });
    expect(seen.background).toEqual([]);
    expect(seen.relations).toHaveLength(4);
    expectWhole(seen);
  });

  test('take a candidate away and leave the question open', () => {
    const one = applyCorrections(analysis, article, [
      say('Peter Okoye', { kind: 'not', entity: { entity: 'Q7', name: 'the Q7' } }),
    ]);
    expect(one.entities[1]?.link).toMatchObject({ kind: 'uncertain', candidates: [{ entity: 'Q8' }] });
    const none = applyCorrections(analysis, article, [
      corrected(
        say('Peter Okoye', { kind: 'not', entity: { entity: 'Q7', name: 'the Q7' } }),
        'Peter Okoye',
        EVERYWHERE,
        {
          kind: 'not',
          entity: { entity: 'Q8', name: 'the Q8' },
        },
      ),
    ]);
    expect(none.entities[1]?.link).toMatchObject({ kind: 'unknown' });
    expect(none.relations.find(({ id }) => id === 'r1')?.isUncertain).toBe(false);
  });

  test('link a name to what the reader chose, and the relations are no longer uncertain', () => {
    const seen = applyCorrections(analysis, article, [
      say(
        'Peter Okoye',
        { kind: 'is', entity: chosen('Q8', 'Peter A. Okoye', { qid: 'Q8', country: 'NG' }) },
        HERE,
      ),
    ]);
    expect(seen.entities[1]).toMatchObject({
      name: 'Peter A. Okoye',
      country: 'NG',
      link: {
        kind: 'linked',
        entity: 'Q8',
        score: 1,
        clues: [{ feature: 'reader' }],
        ruledOut: [{ entity: 'Q7' }],
      },
    });
    expect(seen.relations.map(({ isUncertain }) => isUncertain)).toEqual([false, false, false, false]);
    expectWhole(seen);
  });

  test('make one of two that are the same', () => {
    const { article, analysis } = sampleReport(
      'Talks\n\n[Ada Marin|e1] met [Lind|e2]. [Adele Marin|e3] accused [Lind|e2]. [Ada Marin|e1] thanked [Adele Marin|e3].',
      [
        { id: 'e1', name: 'Ada Marin', link: linkedAs('Q101') },
        { id: 'e2', name: 'Lind' },
        {
          id: 'e3',
          name: 'Adele Marin',
          link: { kind: 'uncertain', candidates: [candidate('Q101', 'Ada Marin')] },
        },
      ],
      [
        { id: 'r1', type: 'CONSULT', subject: 'e1', object: 'e2' },
        { id: 'r2', type: 'ACCUSE', subject: 'e3', object: 'e2' },
        { id: 'r3', type: 'SUPPORT', subject: 'e1', object: 'e3' },
      ],
    );
    const seen = applyCorrections(analysis, article, [
      say('Adele Marin', { kind: 'is', entity: chosen('Q101', 'Ada Marin') }),
    ]);
    expect(seen.entities.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['e1', [0, 2, 4, 5]],
      ['e2', [1, 3]],
    ]);
    expect(seen.relations.map(({ id, subject, object }) => [id, subject, object])).toEqual([
      ['r1', 'e1', 'e2'],
      ['r2', 'e1', 'e2'],
    ]);
    expectWhole(seen);
  });

  test.each([
    [
      'page before everywhere',
      [
        say('Ada Marin', { kind: 'hide' }),
        say('Ada Marin', { kind: 'is', entity: chosen('Q5', 'Ada B.') }, HERE),
      ],
      'Q5',
    ],
    [
      'page against everywhere',
      [
        say('Ada Marin', { kind: 'is', entity: chosen('Q5', 'Ada B.') }),
        say('Ada Marin', { kind: 'not', entity: { entity: 'Q5', name: 'the Q5' } }, HERE),
      ],
      'Q101',
    ],
    [
      'the nearer site',
      [
        say('Ada Marin', { kind: 'is', entity: chosen('Q5', 'Ada B.') }, { kind: 'site', site: 'example' }),
        say(
          'Ada Marin',
          { kind: 'is', entity: chosen('Q6', 'Ada C.') },
          { kind: 'site', site: 'news.example' },
        ),
      ],
      'Q6',
    ],
  ] as const)('hold by the narrowest scope: %s', (_, corrections, entity) => {
    const seen = applyCorrections(analysis, article, [...corrections]);
    expect(seen.entities.find(({ id }) => id === 'e1')?.link).toMatchObject({ entity });
  });

  test('are kept by the fullest name, never by a pronoun', () => {
    const names = analysis.entities.map((entity) => nameToCorrect(article.text, analysis, entity));
    expect(names).toEqual(['Ada Marin', 'Peter Okoye', 'Norland', 'Harbour Council']);
    // A surname alone, on a later page, is somebody else until it is said again.
    const later = sampleReport('News\n\n[Marin|e1] won.', [{ id: 'e1', name: 'Joe Marin' }]);
    const seen = applyCorrections(later.analysis, later.article, [say('Ada Marin', { kind: 'hide' })]);
    expect(cast(seen)).toEqual({ 'Joe Marin': 'x:e1' });
  });

  test('leave every analysis whole, whatever they say', () => {
    const names = fc.constantFrom(
      'Ada Marin',
      'Marin',
      'Peter Okoye',
      'Norland',
      'Harbour Council',
      'The minister',
    );
    const ids = fc.constantFrom('Q101', 'Q7', 'Q8', 'Q103', 'Q9');
    const wish: fc.Arbitrary<CorrectionWish> = fc.oneof(
      fc.record({ kind: fc.constant('hide' as const) }),
      fc.record({
        kind: fc.constant('not' as const),
        entity: ids.map((entity) => ({ entity, name: `the ${entity}` })),
      }),
      fc.record({ kind: fc.constant('is' as const), entity: ids.map((id) => chosen(id, `the ${id}`)) }),
    );
    const scope = fc.constantFrom(EVERYWHERE, HERE, { kind: 'site', site: 'news.example' } as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(names, scope, wish), { maxLength: 5 }), (said) => {
        const before = JSON.stringify(analysis);
        expectWhole(
          applyCorrections(
            analysis,
            article,
            said.map(([name, where, what]) => say(name, what, where)),
          ),
        );
        expect(JSON.stringify(analysis)).toBe(before);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
