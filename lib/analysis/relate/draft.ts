import type { PloverType, RelationMode } from '../../types/plover';
import type { Party } from './parties';
import type { Standing } from './status';
import type { Clause } from './syntax/clause';

/** An event as one sentence reports it, before its type is settled by its standing and before merging. */
export interface Draft {
  readonly type: PloverType;
  readonly cameo: string | null;
  readonly standing: Standing;
  readonly claimers: readonly Party[];
  readonly subject: Party;
  readonly object: Party;
  readonly isSymmetric: boolean;
  /** Tokens of the verb or noun that tells it. */
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly rule: string;
  readonly mode: RelationMode | null;
  readonly clause: Clause | null;
  /** First and last token that may say where, when and what about. */
  readonly from: number;
  readonly to: number;
}
