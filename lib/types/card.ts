import type { EntityId, MembershipStatus, OfficeClass } from './knowledge';
import type { IsoDate } from './text';

/** What sort of body an institution is, as far as a reader asks; each has a word in every language. */
export type BodyClass =
  | 'ministry'
  | 'government'
  | 'parliament'
  | 'court'
  | 'agency'
  | 'central_bank'
  | 'armed_forces'
  | 'police'
  | 'intelligence'
  | 'alliance'
  | 'eu'
  | 'un'
  | 'international'
  | 'party'
  | 'media'
  | 'company'
  | 'university'
  | 'club'
  | 'union'
  | 'religious'
  | 'ngo';

/** An office of a person as the card tells it. */
export interface CardOffice {
  /** In the pack's words: "Minister of Foreign Affairs of Norland". */
  readonly label: string;
  readonly officeClass: OfficeClass | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** On the day it is told for. */
  readonly holding: 'holds' | 'may-hold' | 'ended' | 'not-yet';
}

/** Who leads a country or body on the article's day. */
export interface CardLeader {
  readonly role: 'head-of-state' | 'head-of-government' | 'head';
  readonly name: string;
  readonly office: CardOffice;
}

/** Who holds a place whose belonging is disputed, and who claims it: the same two fields for every place. */
export interface DisputedStatus {
  /** Countries (ISO 3166-1 alpha-2) that hold it, in the alphabet's order; empty where it governs itself. */
  readonly heldBy: readonly string[];
  /** Countries that claim it, those that hold it included. */
  readonly claimedBy: readonly string[];
  /** Since when it has been held so. */
  readonly since: IsoDate;
  readonly source: string;
  readonly asOf: IsoDate;
}

/** What the card shows of an entity of the pack for the day of an article. */
export interface CardFacts {
  readonly entity: EntityId;
  /** Of a person: the highest office on the article's day, else the last before it. */
  readonly office: CardOffice | null;
  /** The highest office today, where that is known to be another; a past one tells that the office on the day has ended. */
  readonly today: CardOffice | null;
  readonly party: string | null;
  /** What sort of body it is; null where it is none, or none that has a word. */
  readonly bodyClass: BodyClass | null;
  readonly parent: string | null;
  /** How many countries are members of a body, and some of them by their codes (ISO 3166-1 alpha-2). */
  readonly members: { readonly count: number; readonly countries: readonly string[] } | null;
  readonly leaders: readonly CardLeader[];
  /** Best-known bodies that a country belongs to, with what it is there. */
  readonly memberships: readonly { readonly name: string; readonly status: MembershipStatus }[];
  /** Bodies whose names are like this one's and that it is not. */
  readonly likeNamed: readonly string[];
  readonly disputed: DisputedStatus | null;
  /** The day for which the oldest source of what is told speaks; null where nothing is told. */
  readonly checked: IsoDate | null;
  /** That day is more than 18 months before the article's. */
  readonly isOld: boolean;
}
