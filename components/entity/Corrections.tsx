import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { ChosenEntity, CorrectionWish, FoundEntity } from '../../lib/types/corrections';
import type { Say } from '../../lib/types/wording';
import { countryName, kindLabel } from '../wording';

/** How far a correction reaches, as the reader chooses it. */
export type Reach = 'page' | 'site' | 'everywhere';

export interface CorrectionsProps {
  readonly say: Say;
  readonly locale: string;
  readonly entity: DocumentEntity;
  /** The name by which it is kept; null where the text has only pronouns. */
  readonly name: string | null;
  /** Whether the page belongs to a site that a correction can hold for. */
  readonly hasSite: boolean;
  readonly onCorrect: (wish: CorrectionWish, reach: Reach) => void;
  /** Entities of the pack by what is typed. */
  readonly onSearch: (typed: string) => Promise<readonly FoundEntity[]>;
}

const PAUSE_MS = 150;

/** What the reader can say of a name: not this one; it is this one; hide it. Each can be taken back. */
export function Corrections(props: CorrectionsProps) {
  const { say, locale, entity, name, hasSite, onCorrect } = props;
  const [reach, setReach] = useState<Reach>('page');
  const [isSearching, setSearching] = useState(false);
  if (name === null) return null;
  const { link } = entity;
  const reaches: readonly Reach[] = hasSite ? ['page', 'site', 'everywhere'] : ['page', 'everywhere'];
  const choose = (chosen: ChosenEntity) => {
    setSearching(false);
    onCorrect({ kind: 'is', entity: chosen }, reach);
  };
  return (
    <section class="corrections" aria-labelledby="correct">
      <h3 id="correct">{say('correct_title')}</h3>
      {link.kind === 'uncertain' && (
        <ul class="found" aria-label={say('card_uncertain', name)}>
          {link.candidates.map(({ entity: id, qid, name: label, kind, country }) => (
            <li key={id}>
              <button type="button" onClick={() => choose({ entity: id, qid, name: label, kind, country })}>
                <bdi>{label}</bdi>{' '}
                <span class="aside">
                  {[kindLabel(say, kind), country && countryName(locale, country)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        {link.kind === 'linked' && (
          <button
            type="button"
            onClick={() =>
              onCorrect({ kind: 'not', entity: { entity: link.entity, name: entity.name } }, reach)
            }
          >
            {say('correct_not')}
          </button>
        )}
        <button type="button" aria-expanded={isSearching} onClick={() => setSearching(!isSearching)}>
          {say('correct_is')}
        </button>
        <button type="button" onClick={() => onCorrect({ kind: 'hide' }, 'page')}>
          {say('correct_hide')}
        </button>
        <button type="button" onClick={() => onCorrect({ kind: 'hide' }, 'everywhere')}>
          {say('correct_always_hide')}
        </button>
      </div>
      {isSearching && <PackSearch {...props} onChoose={choose} />}
      <label class="reach-choice">
        {say('correct_reach')}{' '}
        <select value={reach} onChange={({ currentTarget }) => setReach(currentTarget.value as Reach)}>
          {reaches.map((each) => (
            <option key={each} value={each}>
              {say(`correct_reach_${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{say('correct_hint', name)}</p>
    </section>
  );
}

/** Searches the pack as the reader types, and offers what is found. */
function PackSearch({
  say,
  locale,
  name,
  onSearch,
  onChoose,
}: CorrectionsProps & { readonly onChoose: (entity: ChosenEntity) => void }) {
  const [typed, setTyped] = useState(name ?? '');
  const [found, setFound] = useState<readonly FoundEntity[] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // The reader has just asked for it; browsers heed `autofocus` only while nothing has the focus. What stands in it is
  // selected, to be typed over.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    let isCurrent = true;
    if (typed.trim().length < 2) setFound(null);
    else {
      const later = setTimeout(() => {
        onSearch(typed).then(
          (entities) => isCurrent && setFound(entities),
          // A pack that cannot be opened has nothing to offer.
          () => isCurrent && setFound([]),
        );
      }, PAUSE_MS);
      return () => {
        isCurrent = false;
        clearTimeout(later);
      };
    }
    return undefined;
  }, [typed]);
  return (
    <div class="pack-search">
      <input
        ref={field}
        type="search"
        aria-label={say('correct_search')}
        placeholder={say('correct_search')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div role="status">{found?.length === 0 && <p class="aside">{say('cast_none')}</p>}</div>
      {found && found.length > 0 && (
        <ul class="found" aria-label={say('correct_found')}>
          {found.map(({ what, ...chosen }) => (
            <li key={chosen.entity}>
              <button type="button" onClick={() => onChoose(chosen)}>
                <bdi>{chosen.name}</bdi>{' '}
                <span class="aside">
                  {[
                    what ?? kindLabel(say, chosen.kind),
                    chosen.country && countryName(locale, chosen.country),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
