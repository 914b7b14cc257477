import type { EntityId, MembershipStatus, OfficeClass, Property } from './knowledge';
import type { PloverType, RelationMode, RelationStatus } from './plover';
import type { IsoDate, TextSpan } from './text';

/** What sort of thing a mention refers to. `other` is a named event, work, law or product. */
export type EntityKind = 'person' | 'country' | 'institution' | 'place' | 'other';

/** Id of an entity within one analysis: `e1`, `e2`, … in order of importance. */
export type DocumentEntityId = string;

/** A named reason, with its weight in the decision; positive speaks for it. `detail` is a value, never a sentence. */
export interface Clue {
  readonly feature: string;
  readonly weight: number;
  readonly detail: string | null;
}

/** What finds a name in the text. */
export type Detector =
  | 'bracketed-acronym'
  | 'called-after'
  | 'combining-form'
  | 'common-noun-body'
  | 'head-word'
  | 'honorific'
  | 'known-name'
  | 'listed-fields'
  | 'listed-given-name'
  | 'named-area'
  | 'named-force'
  | 'repeated-name'
  | 'shown-name'
  | 'state-body'
  | 'tagger'
  | 'title'
  | 'titled-list';

/** What finds whom a description or a pronoun stands for. */
export type SieveName =
  | 'body'
  | 'counterpart'
  | 'government'
  | 'holder'
  | 'holders'
  | 'national'
  | 'office'
  | 'organ'
  | 'people'
  | 'possessed-office'
  | 'predecessor'
  | 'pronoun';

/** A span that refers to something. One that refers to several ("the two ministers") is a mention of each. */
export interface Mention extends TextSpan {
  /** Place in `Analysis.mentions`. */
  readonly id: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly entity: DocumentEntityId;
  readonly detector: Detector | SieveName;
  /** Set where a place or building stands for its government: the word that shows it. */
  readonly metonym: { readonly reason: string } | null;
  /** An adjective or people's name ("Italian", "Kenyans"). */
  readonly isDemonym: boolean;
}

/** A pack entity that a document entity may be. */
export interface Candidate {
  readonly entity: EntityId;
  readonly qid: string | null;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  /** 0 to 1; the rest belongs to the others and to nobody of the pack. */
  readonly score: number;
  readonly clues: readonly Clue[];
}

/** What a document entity is: surely one of the pack, one that the pack does not know, or not decided by the text. */
export type EntityLink =
  | {
      readonly kind: 'linked';
      readonly entity: EntityId;
      readonly qid: string | null;
      readonly score: number;
      readonly clues: readonly Clue[];
      /** Candidates that were ruled out, best first. */
      readonly ruledOut: readonly Candidate[];
      /** True where no name but a description with an office led here ("the Italian prime minister"). */
      readonly byDescription: boolean;
    }
  | { readonly kind: 'unknown'; readonly ruledOut: readonly Candidate[] }
  | { readonly kind: 'uncertain'; readonly candidates: readonly Candidate[] };

/** An office as the text or the pack states it for the day of the article. */
export interface OfficeHeld {
  /** As stated: "presidential foreign policy aide". */
  readonly label: string;
  readonly officeClass: OfficeClass | null;
  readonly tense: 'current' | 'former' | 'elect' | 'acting' | 'designate' | 'outgoing';
  /** Country (ISO alpha-2) of the office or of its body. */
  readonly country: string | null;
  /** The body, or the country as an entity of this analysis, where it is one. */
  readonly of: DocumentEntityId | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly evidence: Evidence;
}

/** What a statement rests on: words of the article, or a dated fact of the pack. */
export type Evidence =
  | {
      readonly kind: 'sentence';
      readonly span: TextSpan;
      /** The word or phrase that shows it. */
      readonly cue: TextSpan;
      /** The frame or rule that read it. */
      readonly rule: string;
    }
  | {
      readonly kind: 'statement';
      readonly statement: string;
      /** Title of the source. */
      readonly source: string;
      readonly asOf: IsoDate;
    };

/** One thing that the article speaks of, with all its mentions (a coreference chain). */
export interface DocumentEntity {
  readonly id: DocumentEntityId;
  readonly kind: EntityKind;
  /** Name to show: the pack's label, else the longest name of the text. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly link: EntityLink;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly office: OfficeHeld | null;
  /** Ids of its mentions in text order; never empty. */
  readonly mentions: readonly number[];
  /** Share of the article's attention, 0 to 1; entities are listed by it. */
  readonly importance: number;
}

/** An event that the article reports, after merging the sentences that report the same one. */
export interface Relation {
  readonly id: string;
  readonly type: PloverType;
  /** CAMEO code, where sure. */
  readonly cameo: string | null;
  readonly status: RelationStatus;
  /** Who claims it, where `status` is `claimed`. */
  readonly claimedBy: DocumentEntityId | null;
  readonly subject: DocumentEntityId;
  readonly object: DocumentEntityId;
  readonly isSymmetric: boolean;
  /** Sentences that report it, the clearest first; never empty. */
  readonly evidence: readonly RelationEvidence[];
  readonly place: { readonly name: string; readonly entity: DocumentEntityId | null } | null;
  readonly date: IsoDate | null;
  readonly mode: RelationMode | null;
  readonly time: 'current' | 'historical';
  /** What it is about or how it was done, in words of the text; null where nothing is said. */
  readonly detail: string | null;
  /** A party is uncertain. */
  readonly isUncertain: boolean;
}

/** One sentence that reports a relation, and the mentions it names the parties by. */
export interface RelationEvidence {
  readonly span: TextSpan;
  readonly cue: TextSpan;
  readonly rule: string;
  readonly subjectMention: number;
  readonly objectMention: number;
}

/** What a background relation is: a property of the pack, or "replaces" (P1365), which is worked out from two terms. */
export type BackgroundProperty = Property | 'P1365';

/** A lasting relation between two entities of this article, from the pack or from an apposition. */
export interface BackgroundRelation {
  readonly subject: DocumentEntityId;
  readonly property: BackgroundProperty;
  readonly object: DocumentEntityId;
  /** Office, membership class or kinship in words; null where the property says all. */
  readonly value: string | null;
  readonly membership: MembershipStatus | null;
  readonly tense: 'past' | 'present' | 'future';
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly evidence: Evidence;
  /**
   * Null for a relation between the two themselves. Else what both have in common and the article does not name ("both sit
   * on the Security Council"): subject and object each stand in `property` to it.
   */
  readonly via: { readonly entity: EntityId; readonly name: string; readonly evidence: Evidence } | null;
}

/** What the reader should know about how the analysis was made. */
export type AnalysisNote =
  /** The pack could not be opened: names come from the text alone. */
  | 'no-knowledge'
  /** The weights could not be opened: only known names and patterns are found. */
  | 'no-model'
  /** Not English: countries, bodies and known officials by name alone. */
  | 'other-language'
  /** The article was longer than the budget; its end was not read. */
  | 'cut-short'
  /** The page changed more often than is worth following; what came later was not read. */
  | 'too-lively'
  /** The page does not say when it was published; offices are those of the pack's day. */
  | 'no-date'
  /** What the reader has corrected could not be read, so it is not applied. */
  | 'no-corrections';

/** All annotations of one article. */
export interface Analysis {
  /** The day that offices and dates are worked out for. */
  readonly asOf: IsoDate;
  readonly entities: readonly DocumentEntity[];
  /** In text order; where they nest (a nominal around a name) the longer comes first. */
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly background: readonly BackgroundRelation[];
  readonly notes: readonly AnalysisNote[];
}
