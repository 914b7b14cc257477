import { useMemo } from 'preact/hooks';
import type { Relation } from '../../lib/types/analysis';
import { Fold } from '../Fold';
import { StandingSign } from '../icons';
import type { RelationFilter } from '../place';
import { useRows } from '../rows';
import type { ViewProps } from '../view';
import { numberText } from '../wording';
import { BackgroundList } from './BackgroundList';
import { RelationItem } from './RelationItem';
import { filteredRelations, groupedRelations, partiesOf, standingsIn } from './relation-list';

/** With more than these, what was known before is folded: it would bury what the article says. */
const MOST_KNOWN_OPEN = 6;

interface RelationsProps extends ViewProps {
  readonly filter: RelationFilter;
  readonly onFilter: (filter: RelationFilter) => void;
}

/** What the article says happened between whom, filtered by status and party; what was known before stands apart. */
export function Relations(props: RelationsProps) {
  const { say, report, filter } = props;
  const { relations, background } = report.analysis;
  const shown = filteredRelations(relations, filter);
  const known = filter.standing
    ? []
    : background.filter(
        ({ subject, object }) => !filter.party || subject === filter.party || object === filter.party,
      );
  return (
    <section aria-label={say('tab_relations')}>
      {relations.length > 1 && <RelationFilters {...props} />}
      {shown.length > 0 ? (
        <RelationGroups {...props} relations={shown} />
      ) : (
        <p class="aside">{say(relations.length === 0 ? 'relations_none' : 'cast_none')}</p>
      )}
      {known.length > 0 && (
        <Fold
          class="known twin"
          isOpenAtFirst={known.length <= MOST_KNOWN_OPEN}
          summary={
            <>
              {say('relations_known')} <span class="count">{numberText(props.locale, known.length)}</span>
            </>
          }
        >
          {() => (
            <>
              <p class="hint">{say('relations_known_hint')}</p>
              <BackgroundList {...props} relations={known} />
            </>
          )}
        </Fold>
      )}
    </section>
  );
}

/** Relations in order, a denial beside what it denies. */
export function RelationGroups({
  relations,
  ...props
}: ViewProps & { readonly relations: readonly Relation[] }) {
  const groups = useMemo(() => groupedRelations(relations), [relations]);
  const rows = useRows(groups.length, props.isWhole ?? false);
  return (
    <ol class="relations" aria-label={props.say('tab_relations')}>
      {groups.slice(0, rows).map(({ key, isDisputed, relations: members }) => (
        <li key={key} data-disputed={isDisputed}>
          {isDisputed && <p class="disputed">{props.say('relation_disputed')}</p>}
          {members.map((relation) => (
            <RelationItem key={relation.id} {...props} relation={relation} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function RelationFilters({ say, locale, report, filter, onFilter }: RelationsProps) {
  const { relations } = report.analysis;
  const standings = standingsIn(relations);
  const parties = partiesOf(report);
  return (
    <div class="filters">
      {standings.length > 1 && (
        <fieldset aria-label={say('relations_standings')}>
          <button
            type="button"
            class="chip"
            aria-pressed={filter.standing === null}
            onClick={() => onFilter({ ...filter, standing: null })}
          >
            {say('cast_all')} <span class="count">{numberText(locale, relations.length)}</span>
          </button>
          {standings.map(([standing, count]) => (
            <button
              key={standing}
              type="button"
              class="chip"
              aria-pressed={filter.standing === standing}
              onClick={() => onFilter({ ...filter, standing })}
            >
              <StandingSign standing={standing} /> {say(`standing_${standing}`)}{' '}
              <span class="count">{numberText(locale, count)}</span>
            </button>
          ))}
        </fieldset>
      )}
      {parties.length > 2 && (
        <div class="selects">
          <select
            aria-label={say('relations_party')}
            value={filter.party ?? ''}
            onChange={({ currentTarget }) => onFilter({ ...filter, party: currentTarget.value || null })}
          >
            <option value="">{say('relations_all_parties')}</option>
            {parties.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
