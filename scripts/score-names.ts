import { readFileSync } from 'node:fs';
import type { EntityKind } from '../lib/types/analysis';
import type { TextSpan } from '../lib/types/text';
import type { InputDocument } from './analyse-format';

/** A span with the kind of thing that it names. */
export interface NamedSpan extends TextSpan {
  readonly kind: EntityKind;
}

/** A document with the names that a person marked in it, one a line of a file. */
export interface GoldDocument extends InputDocument {
  readonly mentions: readonly (NamedSpan & {
    /** A description, which is not scored. */
    readonly nominal?: boolean;
    /** Other spans that are as right. */
    readonly alt?: readonly (readonly [start: number, end: number])[];
  })[];
  /** Spans that are not scored, whatever is found there. */
  readonly ignore?: readonly (readonly [start: number, end: number])[];
}

/** How many names were found rightly, found and marked. */
interface Tally {
  right: number;
  found: number;
  gold: number;
}

const KINDS = ['person', 'country', 'institution'] as const;
/** Tallies by kind and of all three. */
export type Scores = Record<(typeof KINDS)[number] | 'all', Tally>;

/** Scores of no documents. */
export const noScores = (): Scores => {
  const none = (): Tally => ({ right: 0, found: 0, gold: 0 });
  return { all: none(), person: none(), country: none(), institution: none() };
};

/** Documents of a file of JSON lines. @throws naming file and line where one is malformed. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const document = JSON.parse(line) as GoldDocument;
      if (typeof document.text !== 'string' || !Array.isArray(document.mentions))
        throw new Error(`${file}:${i + 1}: a gold document needs "text" and "mentions"`);
      return [document];
    });
}

/**
 * Counts the names of a document by exact span and kind, one to one, a leading "the" and a trailing possessive left out on
 * both sides. What is found in an ignored span (half of it or more) and matches nothing is not counted.
 */
export function addScores(scores: Scores, document: GoldDocument, found: readonly NamedSpan[]): void {
  const { text, mentions, ignore = [] } = document;
  const open = new Map<string, number[]>();
  const tallies = (kind: EntityKind): Tally[] =>
    kind === 'person' || kind === 'country' || kind === 'institution' ? [scores.all, scores[kind]] : [];
  const marked = mentions.filter(({ nominal }) => !nominal);
  marked.forEach(({ start, end, kind, alt = [] }, i) => {
    for (const tally of tallies(kind)) tally.gold++;
    for (const span of [[start, end] as const, ...alt]) {
      const key = `${kind} ${bare(text, span)}`;
      open.set(key, [...(open.get(key) ?? []), i]);
    }
  });
  const taken = new Set<number>();
  const seen = new Set<string>();
  for (const { start, end, kind } of found) {
    const key = `${kind} ${bare(text, [start, end])}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const match = open.get(key)?.find((i) => !taken.has(i));
    const isNeutral = ignore.some(
      ([from, to]) => 2 * (Math.min(to, end) - Math.max(from, start)) >= end - start,
    );
    if (match === undefined && isNeutral) continue;
    if (match !== undefined) taken.add(match);
    for (const tally of tallies(kind)) {
      tally.found++;
      if (match !== undefined) tally.right++;
    }
  }
}

/** A span without its leading "the" and its trailing possessive or marks. */
function bare(text: string, [start, end]: readonly [number, number]): string {
  const surface = text.slice(start, end);
  const lead = /^\s*(?:the\s+)?/i.exec(surface)?.[0].length ?? 0;
  const tail = /(?:['’]s|[\s.,;:!?'’"”)\]])*$/.exec(surface)?.[0].length ?? 0;
  return surface.length > lead + tail ? `${start + lead}-${end - tail}` : `${start}-${end}`;
}
