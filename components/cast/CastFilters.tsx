import type { DocumentEntity } from '../../lib/types/analysis';
import type { Say } from '../../lib/types/wording';
import { type CastFilter, type CastOrder, KINDS } from '../place';
import { countryName, numberText } from '../wording';
import { countriesOf } from './cast-list';

interface CastFiltersProps {
  readonly say: Say;
  readonly locale: string;
  readonly cast: readonly DocumentEntity[];
  readonly filter: CastFilter;
  readonly onFilter: (filter: CastFilter) => void;
}

/** Search, kind, country and order of the cast. What would not change anything is not offered. */
export function CastFilters({ say, locale, cast, filter, onFilter }: CastFiltersProps) {
  const kinds = KINDS.filter((kind) => cast.some((entity) => entity.kind === kind));
  const countries = countriesOf(cast);
  const orders: readonly CastOrder[] = ['importance', 'kind', 'country'];
  return (
    <div class="filters">
      <input
        type="search"
        placeholder={say('cast_search')}
        aria-label={say('cast_search')}
        value={filter.typed}
        onInput={({ currentTarget }) => onFilter({ ...filter, typed: currentTarget.value })}
      />
      {kinds.length > 1 && (
        <fieldset aria-label={say('cast_kinds')}>
          {[null, ...kinds].map((kind) => (
            <button
              key={kind ?? 'all'}
              type="button"
              class="chip"
              aria-pressed={filter.kind === kind}
              onClick={() => onFilter({ ...filter, kind })}
            >
              {kind ? say(`kinds_${kind as 'person'}`) : say('cast_all')}{' '}
              <span class="count">
                {numberText(
                  locale,
                  kind ? cast.filter((entity) => entity.kind === kind).length : cast.length,
                )}
              </span>
            </button>
          ))}
        </fieldset>
      )}
      <div class="selects">
        {countries.length > 1 && (
          <select
            aria-label={say('cast_country')}
            value={filter.country ?? ''}
            onChange={({ currentTarget }) => onFilter({ ...filter, country: currentTarget.value || null })}
          >
            <option value="">{say('cast_all_countries')}</option>
            {countries.map((country) => (
              <option key={country} value={country}>
                {countryName(locale, country)}
              </option>
            ))}
          </select>
        )}
        <select
          aria-label={say('cast_order')}
          value={filter.order}
          onChange={({ currentTarget }) => onFilter({ ...filter, order: currentTarget.value as CastOrder })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {say(`cast_by_${order}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
