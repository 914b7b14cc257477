import { readJsonLines, readTable } from './read-source';

/** A country's entry in the Factbook: its GEC code and its text by section and heading. */
export interface Factbook {
  readonly gec: string;
  readonly data: Record<string, Record<string, unknown>>;
}

/** Combining marks by their names in entities of HTML. */
const COMBINING: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** The text at a path of a Factbook entry, without markup; null where there is none. */
export function factbookText(entry: Factbook, ...keys: string[]): string | null {
  let at: unknown = entry.data;
  for (const key of keys) at = (at as Record<string, unknown> | undefined)?.[key];
  const text = (at as { text?: string } | undefined)?.text;
  if (!text) return null;
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z])(acute|grave|circ|uml|tilde|cedil|ring);/gi, (_, letter: string, mark: string) =>
      `${letter}${COMBINING[mark.toLowerCase()]}`.normalize('NFC'),
    )
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** ISO code by Factbook (GEC) code, from the table that carries both. */
export function isoByGec(root: string): Map<string, string> {
  return new Map(
    readTable(root, 'factbook/igo-membership-2026-01.tsv.gz', ['iso2', 'gec']).map((row) => [
      row.gec as string,
      row.iso2 as string,
    ]),
  );
}

/** The Factbook's entries by ISO code. */
export function factbookByIso(root: string): Map<string, Factbook> {
  const isos = isoByGec(root);
  const entries = readJsonLines<Factbook>(root, 'factbook/countries.jsonl.gz');
  return new Map(
    entries.flatMap((entry) =>
      isos.has(entry.gec) ? [[isos.get(entry.gec) as string, entry] as const] : [],
    ),
  );
}
