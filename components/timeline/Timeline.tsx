import { useMemo } from 'preact/hooks';
import { Fold } from '../Fold';
import { Ground } from '../relations/BackgroundList';
import { Party, RelationItem } from '../relations/RelationItem';
import { RelationGroups } from '../relations/Relations';
import { useRows } from '../rows';
import { standingOf } from '../standing';
import type { ViewProps } from '../view';
import { dateText, numberText, propertyLabel } from '../wording';
import { type TimelineEntry, timelineOf } from './timeline';

/** What the article dates, in order; what it does not date, and who took office long before, stand apart below. */
export function Timeline(props: ViewProps) {
  const { say, locale, report } = props;
  const { entries, earlierOffices, undated } = useMemo(() => timelineOf(report), [report]);
  const isEmpty = entries.every(({ kind }) => kind === 'article');
  const isUndated = entries.every(({ kind }) => kind !== 'relation');
  return (
    <section aria-label={say('tab_timeline')}>
      {isEmpty && <p class="aside">{say('timeline_empty')}</p>}
      {!isEmpty && <Entries {...props} entries={entries} />}
      {undated.length > 0 && (
        <Fold
          class="twin"
          isOpenAtFirst={isUndated}
          summary={say('timeline_undated', numberText(locale, undated.length))}
        >
          {() => <RelationGroups {...props} relations={undated} />}
        </Fold>
      )}
      {earlierOffices.length > 0 && (
        <Fold class="twin" summary={say('timeline_offices', numberText(locale, earlierOffices.length))}>
          {() => <Entries {...props} entries={earlierOffices} />}
        </Fold>
      )}
    </section>
  );
}

function Entries({ entries, ...props }: ViewProps & { readonly entries: readonly TimelineEntry[] }) {
  const rows = useRows(entries.length, props.isWhole ?? false);
  return (
    <ol class="timeline">
      {entries.slice(0, rows).map((entry) => (
        <Entry key={keyOf(entry)} {...props} entry={entry} />
      ))}
    </ol>
  );
}

function keyOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'relation':
      return entry.relation.id;
    case 'office':
      return `${entry.office.holder} ${entry.office.relation.property} ${entry.office.of} ${entry.date}`;
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
      {entry.kind === 'relation' && (
        <RelationItem {...props} relation={{ ...entry.relation, date: null }} isBrief />
      )}
      {entry.kind === 'office' && (
        <>
          <p class="parties">
            <Party {...props} id={entry.office.holder} />
          </p>
          <p class="aside">
            {entry.office.relation.value ? (
              <bdi>{entry.office.relation.value}</bdi>
            ) : (
              propertyLabel(say, entry.office.relation.property)
            )}
            {' · '}
            <Party {...props} id={entry.office.of} />
          </p>
          <Ground {...props} evidence={entry.office.relation.evidence} isBrief />
        </>
      )}
      {entry.kind === 'article' && <p class="published">{say('timeline_article')}</p>}
    </li>
  );
}
