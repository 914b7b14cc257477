import { useMemo, useState } from 'preact/hooks';
import type { DocumentEntity, EntityKind } from '../lib/types/analysis';
import type { PageReport } from '../lib/types/page';
import type { Say } from '../lib/types/wording';
import { MentionList } from './MentionList';
import { kindLabel } from './wording';

const KINDS: readonly EntityKind[] = ['person', 'country', 'institution'];

interface CastProps {
  readonly say: Say;
  readonly report: PageReport;
  /** The plain first line of an entity, worded; null where nothing is known. */
  readonly firstLine: (entity: DocumentEntity) => string | null;
  readonly flag: (country: string | null) => string | null;
  readonly onReveal: (mention: number) => void;
  readonly onMark: (entity: string | null) => void;
  readonly onOpen: (entity: string) => void;
}

/** Who is in the story: officials, countries, institutions in order of importance; searchable, filtered by kind. */
export function Cast({ say, report, firstLine, flag, onReveal, onMark, onOpen }: CastProps) {
  const [kind, setKind] = useState<EntityKind | null>(null);
  const [typed, setTyped] = useState('');
  const { entities } = report.analysis;
  const cast = useMemo(
    () => entities.filter((entity) => KINDS.includes(entity.kind) && hasName(report, entity)),
    [entities],
  );
  const wanted = typed.trim().toLowerCase();
  const shown = cast.filter(
    (entity) =>
      (!kind || entity.kind === kind) &&
      (wanted === '' || [entity.name, ...entity.aliases].some((name) => name.toLowerCase().includes(wanted))),
  );
  return (
    <section aria-label={say('tab_cast')}>
      <div class="filters">
        <input
          type="search"
          placeholder={say('cast_search')}
          aria-label={say('cast_search')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <fieldset aria-label={say('cast_kinds')}>
          {[null, ...KINDS].map((choice) => (
            <button
              key={choice ?? 'all'}
              type="button"
              class="chip"
              aria-pressed={kind === choice}
              onClick={() => setKind(choice)}
            >
              {choice ? say(`kinds_${choice as 'person'}`) : say('cast_all')}{' '}
              <span class="count">
                {choice ? cast.filter((entity) => entity.kind === choice).length : cast.length}
              </span>
            </button>
          ))}
        </fieldset>
      </div>
      {shown.length === 0 && <p class="aside">{say('cast_none')}</p>}
      <ul class="cast">
        {shown.map((entity) => (
          <li
            key={entity.id}
            data-kind={entity.kind}
            class="entry"
            onPointerEnter={() => onMark(entity.id)}
            onPointerLeave={() => onMark(null)}
            onFocusCapture={() => onMark(entity.id)}
            onBlurCapture={() => onMark(null)}
          >
            <button type="button" class="name" onClick={() => onOpen(entity.id)}>
              <span class={`mark mark-${entity.kind}`} aria-hidden="true" /> {entity.name}{' '}
              {flag(entity.country) && <span aria-hidden="true">{flag(entity.country)}</span>}
            </button>
            <p class="aside">
              {entity.link.kind === 'uncertain'
                ? say('cast_uncertain')
                : (firstLine(entity) ?? kindLabel(say, entity.kind))}
            </p>
            <details>
              <summary>
                {entity.mentions.length === 1
                  ? say('mentions_one')
                  : say('mentions_many', String(entity.mentions.length))}
              </summary>
              <MentionList report={report} entity={entity} onReveal={onReveal} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

const hasName = ({ analysis }: PageReport, entity: DocumentEntity): boolean =>
  entity.mentions.some((id) => analysis.mentions[id]?.form === 'name') ||
  (entity.link.kind === 'linked' && entity.link.byDescription);
