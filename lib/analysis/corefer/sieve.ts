import type { EntityIndex } from '../../types/knowledge';
import type { Reading } from '../reading';
import type { Description } from './descriptions';
import type { Linked } from './linked';
import type { Past } from './past';

/** Who holds, on the article's day, the office of a wording in a country or body: of the document or the pack; null where unsure. */
export type HolderOf = (office: string, body: EntityIndex) => Linked | null;

/** What a sieve may ask. */
export interface Context {
  readonly reading: Reading;
  readonly past: Past;
  readonly holderOf: HolderOf;
}

/** A rule that finds whom a description stands for: one, or several for a plural; null where it has nothing to say. */
export type Sieve = (description: Description, context: Context) => readonly Linked[] | null;
