import type { Analysis, DocumentEntity } from '../lib/types/analysis';
import type { Article } from '../lib/types/text';

/** One line of input: `id` and `text` must be there. */
export interface InputDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly lang?: string;
}

/** The article of an input line, its paragraphs as blocks. @throws where `id` or `text` is no string. */
export function toArticle({ id, text, title, published, url, lang }: InputDocument): Article {
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error('a document needs "id" and "text", both strings');
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: block }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + block.length,
  }));
  return {
    text,
    blocks,
    title: title ?? null,
    url: url ?? null,
    publisher: null,
    published: published ?? null,
    lang: lang ?? null,
  };
}

/** An analysis as one line of output. */
export function toOutput(id: string, { entities, mentions, relations }: Analysis) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    id,
    entities: entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases,
      qid: entity.link.kind === 'linked' ? entity.link.qid : null,
      country: entity.country,
      ...(entity.office && {
        office: entity.office.label,
        ...(entity.office.tense === 'former' && { former: true }),
      }),
    })),
    mentions: mentions.map(({ start, end, entity, form, metonym }) => ({
      start,
      end,
      entity,
      form,
      ...(metonym && { metonym: true }),
      ...uncertainty(byId.get(entity)),
    })),
    relations: relations.map((relation) => ({
      subject: relation.subject,
      type: relation.type,
      object: relation.object,
      sentence: [relation.evidence[0]?.span.start, relation.evidence[0]?.span.end],
      status: relation.status,
      ...(relation.claimedBy && { by: relation.claimedBy }),
      ...(relation.place && { place: relation.place.name }),
      ...(relation.date && { date: relation.date }),
      ...(relation.mode && { mode: relation.mode }),
      ...(relation.detail && { detail: relation.detail }),
      ...(relation.cameo && { cameo: relation.cameo }),
    })),
  };
}

function uncertainty(entity: DocumentEntity | undefined) {
  if (entity?.link.kind !== 'uncertain') return {};
  return { uncertain: true, candidates: entity.link.candidates.map(({ name, qid }) => ({ name, qid })) };
}
