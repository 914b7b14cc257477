import type { Relation } from '../types/analysis';
import type { PageReport } from '../types/page';
import { sentenceLink } from './quote';

/** A relation with its names and sentences written out. */
export interface ToldRelation {
  readonly relation: Relation;
  readonly subject: string;
  readonly object: string;
  readonly claimant: string | null;
  readonly place: string | null;
  /** The sentences that it rests on, the clearest first, each with a link to it where the article has an address. */
  readonly sentences: readonly { readonly text: string; readonly link: string | null }[];
}

/** The relations of a report with everything written out, in the order of the analysis. */
export function toldRelations({ article, analysis }: PageReport): readonly ToldRelation[] {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  return analysis.relations.map((relation) => ({
    relation,
    subject: names.get(relation.subject) ?? relation.subject,
    object: names.get(relation.object) ?? relation.object,
    claimant: relation.claimedBy && (names.get(relation.claimedBy) ?? null),
    place: relation.place?.name ?? null,
    sentences: relation.evidence.map(({ span }) => {
      const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      return { text, link: sentenceLink(article.url, text) };
    }),
  }));
}
