import type { Candidate, Clue, DocumentEntity, EntityLink } from '../types/analysis';
import type { EntityId } from '../types/knowledge';
import type { Decision } from './decide';

/** The clue that "why this?" shows for what the reader chose. */
const BY_READER: Clue = { feature: 'reader', weight: 1, detail: null };

/** An entity as the reader corrected it. Gives the same one where the correction changes nothing. */
export function relink(
  entity: DocumentEntity,
  { is, not }: Decision,
  textName: string | null,
): DocumentEntity {
  if (is) {
    const isSame = entity.link.kind === 'linked' && entity.link.entity === is.entity;
    const link: EntityLink = {
      kind: 'linked',
      entity: is.entity,
      qid: is.qid,
      score: 1,
      clues: [BY_READER],
      ruledOut: candidatesOf(entity).filter((candidate) => candidate.entity !== is.entity),
      byDescription: false,
    };
    const renamed = { ...entity, link, name: is.name, kind: is.kind, country: is.country };
    return isSame ? renamed : withoutPackOffice(renamed);
  }
  const { link } = entity;
  if (link.kind === 'linked' && not.includes(link.entity)) {
    const unknown = { ...entity, link: { kind: 'unknown', ruledOut: candidatesOf(entity) } } as const;
    const stated = withoutPackOffice(unknown);
    // The label and the country came with the link; what the text itself says stays.
    return { ...stated, name: textName ?? entity.name, country: stated.office?.country ?? null };
  }
  if (link.kind === 'uncertain' && link.candidates.some((candidate) => not.includes(candidate.entity))) {
    const left = link.candidates.filter((candidate) => !not.includes(candidate.entity));
    // One that is left is not thereby the right one: it stays a question until the reader answers it.
    const next: EntityLink =
      left.length > 0
        ? { kind: 'uncertain', candidates: left }
        : { kind: 'unknown', ruledOut: link.candidates };
    return { ...entity, link: next };
  }
  return entity;
}

/** All pack entities that the analysis weighed for an entity, the chosen one first. */
function candidatesOf({ link, name, kind, country }: DocumentEntity): readonly Candidate[] {
  switch (link.kind) {
    case 'uncertain':
      return link.candidates;
    case 'unknown':
      return link.ruledOut;
    case 'linked': {
      const { entity, qid, score, clues, ruledOut } = link;
      return [{ entity, qid, name, kind, country, score, clues }, ...ruledOut];
    }
  }
}

/** An office that the pack stated was that of the entity it was taken for. */
function withoutPackOffice(entity: DocumentEntity): DocumentEntity {
  return entity.office?.evidence.kind === 'statement' ? { ...entity, office: null } : entity;
}

/** The pack entity that a document entity surely is, or null. */
export function linkedTo({ link }: DocumentEntity): EntityId | null {
  return link.kind === 'linked' ? link.entity : null;
}
