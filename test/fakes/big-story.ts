import type { BackgroundRelation, DocumentEntity } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import { candidate, linkedAs, sampleReport } from './sample-report';

/** A background relation that the pack states, with what may differ. */
export function knownRelation(
  subject: string,
  property: BackgroundRelation['property'],
  object: string,
  changes: Partial<BackgroundRelation> = {},
): BackgroundRelation {
  return {
    subject,
    property,
    object,
    value: null,
    membership: null,
    tense: 'present',
    start: null,
    end: null,
    evidence: { kind: 'statement', statement: 's1', source: 'Wikidata', asOf: '2025-01-15' },
    via: null,
    ...changes,
  };
}

const office = (label: string, country: string, start: string | null): DocumentEntity['office'] => ({
  label,
  officeClass: null,
  tense: 'current',
  country,
  of: null,
  start,
  end: null,
  evidence: { kind: 'statement', statement: 's2', source: 'Wikidata', asOf: '2025-01-15' },
});

/** An invented story in real countries with every status, days, places, a claim beside its denial, and things known before. */
export function bigStory(): PageReport {
  const report = sampleReport(
    [
      '[Oslo|e4|nominal] and [Lisbon|e5|nominal] argue over a fishing treaty',
      "[Ada Marin|e1], [Norway|e4]'s foreign minister, met [Rui Sampaio|e2] in Geneva on Monday. [She|e1|pronoun] will visit [Portugal|e5] in May.",
      'The [Northern Fisheries Board|e6] accused [Portugal|e5] of fishing inside the closed zone. [Rui Sampaio|e2] denied that [Portugal|e5] had threatened [Norway|e4] with tariffs. [Norway|e4] said that [Portugal|e5] had threatened it with tariffs twice.',
      '[Norway|e4] signed the treaty with [Iceland|e7] in 2019. [Hanna Jonsdottir|e3] called on [Ada Marin|e1] to come back to the talks. [Malta|e8] may send patrol boats to [Norway|e4].',
      'The [European Commission|e9] offered [Norway|e4] its help. [Ada Marin|e1] thanked the [European Commission|e9] on Tuesday. [Okoye|e10] did not comment.',
    ].join('\n\n'),
    [
      {
        id: 'e1',
        name: 'Ada Marin',
        country: 'NO',
        office: office('foreign minister', 'NO', '2023-10-16'),
        aliases: ['Marin'],
      },
      { id: 'e4', name: 'Norway', kind: 'country', link: linkedAs('Q20'), country: 'NO' },
      { id: 'e5', name: 'Portugal', kind: 'country', link: linkedAs('Q45'), country: 'PT' },
      { id: 'e2', name: 'Rui Sampaio', country: 'PT', office: office('fisheries minister', 'PT', null) },
      {
        id: 'e6',
        name: 'Northern Fisheries Board',
        kind: 'institution',
        link: { kind: 'unknown', ruledOut: [] },
      },
      { id: 'e9', name: 'European Commission', kind: 'institution', link: linkedAs('Q8880') },
      {
        id: 'e3',
        name: 'Hanna Jónsdóttir',
        country: 'IS',
        office: office('prime minister', 'IS', '2024-12-21'),
      },
      { id: 'e7', name: 'Iceland', kind: 'country', link: linkedAs('Q189'), country: 'IS' },
      { id: 'e8', name: 'Malta', kind: 'country', link: linkedAs('Q233'), country: 'MT' },
      {
        id: 'e10',
        name: 'Okoye',
        link: {
          kind: 'uncertain',
          candidates: [candidate('Q7', 'Peter Okoye'), candidate('Q8', 'Grace Okoye')],
        },
      },
    ],
    [
      {
        id: 'r1',
        type: 'CONSULT',
        subject: 'e1',
        object: 'e2',
        isSymmetric: true,
        date: '2025-03-03',
        mode: 'in-person',
        place: { name: 'Geneva', entity: null },
      },
      {
        id: 'r2',
        type: 'CONSULT',
        subject: 'e1',
        object: 'e5',
        status: 'planned',
        date: '2025-05',
        mode: 'visit',
      },
      { id: 'r3', type: 'ACCUSE', subject: 'e6', object: 'e5', detail: 'fishing inside the closed zone' },
      { id: 'r4', type: 'THREATEN', subject: 'e5', object: 'e4', status: 'denied', detail: 'tariffs' },
      {
        id: 'r5',
        type: 'THREATEN',
        subject: 'e5',
        object: 'e4',
        status: 'claimed',
        claimedBy: 'e4',
        detail: 'tariffs',
      },
      {
        id: 'r6',
        type: 'AGREE',
        subject: 'e4',
        object: 'e7',
        isSymmetric: true,
        date: '2019',
        time: 'historical',
      },
      { id: 'r7', type: 'REQUEST', subject: 'e3', object: 'e1', status: 'called_for' },
      { id: 'r8', type: 'AID', subject: 'e8', object: 'e4', status: 'possible' },
      { id: 'r9', type: 'SUPPORT', subject: 'e9', object: 'e4' },
      { id: 'r10', type: 'SUPPORT', subject: 'e1', object: 'e9', date: '2025-03-04' },
    ],
    { published: '2025-03-05' },
  );
  const background = [
    knownRelation('e1', 'P39', 'e4', { value: 'foreign minister', start: '2023-10-16' }),
    knownRelation('e7', 'P6', 'e3', { value: 'prime minister', start: '2024-12-21' }),
    knownRelation('e4', 'P47', 'e7', {
      property: 'P463',
      via: {
        entity: 'Q7184',
        name: 'NATO',
        evidence: { kind: 'statement', statement: 's3', source: 'Wikidata', asOf: '2025-01-15' },
      },
    }),
  ];
  return { ...report, analysis: { ...report.analysis, asOf: '2025-03-05', background } };
}
