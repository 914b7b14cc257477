import { readFileSync } from 'node:fs';
import type { InputDocument } from '../analyse-format';

/** A name that an annotator marked. `qid` null: nobody known; absent: not said. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly qid?: string | null;
  readonly altQids?: readonly string[];
  readonly alt?: readonly (readonly [number, number])[];
  readonly nominal?: boolean;
}

/** A document with gold mentions, as JSON lines hold them. */
export interface GoldDocument extends InputDocument {
  readonly mentions: readonly GoldMention[];
  readonly ignore?: readonly (readonly [number, number])[];
  readonly exhaustive?: boolean;
  /** Its annotators linked only what they came across, so that a name without an id may still be somebody known. */
  readonly linkedInPart?: boolean;
}

/** Before the path of a file whose names are linked in part. */
const IN_PART = /^part:/;

/**
 * The documents of files of JSON lines; "part:" before a path says that its names are linked in part. @throws where a line
 * is no document with mentions.
 */
export function readGold(paths: readonly string[]): GoldDocument[] {
  return paths.flatMap((given) => {
    const path = given.replace(IN_PART, '');
    const documents = readFile(path);
    return path === given ? documents : documents.map((one) => ({ ...one, linkedInPart: true }));
  });
}

function readFile(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const document = JSON.parse(line) as GoldDocument;
      if (typeof document.text !== 'string' || !Array.isArray(document.mentions))
        throw new Error(`${path}:${number}: expected a document with "text" and "mentions"`);
      return document;
    });
}

/** A span without "the" before and possessives or marks behind: what two annotators agree on. */
export function core(text: string, start: number, end: number): string {
  const form = text.slice(start, end);
  const lead = /^\s*(?:the\s+)?/i.exec(form)?.[0].length ?? 0;
  const tail = /(?:['’]s|[\s.,;:!?'’"”)\]])*$/.exec(form)?.[0].length ?? 0;
  return form.length > lead + tail ? `${start + lead}-${end - tail}` : `${start}-${end}`;
}

/** What gold says of a span: the ids that are right (none: nobody known, or no name at all) and the kind of thing. */
export interface GoldAnswer {
  readonly ids: readonly string[];
  readonly kind: string | null;
}

/** The gold answer for a span; null where it was not annotated or crosses a right one. */
export function goldOf(
  { text, mentions, ignore, exhaustive, linkedInPart }: GoldDocument,
  start: number,
  end: number,
): GoldAnswer | null {
  const key = core(text, start, end);
  const overlapping = mentions.filter((mention) => mention.start < end && mention.end > start);
  const exact = overlapping.find((mention) =>
    [[mention.start, mention.end] as const, ...(mention.alt ?? [])].some(
      ([a, b]) => core(text, a, b) === key,
    ),
  );
  const isOpen = ({ qid }: GoldMention): boolean =>
    qid === undefined || (qid === null && linkedInPart === true);
  if (exact) return exact.nominal || isOpen(exact) ? null : { ids: idsOf(exact), kind: exact.kind };
  if (overlapping.length > 0) {
    const ids = overlapping.flatMap((mention) => (mention.qid === undefined ? [] : idsOf(mention)));
    // A crossing span is wrong for its bounds, not for its link.
    return overlapping.some(({ qid }) => qid === undefined) || ids.length > 0 ? null : NOBODY;
  }
  const isIgnored = (ignore ?? []).some(
    ([a, b]) => 2 * (Math.min(b, end) - Math.max(a, start)) >= end - start,
  );
  return isIgnored || exhaustive === false ? null : NOBODY;
}

const NOBODY: GoldAnswer = { ids: [], kind: null };

const idsOf = ({ qid, altQids }: GoldMention): string[] => [...(qid ? [qid] : []), ...(altQids ?? [])];
