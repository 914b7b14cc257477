import type { EntityIndex } from '../../types/knowledge';
import type { IsoDate } from '../../types/text';
import type { Find } from '../detect/find';
import type { Reading } from '../reading';
import type { Description } from './descriptions';
import type { Linked } from './linked';
import type { Past } from './past';

/** Who holds, on the day that a description speaks of, the office of a wording in a country or body: of the document or the pack; null where unsure. */
type HolderOf = (office: string, body: EntityIndex) => Linked | null;

/** Who holds an office of a wording in a country or body on a day or through a year. */
export type OfficeHolders = (office: string, body: EntityIndex, day: IsoDate) => Linked | null;

/** The country that whoever a name means leads or led on the article's day; null where the pack knows no one such. */
export type CountryLedBy = (name: Find) => Linked | null;

/** The organ of a country that goes by a name in every country ("foreign ministry"); null where the pack does not know exactly one. */
export type OrganOf = (name: string, country: string) => Linked | null;

/** What a sieve may ask. */
export interface Context {
  readonly reading: Reading;
  readonly past: Past;
  readonly holderOf: HolderOf;
  /** The same on a day of its own. */
  readonly holderOn: OfficeHolders;
  readonly countryLedBy: CountryLedBy;
  readonly organOf: OrganOf;
  /** What a name of the text means in the pack; null where that is open. */
  readonly entityOf: (find: Find) => EntityIndex | null;
}

/** A rule that finds whom a description stands for: one, or several for a plural; null where it has nothing to say. */
export type Sieve = (description: Description, context: Context) => readonly Linked[] | null;
