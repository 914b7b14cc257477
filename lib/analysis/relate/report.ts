import type { PloverType, RelationMode, RelationStatus } from '../../types/plover';
import type { IsoDate, TextSpan } from '../../types/text';
import type { Linked } from '../corefer/linked';
import type { Named } from './named';

/** One report of an event in one sentence. */
export interface Report {
  readonly type: PloverType;
  readonly cameo: string | null;
  readonly status: RelationStatus;
  readonly claimedBy: Linked | null;
  readonly subject: Linked;
  readonly object: Linked;
  readonly subjectName: Named;
  readonly objectName: Named;
  readonly isSymmetric: boolean;
  readonly sentence: TextSpan;
  readonly cue: TextSpan;
  readonly rule: string;
  readonly place: { readonly name: string; readonly entity: Linked | null } | null;
  /** The day, month or year, by which reports of one event are told from those of another. */
  readonly date: IsoDate | null;
  /** The same as it may be shown: null where the year is not known. */
  readonly toldDate: IsoDate | null;
  readonly mode: RelationMode | null;
  readonly time: 'current' | 'historical';
  readonly detail: string | null;
  readonly isUncertain: boolean;
}

/** An event of the article with all its reports, the clearest first. */
export interface ReportedEvent {
  readonly main: Report;
  readonly reports: readonly Report[];
}
