import type { TokenisedText } from '../../types/tokens';
import type { DocumentStatistics } from './document-bits';
import type { NameHints } from './hints';
import type { WordTable } from './word-table';

/** What features are computed from. */
export interface TaggingText {
  readonly tokens: TokenisedText;
  readonly table: WordTable;
  readonly statistics: DocumentStatistics;
  readonly isStart: Uint8Array;
  /** Null without a pack: then no feature speaks of its names. */
  readonly hints: NameHints | null;
}
