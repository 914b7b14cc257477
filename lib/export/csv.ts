import type { ExportWording } from '../types/export';
import type { PageReport } from '../types/page';
import { toldRelations } from './told-relations';

/** Names of the columns, the same in every language, so that tables can be put together. */
export const CSV_COLUMNS = [
  'relation',
  'type',
  'label',
  'status',
  'subject',
  'object',
  'claimed_by',
  'date',
  'time',
  'mode',
  'place',
  'detail',
  'uncertain',
  'sentence',
  'link',
  'article',
  'url',
  'published',
] as const;

/**
 * The relations as comma-separated values (RFC 4180), one line for each sentence that reports one. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises ("CSV injection").
 */
export function asCsv(report: PageReport, wording: ExportWording): string {
  const { article } = report;
  const rows = toldRelations(report).flatMap(({ relation, subject, object, claimant, place, sentences }) =>
    sentences.map(({ text, link }) => [
      relation.id,
      relation.type,
      wording.relation(relation),
      relation.status,
      subject,
      object,
      claimant,
      relation.date,
      relation.time,
      relation.mode,
      place,
      relation.detail,
      String(relation.isUncertain),
      text,
      link,
      article.title,
      article.url,
      article.published,
    ]),
  );
  return [CSV_COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | null): string {
  const harmless = (value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
