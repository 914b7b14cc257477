import type { DocumentEntity } from '../lib/types/analysis';
import type { PageReport } from '../lib/types/page';
import type { Say } from '../lib/types/wording';

/** What every view of a report is handed. */
export interface ViewProps {
  readonly say: Say;
  /** Language of the words (BCP 47). */
  readonly locale: string;
  readonly report: PageReport;
  /** The plain first line of an entity, worded; null where nothing is known. */
  readonly firstLine: (entity: DocumentEntity) => string | null;
  /** A country's flag, or null. */
  readonly flag: (country: string | null) => string | null;
  /** Id of the entity that the reader points at in the page, or null. */
  readonly pointed: string | null;
  /** The view is put back to where it was scrolled to: its lists have to stand whole at once. */
  readonly isWhole?: boolean;
  /** Shows a mention in the page. */
  readonly onReveal: (mention: number) => void;
  /** Marks the mentions of an entity in the page, or none. */
  readonly onMark: (entity: string | null) => void;
  /** Opens the page of an entity. */
  readonly onOpen: (entity: string) => void;
}

/** Handlers that mark an entity in the page as long as pointer or focus is on an element. */
export function marking(onMark: ViewProps['onMark'], entity: string) {
  return {
    onPointerEnter: () => onMark(entity),
    onPointerLeave: () => onMark(null),
    onFocusCapture: () => onMark(entity),
    onBlurCapture: () => onMark(null),
  };
}
