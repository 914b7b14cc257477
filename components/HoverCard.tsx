import type { Candidate, DocumentEntity, Relation } from '../lib/types/analysis';
import type { CardFacts } from '../lib/types/card';
import type { IsoDate } from '../lib/types/text';
import type { Say } from '../lib/types/wording';
import { CardChanges, type CardWish } from './CardChanges';
import { CardFactRows } from './CardFactRows';
import { countryName, dateText, kindLabel, listText, relationLine, statusLabel } from './wording';

/** How the sidebar is opened from here. */
export type SidebarAccess =
  /** The card's own button does it. */
  | { readonly kind: 'opens' }
  /** The browser lets only its own buttons and keys do it; the keys are empty where the reader has set none. */
  | { readonly kind: 'keys'; readonly keys: string };

/** What the card shows and what a reader can do in it. */
export interface HoverCardProps {
  readonly say: Say;
  readonly locale: string;
  readonly entity: DocumentEntity;
  /** The plain first line, worded. */
  readonly firstLine: string | null;
  readonly flag: string | null;
  /** The name as it stands in the text. */
  readonly surface: string;
  readonly isMetonym: boolean;
  /** Place of this mention among the entity's, from 1; 0 where it is none of those that can be walked. */
  readonly position: { readonly place: number; readonly of: number };
  /** The day of the article. */
  readonly asOf: IsoDate;
  /** What the article says of it first of all, with the names of the parties. */
  readonly told: {
    readonly relation: Relation;
    readonly subject: string;
    readonly object: string;
    readonly claimant: string | null;
  } | null;
  /** Of a country or body: the people of this article who are of it. */
  readonly people: readonly string[];
  readonly facts: CardFacts | null;
  /** The office that the pack has for the day, where the first line tells another. */
  readonly otherOffice: string | null;
  readonly sidebar: SidebarAccess;
  readonly onStep: (by: 1 | -1) => void;
  readonly onTold: () => void;
  readonly onOpenSidebar: () => void;
  readonly onWish: (wish: CardWish) => void;
}

/** The card beside a name: one plain line first, then what holds on the article's day, then what the article says. */
export function HoverCard(props: HoverCardProps) {
  const { say, locale, entity, firstLine, flag, facts, told } = props;
  const { link } = entity;
  const country = entity.country ? countryName(locale, entity.country) : null;
  const kind =
    facts?.bodyClass && entity.kind === 'institution'
      ? say(`body_${facts.bodyClass}`)
      : kindLabel(say, entity.kind);
  const isCountry = entity.kind === 'country';
  return (
    <article class="card" data-kind={entity.kind}>
      <header>
        <h2>{entity.name}</h2>
        <p class="kind">
          {flag && (
            <span class="flag" aria-hidden="true">
              {flag}
            </span>
          )}
          {country && !isCountry ? say('card_kind_of', kind, country) : kind}
        </p>
      </header>
      {firstLine && firstLine !== country && <p class="first-line">{firstLine}</p>}
      {link.kind === 'uncertain' && <Question {...props} candidates={link.candidates} />}
      {link.kind === 'unknown' && <p class="aside">{say('card_unknown')}</p>}
      {link.kind === 'linked' && link.byDescription && <p class="aside">{say('card_by_description')}</p>}
      {props.isMetonym && <p class="aside">{say('card_metonym', props.surface, entity.name)}</p>}
      {facts && (
        <CardFactRows
          say={say}
          locale={locale}
          facts={facts}
          otherOffice={props.otherOffice}
          asOf={props.asOf}
        />
      )}
      {props.people.length > 0 && (
        <dl>
          <div>
            <dt>{say('card_people')}</dt>
            <dd>{listText(locale, props.people)}</dd>
          </div>
        </dl>
      )}
      {told && (
        <button type="button" class="told" data-status={told.relation.status} onClick={props.onTold}>
          <span class="aside">{say('card_told')}</span>
          <span>{relationLine(say, told.relation, told.subject, told.object)}</span>
          <span class="status">
            {statusLabel(say, told.relation.status, told.claimant)}
            {told.relation.date && ` · ${dateText(locale, told.relation.date, 'short')}`}
          </span>
        </button>
      )}
      <CardChanges say={say} locale={locale} entity={entity} surface={props.surface} onWish={props.onWish} />
      <Foot {...props} />
    </article>
  );
}

/** A name that may mean several: the reader says which one, for this page. */
function Question({
  say,
  locale,
  surface,
  candidates,
  onWish,
}: HoverCardProps & { readonly candidates: readonly Candidate[] }) {
  return (
    <div class="question">
      <p>{say('card_uncertain', surface)}</p>
      <ul>
        {candidates.slice(0, 4).map((candidate) => (
          <li key={candidate.entity}>
            <button type="button" onClick={() => onWish({ kind: 'is', candidate })}>
              {candidate.name}{' '}
              <span class="aside">
                {candidate.country && candidate.kind !== 'country'
                  ? say(
                      'card_kind_of',
                      kindLabel(say, candidate.kind),
                      countryName(locale, candidate.country),
                    )
                  : kindLabel(say, candidate.kind)}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => onWish({ kind: 'not' })}>
            {say('card_none_of_these')}
          </button>
        </li>
      </ul>
    </div>
  );
}

function Foot({ say, position, sidebar, onStep, onOpenSidebar }: HoverCardProps) {
  return (
    <footer>
      {position.place > 0 && (
        <>
          <button
            type="button"
            onClick={() => onStep(-1)}
            aria-label={say('card_previous')}
            title={say('card_previous')}
            disabled={position.of < 2}
          >
            <Chevron isBack />
          </button>
          <span class="position">{say('card_position', String(position.place), String(position.of))}</span>
          <button
            type="button"
            onClick={() => onStep(1)}
            aria-label={say('card_next')}
            title={say('card_next')}
            disabled={position.of < 2}
          >
            <Chevron />
          </button>
        </>
      )}
      {sidebar.kind === 'opens' ? (
        <button type="button" class="open" onClick={onOpenSidebar}>
          {say('card_open_sidebar')}
        </button>
      ) : (
        <span class="open aside">
          {sidebar.keys === '' ? say('card_sidebar_button') : say('card_sidebar_shortcut', sidebar.keys)}
        </span>
      )}
    </footer>
  );
}

function Chevron({ isBack = false }: { readonly isBack?: boolean }) {
  return (
    <svg class="chevron" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={isBack ? 'M10 3 5 8l5 5' : 'm6 3 5 5-5 5'}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
    </svg>
  );
}
