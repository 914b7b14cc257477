import type { BackgroundRelation, EntityKind, Relation } from './analysis';
import type { IsoDate } from './text';

/** What a report can be handed on as. */
export type ExportFormat = 'text' | 'markdown' | 'json' | 'csv' | 'web-annotation' | 'graphml';

/** The words of an export, in the reader's language. */
export interface ExportWording {
  /** "Visit", "Accusation": never a claim that it happened. */
  relation(relation: Relation): string;
  /** "Visit: Ada Marin → Norland"; the status is not in it. */
  line(relation: Relation, subject: string, object: string): string;
  /** "planned", "claimed by Ada Marin". */
  status(relation: Relation, claimant: string | null): string;
  background(relation: BackgroundRelation): string;
  kind(kind: EntityKind): string;
  date(date: IsoDate): string;
  /** Said of a relation one of whose parties is uncertain. */
  readonly uncertain: string;
  /** Said of a relation that the article recalls from earlier times. */
  readonly historical: string;
  /** Headings of the two lists of a text. */
  readonly cast: string;
  readonly relations: string;
}

/** A file as it is saved. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}
