import type { EntityId, Property } from './knowledge';
import type { IsoDate } from './text';

/** One fact as it is shown: value, days, and where it comes from. */
export interface DossierFact {
  readonly property: Property;
  readonly value: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** Whether it holds on the day asked for. */
  readonly holding: 'holds' | 'may-hold' | 'ended' | 'not-yet';
  readonly source: string;
  readonly asOf: IsoDate;
  /** The source spoke more than 18 months before the day. */
  readonly isOld: boolean;
}

/** What the pack knows of an entity on a day. */
export interface Dossier {
  readonly entity: EntityId;
  readonly qid: string | null;
  readonly label: string;
  readonly subkind: string | null;
  readonly country: string | null;
  /** Offices that hold first, then facts of other kinds, then what ended. */
  readonly facts: readonly DossierFact[];
  /** Of a country: who leads it on the day. Of a body: its head. */
  readonly leaders: readonly DossierFact[];
  /** Other entities that go by the same name, for "which it is not". */
  readonly namesakes: readonly {
    readonly entity: EntityId;
    readonly label: string;
    readonly country: string | null;
  }[];
}
