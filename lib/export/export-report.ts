import type { ExportFile, ExportFormat, ExportWording } from '../types/export';
import type { PageReport } from '../types/page';
import { asCsv } from './csv';
import { asGraphml } from './graphml';
import { asJson } from './json';
import { asMarkdown, asText } from './text';
import { asWebAnnotations } from './web-annotation';

/** All formats, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  'text',
  'markdown',
  'json',
  'csv',
  'web-annotation',
  'graphml',
];

/**
 * A report as a file of a format.
 * @param created when it is exported (ISO 8601); only the format that has a place for it holds it
 */
export function exportReport(
  report: PageReport,
  format: ExportFormat,
  wording: ExportWording,
  created: string | null,
): ExportFile {
  const name = fileName(report);
  switch (format) {
    case 'text':
      return { name: `${name}.txt`, mediaType: 'text/plain', content: asText(report, wording) };
    case 'markdown':
      return { name: `${name}.md`, mediaType: 'text/markdown', content: asMarkdown(report, wording) };
    case 'json':
      return { name: `${name}.json`, mediaType: 'application/json', content: asJson(report) };
    case 'csv':
      return { name: `${name}.csv`, mediaType: 'text/csv', content: asCsv(report, wording) };
    case 'web-annotation':
      return {
        name: `${name}.jsonld`,
        mediaType: 'application/ld+json',
        content: asWebAnnotations(report, wording, created),
      };
    case 'graphml':
      return {
        name: `${name}.graphml`,
        mediaType: 'application/graphml+xml',
        content: asGraphml(report, wording),
      };
  }
}

/** The article's title as a file name that every system takes: letters, digits and hyphens, at most 60. */
export function fileName({ article }: PageReport): string {
  const words = (article.title ?? '').normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name ? `${name}-${word}` : word;
    if (longer.length > 60) break;
    name = longer;
  }
  return name || 'attache';
}
