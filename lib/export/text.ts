import type { ExportWording } from '../types/export';
import type { PageReport } from '../types/page';
import { type ToldRelation, toldRelations } from './told-relations';

/** A report as plain text: title and address, who is in it, and each relation with its status, day, sentence and link. */
export function asText(report: PageReport, wording: ExportWording): string {
  const { article, analysis } = report;
  const head = [article.title, origin(report, wording), article.url].filter((line): line is string =>
    Boolean(line),
  );
  const cast = analysis.entities.map(({ name, kind }) => `- ${name} (${wording.kind(kind)})`);
  const relations = toldRelations(report).flatMap((told) => [
    `- ${headline(told, wording)}`,
    ...told.sentences.flatMap(({ text, link }) => [`  “${text}”`, ...(link ? [`  ${link}`] : [])]),
  ]);
  return sections([head, [wording.cast, ...cast], [wording.relations, ...relations]]);
}

/** A report as Markdown (CommonMark): the same as the text, with links; nothing of the page is read as Markdown. */
export function asMarkdown(report: PageReport, wording: ExportWording): string {
  const { article, analysis } = report;
  const title = escapeMarkdown(article.title ?? article.url ?? '');
  const address = article.url && /^https?:/.test(article.url) ? new URL(article.url).href : null;
  const heading = address ? `[${title}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` : title;
  const origins = escapeMarkdown(origin(report, wording));
  const cast = analysis.entities.map(
    ({ name, kind }) => `- ${escapeMarkdown(name)} (${escapeMarkdown(wording.kind(kind))})`,
  );
  const relations = toldRelations(report).flatMap((told) => [
    `- ${escapeMarkdown(headline(told, wording))}`,
    ...told.sentences.map(({ text, link }) => {
      const quote = `“${escapeMarkdown(text)}”`;
      return `  > ${link ? `[${quote}](<${link}>)` : quote}`;
    }),
  ]);
  return sections([
    [`# ${heading}`],
    origins ? [origins] : [],
    [`## ${escapeMarkdown(wording.cast)}`, '', ...cast],
    [`## ${escapeMarkdown(wording.relations)}`, '', ...relations],
  ]);
}

/** One relation in one line: what, who, whom; in brackets whether it happened, when and where. */
function headline(
  { relation, subject, object, claimant, place }: ToldRelation,
  wording: ExportWording,
): string {
  const circumstances = [
    wording.status(relation, claimant),
    relation.time === 'historical' ? wording.historical : null,
    relation.date && wording.date(relation.date),
    place,
    relation.isUncertain ? wording.uncertain : null,
  ].filter((each) => each);
  return `${wording.line(relation, subject, object)} (${circumstances.join('; ')})`;
}

function origin({ article }: PageReport, wording: ExportWording): string {
  return [article.publisher, article.published && wording.date(article.published)]
    .filter((each) => each)
    .join(', ');
}

function sections(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** All that CommonMark could read as a sign is escaped; numbers and dashes only where they could begin a list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+!|~&$^:]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/^([-=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
