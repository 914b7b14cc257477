import { useMemo } from 'preact/hooks';
import { Icon } from '../icons';
import { BackgroundList } from '../relations/BackgroundList';
import { RelationItem } from '../relations/RelationItem';
import { RelationGroups } from '../relations/Relations';
import { standingOf } from '../standing';
import type { ViewProps } from '../view';
import { dateText, numberText } from '../wording';
import { type TimelineEntry, timelineOf } from './timeline';

/** What the article dates, in order; what it does not date stands apart below. */
export function Timeline(props: ViewProps) {
  const { say, locale, report } = props;
  const { years, undated } = useMemo(() => timelineOf(report), [report]);
  const isEmpty = years.every(({ entries }) => entries.every(({ kind }) => kind === 'article'));
  return (
    <section aria-label={say('tab_timeline')}>
      {isEmpty && <p class="aside">{say('timeline_empty')}</p>}
      {!isEmpty &&
        years.map(({ year, entries }) => (
          <section key={year} aria-label={dateText(locale, year)}>
            <h2 class="group">{dateText(locale, year)}</h2>
            <ol class="timeline">
              {entries.map((entry) => (
                <Entry key={keyOf(entry)} {...props} entry={entry} />
              ))}
            </ol>
          </section>
        ))}
      {undated.length > 0 && (
        <details class="twin" open={isEmpty}>
          <summary>{say('timeline_undated', numberText(locale, undated.length))}</summary>
          <RelationGroups {...props} relations={undated} />
        </details>
      )}
    </section>
  );
}

function keyOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'relation':
      return entry.relation.id;
    case 'office':
      return `${entry.relation.subject} ${entry.relation.property} ${entry.relation.object} ${entry.date}`;
    case 'article':
      return entry.kind;
  }
}

function Entry({ entry, ...props }: ViewProps & { readonly entry: TimelineEntry }) {
  const { say, locale } = props;
  const mark = entry.kind === 'relation' ? standingOf(entry.relation) : entry.kind;
  return (
    <li class="moment" data-mark={mark}>
      <time dateTime={entry.date}>{dateText(locale, entry.date, 'short')}</time>
      {entry.kind === 'relation' && <RelationItem {...props} relation={{ ...entry.relation, date: null }} />}
      {entry.kind === 'office' && (
        <BackgroundList {...props} relations={[{ ...entry.relation, start: null, end: null }]} />
      )}
      {entry.kind === 'article' && (
        <p class="published">
          <Icon name="open" /> {say('timeline_article')}
        </p>
      )}
    </li>
  );
}
