import type { EntityKind } from './analysis';
import type { EntityId } from './knowledge';
import type { WriteOutcome } from './storage';

/** Where a correction holds. */
export type CorrectionScope =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'everywhere' };

/** What a reader chose from the pack, as much of it as is shown without the pack. */
export interface ChosenEntity {
  readonly entity: EntityId;
  readonly qid: string | null;
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
}

/** An entity of the pack as a search gives it, with what tells it from others of its name. */
export interface FoundEntity extends ChosenEntity {
  /** Office on the day asked for, else the class of body or place, in the pack's words; null where there is none. */
  readonly what: string | null;
}

/** A pack entity that a name does not mean, with its name to show it by. */
export type RejectedEntity = Pick<ChosenEntity, 'entity' | 'name'>;

/** All that the reader has said about one name in one scope. */
export interface Correction {
  /** Of the name and the scope; the same for the same two. */
  readonly id: string;
  /** The name as the reader saw it. */
  readonly name: string;
  readonly scope: CorrectionScope;
  /** "It is this one". */
  readonly is: ChosenEntity | null;
  /** "Not this one": the pack's entities that the name does not mean. */
  readonly not: readonly RejectedEntity[];
  readonly isHidden: boolean;
}

/** One thing that the reader says of a name. */
export type CorrectionWish =
  | { readonly kind: 'not'; readonly entity: RejectedEntity }
  | { readonly kind: 'is'; readonly entity: ChosenEntity }
  | { readonly kind: 'hide' };

/** What takes a correction back: the correction that was there before it, or null where there was none. */
export interface CorrectionUndo {
  readonly id: string;
  readonly before: Correction | null;
}

/** How remembering a correction ended, and what takes it back where it was written. */
export interface Remembered {
  readonly outcome: WriteOutcome;
  readonly undo: CorrectionUndo | null;
}
