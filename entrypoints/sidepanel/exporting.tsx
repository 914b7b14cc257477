import { type ComponentChild, render } from 'preact';
import { GraphPicture, PICTURE_SIZE } from '../../components/graph/GraphPicture';
import { layOut } from '../../components/graph/layout';
import { shortNames } from '../../components/graph/short-names';
import { EDGE_KINDS, kindsAtFirst, storyGraph } from '../../components/graph/story-graph';
import type { ExportChoice } from '../../components/sidebar/ExportMenu';
import { TimelineDrawing } from '../../components/timeline/TimelineDrawing';
import { exportReport, fileName } from '../../lib/export/export-report';
import { asSvg } from '../../lib/export/svg';
import type { PageReport } from '../../lib/types/page';
import { saveFile } from '../shared/save-file';
import { interfaceLanguage, say } from '../shared/say';
import drawingStyle from './drawing.css?inline';
import { exportWording } from './export-wording';

/** Hands a story on as the reader chose. Rejects where the browser refuses, such as a clipboard that is not allowed. */
export async function exportStory(report: PageReport, choice: ExportChoice): Promise<void> {
  const locale = interfaceLanguage();
  if (choice.kind === 'picture') {
    const picture =
      choice.of === 'timeline' ? (
        <TimelineDrawing say={say} locale={locale} report={report} />
      ) : (
        await graphPicture(report, locale)
      );
    const title = [say(`tab_${choice.of}`), report.article.title].filter((part) => part).join(' · ');
    saveFile(`${fileName(report)}-${choice.of}.svg`, drawn(picture, title), 'image/svg+xml');
    return;
  }
  const { name, mediaType, content } = exportReport(
    report,
    choice.format,
    exportWording(say, locale),
    new Date().toISOString(),
  );
  if (choice.kind === 'copy') await navigator.clipboard.writeText(content);
  else saveFile(name, content, mediaType);
}

async function graphPicture(report: PageReport, locale: string): Promise<ComponentChild> {
  // As the sidebar shows it first: what was known before would cover what the article says.
  const graph = storyGraph(report, kindsAtFirst(storyGraph(report, new Set(EDGE_KINDS))));
  const names = shortNames(report, graph.nodes);
  const layout = await layOut({ ...graph, names, size: PICTURE_SIZE }, new AbortController().signal);
  return layout && <GraphPicture say={say} locale={locale} graph={graph} layout={layout} names={names} />;
}

/** A picture as an SVG file. */
function drawn(picture: ComponentChild, title: string): string {
  const box = document.createElement('div');
  render(picture, box);
  const svg = box.querySelector('svg');
  if (!svg) throw new Error('expected a picture, got none');
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const markup = new XMLSerializer().serializeToString(svg);
  render(null, box);
  return asSvg({ markup, css: drawingStyle, width, height, title });
}
