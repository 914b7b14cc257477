import type { DocumentEntity, Relation } from '../lib/types/analysis';
import type { Dossier } from '../lib/types/dossier';
import type { Say } from '../lib/types/wording';
import { relationLabel, statusLabel } from './wording';

/** What the card shows and what a reader can do in it. */
export interface HoverCardProps {
  readonly say: Say;
  readonly entity: DocumentEntity;
  /** The plain first line, worded. */
  readonly firstLine: string | null;
  readonly flag: string | null;
  readonly countryName: string | null;
  /** The name as it stands in the text, where that is not the entity's own. */
  readonly surface: string;
  readonly isMetonym: boolean;
  readonly position: { readonly place: number; readonly of: number };
  /** The strongest relation, with the names of its parties. */
  readonly relation: {
    readonly relation: Relation;
    readonly subject: string;
    readonly object: string;
  } | null;
  readonly dossier: Dossier | null;
  /** The key that opens the sidebar, where the page must not do it itself. */
  readonly sidebarShortcut: string | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpenSidebar: () => void;
}

/** The card beside a name: who or what it is, what the article says of it, and the way on. */
export function HoverCard({
  say,
  entity,
  firstLine,
  flag,
  countryName,
  surface,
  isMetonym,
  position,
  relation,
  dossier,
  sidebarShortcut,
  onStep,
  onOpenSidebar,
}: HoverCardProps) {
  const { link } = entity;
  const leaders = dossier?.leaders ?? [];
  return (
    <article class="card" data-kind={entity.kind} aria-label={entity.name}>
      <header>
        <h2>
          {entity.name}{' '}
          {flag && (
            <span class="flag" title={countryName ?? ''} role="img" aria-label={countryName ?? ''}>
              {flag}
            </span>
          )}
        </h2>
        <p class="kind">{say(`kind_${entity.kind}`)}</p>
      </header>
      {firstLine && <p class="first-line">{firstLine}</p>}
      {link.kind === 'uncertain' && (
        <div class="uncertain">
          <p>{say('card_uncertain', surface)}</p>
          <ul>
            {link.candidates.slice(0, 4).map((candidate) => (
              <li key={candidate.entity}>
                {candidate.name}{' '}
                <span class="aside">
                  {say(`kind_${candidate.kind}`)}
                  {candidate.country ? ` · ${candidate.country}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {link.kind === 'unknown' && <p class="aside">{say('card_unknown')}</p>}
      {link.kind === 'linked' && link.byDescription && <p class="aside">{say('card_by_description')}</p>}
      {isMetonym && <p class="aside">{say('card_metonym', surface, entity.name)}</p>}
      {leaders.length > 0 && (
        <ul class="leaders">
          {leaders.slice(0, 3).map((leader) => (
            <li key={leader.value}>
              {leader.value}
              {leader.isOld && <span class="aside"> {say('fact_may_be_old')}</span>}
            </li>
          ))}
        </ul>
      )}
      {relation && (
        <p class="relation" data-status={relation.relation.status}>
          <strong>{relationLabel(say, relation.relation)}</strong> {relation.subject} – {relation.object}
          <span class="status">{statusLabel(say, relation.relation.status)}</span>
        </p>
      )}
      <footer>
        <button
          type="button"
          onClick={() => onStep(-1)}
          aria-label={say('card_previous')}
          disabled={position.of < 2}
        >
          ‹
        </button>
        <span>{say('card_position', String(position.place), String(position.of))}</span>
        <button
          type="button"
          onClick={() => onStep(1)}
          aria-label={say('card_next')}
          disabled={position.of < 2}
        >
          ›
        </button>
        {sidebarShortcut === null ? (
          <button type="button" class="open" onClick={onOpenSidebar}>
            {say('card_open_sidebar')}
          </button>
        ) : (
          <span class="open aside">
            {sidebarShortcut === ''
              ? say('card_sidebar_button')
              : say('card_sidebar_shortcut', sidebarShortcut)}
          </span>
        )}
      </footer>
    </article>
  );
}
