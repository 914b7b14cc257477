import type { PageReport } from '../../lib/types/page';
import type { Say } from '../../lib/types/wording';
import { StandingSign } from '../icons';
import { standingOf } from '../standing';
import { dateText, propertyLabel, relationLine, statusLabel } from '../wording';
import { type TimelineEntry, timelineOf } from './timeline';

interface TimelineDrawingProps {
  readonly say: Say;
  readonly locale: string;
  readonly report: PageReport;
}

const LINE = 40;
const WIDTH = 720;

/** The timeline as one picture to be saved: a row for each dated thing. */
export function TimelineDrawing({ say, locale, report }: TimelineDrawingProps) {
  const { entries } = timelineOf(report);
  const height = entries.length * LINE + 24;
  const isRtl = say('interface_direction') === 'rtl';
  const across = (x: number) => (isRtl ? WIDTH - x : x);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it gets its title as a file.
    <svg
      class="drawing"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      direction={isRtl ? 'rtl' : 'ltr'}
    >
      <path class="axis" d={`M${across(150)} 12V${height - 12}`} />
      {entries.map((entry, i) => {
        const y = i * LINE + 30;
        const { line, detail } = words(say, report, entry);
        return (
          <g key={i} class="moment">
            <text class="day" x={across(136)} y={y + 4} text-anchor="end">
              {dateText(locale, entry.date, 'short')}
            </text>
            <g transform={`translate(${across(150) - 7} ${y - 7})`}>
              {entry.kind === 'relation' ? (
                <StandingSign standing={standingOf(entry.relation)} />
              ) : (
                <circle class={entry.kind} cx="7" cy="7" r="4" />
              )}
            </g>
            <text class="line" x={across(166)} y={y}>
              {line}
            </text>
            <text class="detail" x={across(166)} y={y + 15}>
              {detail}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function words(
  say: Say,
  { analysis }: PageReport,
  entry: TimelineEntry,
): { readonly line: string; readonly detail: string } {
  const nameOf = (id: string) => analysis.entities.find((entity) => entity.id === id)?.name ?? '';
  switch (entry.kind) {
    case 'article':
      return { line: say('timeline_article'), detail: '' };
    case 'office': {
      const { holder, of, relation } = entry.office;
      return {
        line: `${nameOf(holder)} · ${nameOf(of)}`,
        detail: relation.value ?? propertyLabel(say, relation.property),
      };
    }
    case 'relation': {
      const { relation } = entry;
      return {
        line: relationLine(say, relation, nameOf(relation.subject), nameOf(relation.object)),
        detail: statusLabel(say, relation.status, relation.claimedBy ? nameOf(relation.claimedBy) : null),
      };
    }
  }
}
