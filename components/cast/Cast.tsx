import { useMemo } from 'preact/hooks';
import type { DocumentEntity } from '../../lib/types/analysis';
import { MentionList } from '../entity/MentionList';
import { Fold } from '../Fold';
import { KindMark } from '../icons';
import type { CastFilter } from '../place';
import { useRows } from '../rows';
import { marking, type ViewProps } from '../view';
import { countryName, kindLabel, numberText } from '../wording';
import { CastFilters } from './CastFilters';
import { type CastGroup, castOf, filteredCast, firstOf, groupedCast } from './cast-list';

interface CastProps extends ViewProps {
  readonly filter: CastFilter;
  readonly onFilter: (filter: CastFilter) => void;
}

/** Who is in the story: officials, countries, institutions by importance or in groups; searchable, filtered by kind and country. */
export function Cast(props: CastProps) {
  const { say, report, filter } = props;
  const cast = useMemo(() => castOf(report), [report]);
  const wanted = filteredCast(cast, filter);
  const rows = useRows(wanted.length, props.isWhole ?? false);
  const groups = firstOf(groupedCast(wanted, filter.order), rows);
  return (
    <section aria-label={say('tab_cast')}>
      <CastFilters {...props} cast={cast} />
      {groups.length === 0 && <p class="aside">{say('cast_none')}</p>}
      {groups.map((group) => (
        <div key={group.key}>
          {group.heading && <h2 class="group">{headingOf(props, group)}</h2>}
          <ul class="cast" aria-label={headingOf(props, group) ?? say('tab_cast')}>
            {group.entities.map((entity) => (
              <CastEntry key={entity.id} {...props} entity={entity} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function headingOf({ say, locale }: ViewProps, { heading }: CastGroup): string | null {
  if (!heading) return null;
  if (heading.kind === 'kind') return say(`kinds_${heading.of as 'person'}`);
  return heading.of ? countryName(locale, heading.of) : say('cast_no_country');
}

/** The first line; what would only say the name again is the kind instead. */
export function lineOf(
  { say, firstLine }: Pick<ViewProps, 'say' | 'firstLine'>,
  entity: DocumentEntity,
): string {
  const line = firstLine(entity);
  return line === null || line === entity.name || entity.kind === 'country'
    ? kindLabel(say, entity.kind)
    : line;
}

function CastEntry({ entity, ...props }: ViewProps & { readonly entity: DocumentEntity }) {
  const { say, locale, report, flag, pointed, onMark, onOpen, onReveal } = props;
  const count = entity.mentions.length;
  const sign = flag(entity.country);
  return (
    <li
      data-entity={entity.id}
      data-kind={entity.kind}
      data-pointed={pointed === entity.id}
      class="entry"
      {...marking(onMark, entity.id)}
    >
      <button type="button" class="name" onClick={() => onOpen(entity.id)}>
        <KindMark kind={entity.kind} /> <bdi>{entity.name}</bdi>{' '}
        {sign && <span aria-hidden="true">{sign}</span>}
      </button>
      <p class="aside">
        {entity.link.kind === 'uncertain' ? <strong>{say('cast_uncertain')}</strong> : lineOf(props, entity)}
      </p>
      <Fold summary={count === 1 ? say('mentions_one') : say('mentions_many', numberText(locale, count))}>
        {() => <MentionList report={report} entity={entity} onReveal={onReveal} />}
      </Fold>
    </li>
  );
}
