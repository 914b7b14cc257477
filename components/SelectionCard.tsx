import type { FoundEntity } from '../lib/types/corrections';
import type { Say } from '../lib/types/wording';
import { countryName, kindLabel } from './wording';

interface SelectionCardProps {
  readonly say: Say;
  readonly locale: string;
  /** What the reader selected. */
  readonly surface: string;
  readonly found: readonly FoundEntity[];
}

/** What the pack knows that a selected text may mean, the likeliest first; it does not say which one is meant. */
export function SelectionCard({ say, locale, surface, found }: SelectionCardProps) {
  return (
    <article class="card">
      <header>
        <h2>{surface}</h2>
        <p class="kind">{say(found.length === 0 ? 'selection_nothing' : 'selection_may_be')}</p>
      </header>
      {found.length > 0 && (
        <ul class="found">
          {found.slice(0, 6).map(({ entity, name, kind, country, what }) => (
            <li key={entity}>
              {name}{' '}
              <span class="aside">
                {what ??
                  (country && kind !== 'country'
                    ? say('card_kind_of', kindLabel(say, kind), countryName(locale, country))
                    : kindLabel(say, kind))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
