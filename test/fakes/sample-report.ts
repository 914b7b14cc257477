import type { Analysis, DocumentEntity, EntityLink, Mention, Relation } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import type { Article, Block } from '../../lib/types/text';

/** A linked entity's link, with what may differ. */
export function linkedAs(entity: string, changes: Partial<EntityLink & { kind: 'linked' }> = {}): EntityLink {
  const qid = /^Q\d+$/.test(entity) ? entity : null;
  return {
    kind: 'linked',
    entity,
    qid,
    score: 0.9,
    clues: [],
    ruledOut: [],
    byDescription: false,
    ...changes,
  };
}

/** A candidate of the pack. */
export function candidate(entity: string, name: string, score = 0.5) {
  return { entity, qid: null, name, kind: 'person', country: null, score, clues: [] } as const;
}

type GivenEntity = Pick<DocumentEntity, 'id' | 'name'> & Partial<DocumentEntity>;
type GivenRelation = Pick<Relation, 'id' | 'type' | 'subject' | 'object'> & Partial<Relation>;

/**
 * A report out of a text in which mentions are marked `[Ada Marin|e1]`, descriptions `[the minister|e1|nominal]` and
 * peoples `[Italian|e2|demonym]`. A relation gets for evidence the first sentence that names both of its parties.
 */
export function sampleReport(
  marked: string,
  entities: readonly GivenEntity[],
  relations: readonly GivenRelation[] = [],
  changes: Partial<Article> = {},
): PageReport {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^|\]]+)\|(e\d+)(?:\|(nominal|pronoun|demonym))?\]/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const start = text.length;
    text += match[1];
    const form = match[3] === 'nominal' || match[3] === 'pronoun' ? match[3] : 'name';
    mentions.push({
      id: mentions.length,
      start,
      end: text.length,
      form,
      entity: match[2]!,
      detector: 'known-name',
      metonym: null,
      isDemonym: match[3] === 'demonym',
    });
  }
  text += marked.slice(from);
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }, i) => ({
    kind: i === 0 ? 'headline' : 'paragraph',
    start: index,
    end: index + line.length,
  }));
  const sentences = [...text.matchAll(/[^\n]+?(?:[.!?](?= |\n|$)|(?=\n|$))/g)].map(
    ({ index, 0: sentence }) => ({
      start: index + sentence.length - sentence.trimStart().length,
      end: index + sentence.length,
    }),
  );
  const evidenceOf = (subject: string, object: string): Relation['evidence'] => {
    for (const { start, end } of sentences) {
      const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
      const [a, b] = [subject, object].map((id) => inside.find(({ entity }) => entity === id));
      if (a && b)
        return [
          {
            span: { start, end },
            cue: { start: a.end + 1, end: a.end + 4 },
            rule: 'sample',
            subjectMention: a.id,
            objectMention: b.id,
          },
        ];
    }
    throw new Error(`no sentence of the sample names ${subject} and ${object}`);
  };
  const analysis: Analysis = {
    asOf: '2025-03-04',
    entities: entities.map((given) => ({
      kind: 'person',
      aliases: [],
      link: linkedAs(`x:${given.id}`),
      country: null,
      office: null,
      mentions: mentions.filter(({ entity }) => entity === given.id).map(({ id }) => id),
      importance: mentions.filter(({ entity }) => entity === given.id).length / mentions.length,
      ...given,
    })),
    mentions,
    relations: relations.map((given) => ({
      cameo: null,
      status: 'happened',
      claimedBy: null,
      isSymmetric: false,
      evidence: evidenceOf(given.subject, given.object),
      place: null,
      date: null,
      mode: null,
      time: 'current',
      detail: null,
      isUncertain: false,
      ...given,
    })),
    background: [],
    notes: [],
  };
  const article: Article = {
    text,
    blocks,
    title: text.slice(0, text.indexOf('\n')),
    url: 'https://news.example/world/story?id=7',
    publisher: 'The Example',
    published: '2025-03-04',
    lang: 'en',
    ...changes,
  };
  return { article, analysis };
}

/** A whole small story, with every kind of entity and several kinds of relation. */
export function harbourStory(): PageReport {
  return sampleReport(
    [
      '[Marin|e1] and [Okoye|e2] talk about the harbour',
      "[Ada Marin|e1], [Norland|e3]'s foreign minister, met [Peter Okoye|e2] on Monday. [He|e2|pronoun] denied that he had threatened [Norland|e3].",
      'The [Harbour Council|e4] accused [Marin|e1] of "delay, delay, and = delay". [The minister|e1|nominal] will visit the [Harbour Council|e4] in May.',
    ].join('\n\n'),
    [
      { id: 'e1', name: 'Ada Marin', link: linkedAs('Q101'), country: 'NO' },
      {
        id: 'e2',
        name: 'Peter Okoye',
        link: {
          kind: 'uncertain',
          candidates: [candidate('Q7', 'Peter Okoye'), candidate('Q8', 'Peter A. Okoye')],
        },
      },
      { id: 'e3', name: 'Norland', kind: 'country', link: linkedAs('Q103'), country: 'NO' },
      { id: 'e4', name: 'Harbour Council', kind: 'institution', link: { kind: 'unknown', ruledOut: [] } },
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
        isUncertain: true,
      },
      {
        id: 'r2',
        type: 'ACCUSE',
        subject: 'e4',
        object: 'e1',
        status: 'claimed',
        claimedBy: 'e4',
        detail: 'delay',
      },
      { id: 'r3', type: 'THREATEN', subject: 'e2', object: 'e3', status: 'denied', isUncertain: true },
      {
        id: 'r4',
        type: 'CONSULT',
        subject: 'e1',
        object: 'e4',
        status: 'planned',
        date: '2025-05',
        mode: 'visit',
      },
    ],
  );
}
