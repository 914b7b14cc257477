/** Kinds that the tagger tells apart; `MISC` soaks up what is a name of something else. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
/** O, then B I L U of each type (begin, inside, last, unit). */
export const LABELS = 1 + 4 * TYPES.length;
/** The row of transitions from before the segment. */
export const START = LABELS;

export const labelOf = (type: number, part: 'B' | 'I' | 'L' | 'U'): number =>
  1 + 4 * type + 'BILU'.indexOf(part);
export const typeOfLabel = (label: number): number => (label - 1) >> 2;
const partOf = (label: number): number => (label - 1) & 3;

/** Whether a name is open after this label. */
const isOpen = (label: number): boolean => label !== START && label > 0 && partOf(label) < 2;

/** Whether one label may follow another; `START` is before the first. */
export function mayFollow(from: number, to: number): boolean {
  if (!isOpen(from)) return to === 0 || partOf(to) === 0 || partOf(to) === 3;
  return to > 0 && typeOfLabel(from) === typeOfLabel(to) && (partOf(to) === 1 || partOf(to) === 2);
}

/** Whether a segment may end with this label. */
export const mayEnd = (label: number): boolean => !isOpen(label);

/** The labels that may stand before each label, `START` left out. */
export const PREDECESSORS: readonly Int32Array[] = Array.from({ length: LABELS }, (_, to) =>
  Int32Array.from(Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to))),
);
