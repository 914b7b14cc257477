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

/** A line of input, read and checked. @throws Error that says what is wrong with it. */
export function readDocument(line: string): InputDocument {
  const given: unknown = JSON.parse(line);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error('a document is a JSON object');
  const fields = given as Readonly<Record<string, unknown>>;
  for (const name of ['id', 'text'])
    if (typeof fields[name] !== 'string') throw new Error(`a document needs "${name}", a string`);
  for (const name of ['title', 'published', 'url', 'lang'])
    if (fields[name] != null && typeof fields[name] !== 'string')
      throw new Error(`"${name}" is to be a string where it is given`);
  return given as InputDocument;
}

/** The article of an input line, its paragraphs as blocks. */
export function toArticle({ text, title, published, url, lang }: InputDocument): Article {
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
