import { describe, expect, test } from 'vitest';
import { backgroundOf } from '../../../lib/analysis/background';
import { finish } from '../../../lib/analysis/steps';
import type { BackgroundRelation, DocumentEntity, OfficeHeld } from '../../../lib/types/analysis';
import { type SmallEntity, type SmallFact, smallPack } from '../../small-pack';

const NORLAND = { id: 'Q1', kind: 'country', label: 'Norland', country: 'NO' } as const;
const SUDLAND = { id: 'Q2', kind: 'country', label: 'Sudland', country: 'SE' } as const;
const LEAGUE = { id: 'Q3', kind: 'institution', label: 'League of Isles' } as const;
const UNION = { id: 'Q4', kind: 'institution', label: 'Union of Everybody', prominence: 200 } as const;
const ADA = { id: 'Q5', kind: 'person', label: 'Ada Marin', country: 'NO' } as const;
const BO = { id: 'Q6', kind: 'person', label: 'Bo Lind', country: 'NO' } as const;
const BODY = { id: 'Q7', kind: 'institution', label: 'Isles Court' } as const;
const TOWN = { id: 'Q8', kind: 'place', label: 'Osk', country: 'NO' } as const;
const ALL: readonly SmallEntity[] = [NORLAND, SUDLAND, LEAGUE, UNION, ADA, BO, BODY, TOWN];

/** An article's entities out of those of a pack, ids `e1`, `e2`, … in the order given. */
function page(entities: readonly SmallEntity[], office: Readonly<Record<string, OfficeHeld>> = {}) {
  return entities.map(
    ({ id, kind, label, country }, i): DocumentEntity => ({
      id: `e${i + 1}`,
      kind: kind === 'office' ? 'other' : kind,
      name: label,
      aliases: [],
      link: {
        kind: 'linked',
        entity: id,
        qid: id,
        score: 0.9,
        clues: [],
        ruledOut: [],
        byDescription: false,
      },
      country: country ?? null,
      office: office[label] ?? null,
      mentions: [i],
      importance: 1 / entities.length,
    }),
  );
}

/** Background relations as lines, such as `Ada Marin P39 Norland (present, foreign minister)`. */
function told(
  entities: readonly DocumentEntity[],
  facts: readonly SmallFact[],
  asOf = '2025-06-01',
  relations: Parameters<typeof backgroundOf>[0]['relations'] = [],
): readonly string[] {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const line = ({ subject, property, object, tense, value, membership, via }: BackgroundRelation): string =>
    `${nameOf(subject)} ${property} ${nameOf(object)} (${[tense, value, membership, via && `via ${via.name}`].filter(Boolean).join(', ')})`;
  return finish(backgroundOf({ entities, relations, asOf }, smallPack(ALL, facts))).map(line);
}

const minister = (subject: string, start: string, end?: string): SmallFact => ({
  subject,
  property: 'P39',
  value: 'foreign minister',
  officeClass: 'foreign-minister',
  of: NORLAND.id,
  start,
  ...(end && { end }),
});

describe('background relations', () => {
  test.each<[string, string, readonly string[]]>([
    ['in office', '2025-06-01', ['Ada Marin P39 Norland (present, foreign minister)']],
    ['before taking office', '2023-06-01', ['Ada Marin P39 Norland (future, foreign minister)']],
    ['after leaving it', '2025-12-24', ['Ada Marin P39 Norland (past, foreign minister)']],
  ])('tell an office by the day of the article: %s', (_, day, lines) => {
    expect(told(page([ADA, NORLAND]), [minister(ADA.id, '2024-05-01', '2025-12-20')], day)).toEqual(lines);
  });

  test('leave out an office of which the pack cannot tell whether it is still held', () => {
    const old = { ...minister(ADA.id, '2019-05-01'), asOf: '2022-07-01' };
    expect(told(page([ADA, NORLAND]), [old])).toEqual([]);
  });

  test('join only what stands in the article', () => {
    const facts: SmallFact[] = [
      minister(ADA.id, '2024-05-01'),
      { subject: NORLAND.id, property: 'P463', object: LEAGUE.id, membership: 'member' },
    ];
    expect(told(page([ADA, LEAGUE]), facts)).toEqual([]);
    expect(told(page([NORLAND]), facts)).toEqual([]);
  });

  test.each<[string, SmallFact, string]>([
    [
      'membership',
      { subject: NORLAND.id, property: 'P463', object: LEAGUE.id, membership: 'observer' },
      'Norland P463 League of Isles (present, observer)',
    ],
    [
      'a part',
      { subject: BODY.id, property: 'P361', object: LEAGUE.id },
      'Isles Court P361 League of Isles (present)',
    ],
    [
      'a seat',
      { subject: LEAGUE.id, property: 'P159', object: TOWN.id },
      'League of Isles P159 Osk (present)',
    ],
    ['a capital', { subject: NORLAND.id, property: 'P36', object: TOWN.id }, 'Norland P36 Osk (present)'],
    [
      'the head of a body',
      {
        subject: ADA.id,
        property: 'P39',
        value: 'secretary general',
        officeClass: 'head-of-body',
        of: LEAGUE.id,
        start: '2024-01-01',
      },
      'League of Isles P488 Ada Marin (present, secretary general)',
    ],
    [
      'a head of state',
      {
        subject: BO.id,
        property: 'P39',
        value: 'president',
        officeClass: 'head-of-state',
        of: NORLAND.id,
        start: '2024-01-01',
      },
      'Norland P35 Bo Lind (present, president)',
    ],
  ])('tell %s with its property', (_, fact, line) => {
    expect(told(page(ALL), [fact])).toEqual([line]);
  });

  test('tell one relation of two that hold several offices of one another: the present one', () => {
    const facts = [minister(ADA.id, '2015-01-01', '2017-01-01'), minister(ADA.id, '2024-05-01')];
    expect(told(page([ADA, NORLAND]), facts)).toEqual(['Ada Marin P39 Norland (present, foreign minister)']);
  });

  test('tell family once, whichever end the sources state it from', () => {
    const facts: SmallFact[] = [
      { subject: ADA.id, property: 'P26', object: BO.id, value: 'spouse' },
      { subject: BO.id, property: 'P26', object: ADA.id, value: 'spouse' },
    ];
    expect(told(page([ADA, BO]), facts)).toEqual(['Ada Marin P26 Bo Lind (present, spouse)']);
  });

  test('tell who replaced whom where one term follows on the other', () => {
    const facts = [minister(BO.id, '2020-01-10', '2024-05-01'), minister(ADA.id, '2024-05-01')];
    expect(told(page([ADA, BO]), facts)).toEqual(['Ada Marin P1365 Bo Lind (past, foreign minister)']);
  });

  test.each([
    ['somebody else stood between them', '2021-03-01'],
    ['the day is not known exactly', '2024'],
  ])('do not make up a succession where %s', (_, end) => {
    const facts = [minister(BO.id, '2020-01-10', end), minister(ADA.id, '2024-05-01')];
    expect(told(page([ADA, BO]), facts)).toEqual([]);
  });

  describe('in common', () => {
    const members: SmallFact[] = [NORLAND, SUDLAND].flatMap(({ id }) => [
      { subject: id, property: 'P463', object: LEAGUE.id, membership: 'member' } as const,
      { subject: id, property: 'P463', object: UNION.id, membership: 'member' } as const,
    ]);

    test('name the best known body that both are members of', () => {
      expect(told(page([NORLAND, SUDLAND]), members)).toEqual([
        'Norland P463 Sudland (present, member, via Union of Everybody)',
      ]);
    });

    test('say nothing where the article itself joins the two', () => {
      const met = {
        id: 'r1',
        type: 'CONSULT',
        cameo: null,
        status: 'happened',
        claimedBy: null,
        subject: 'e2',
        object: 'e1',
        isSymmetric: true,
        evidence: [],
        place: null,
        date: null,
        mode: null,
        time: 'current',
        detail: null,
        isUncertain: false,
      } as const;
      expect(told(page([NORLAND, SUDLAND]), members, '2025-06-01', [met])).toEqual([]);
    });

    test('count members on that day alone, and neither observers nor former ones', () => {
      const facts: SmallFact[] = [
        { subject: NORLAND.id, property: 'P463', object: LEAGUE.id, membership: 'member' },
        { subject: SUDLAND.id, property: 'P463', object: LEAGUE.id, membership: 'observer' },
        { subject: NORLAND.id, property: 'P463', object: UNION.id, membership: 'member' },
        { subject: SUDLAND.id, property: 'P463', object: UNION.id, membership: 'member', end: '2020-01-31' },
      ];
      expect(told(page([NORLAND, SUDLAND]), facts)).toEqual([]);
    });
  });

  test('take the office that the text states, with its sentence, and the days of the pack', () => {
    const office: OfficeHeld = {
      label: 'top diplomat',
      officeClass: 'foreign-minister',
      tense: 'current',
      country: 'NO',
      of: 'e2',
      start: null,
      end: null,
      evidence: { kind: 'sentence', span: { start: 0, end: 9 }, cue: { start: 0, end: 3 }, rule: 'r' },
    };
    const entities = page([ADA, NORLAND], { 'Ada Marin': office });
    const knowledge = smallPack(ALL, [minister(ADA.id, '2024-05-01')]);
    const given = { entities, relations: [], asOf: '2025-06-01' };
    expect(finish(backgroundOf(given, knowledge))).toMatchObject([
      { value: 'top diplomat', start: '2024-05-01', evidence: { kind: 'sentence' } },
    ]);
    expect(finish(backgroundOf(given, null))).toMatchObject([{ value: 'top diplomat', start: null }]);
  });
});
