import type { Candidate, DocumentEntity } from '../lib/types/analysis';
import type { Say } from '../lib/types/wording';
import { clueTexts } from './clue-text';

/** What the reader says of the name under the card. */
export type CardWish =
  | { readonly kind: 'is'; readonly candidate: Candidate }
  | { readonly kind: 'not' }
  | { readonly kind: 'hide' };

interface CardChangesProps {
  readonly say: Say;
  readonly locale: string;
  readonly entity: DocumentEntity;
  readonly surface: string;
  readonly onWish: (wish: CardWish) => void;
}

/** Why the name was taken for this entity, what else it was not taken for, and how to say that it is wrong. */
export function CardChanges({ say, locale, entity, surface, onWish }: CardChangesProps) {
  const { link } = entity;
  const others =
    link.kind === 'uncertain' ? [] : link.ruledOut.filter(({ name }) => name !== entity.name).slice(0, 3);
  // The heaviest that speak for it; all are in the sidebar.
  const reasons =
    link.kind === 'linked' ? clueTexts(say, locale, link.clues, (weight) => weight > 0).slice(0, 3) : [];
  return (
    <details class="why">
      <summary>{say('why_this')}</summary>
      <p>{say(`card_why_${link.kind}`, surface)}</p>
      {reasons.length > 0 && (
        <ul class="aside">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p class="aside">{say('why_ruled_out', others.map(({ name }) => name).join(', '))}</p>
      )}
      <p class="changes">
        {link.kind === 'linked' && (
          <button type="button" onClick={() => onWish({ kind: 'not' })}>
            {say('card_not_this')}
          </button>
        )}
        <button type="button" onClick={() => onWish({ kind: 'hide' })}>
          {say('card_hide')}
        </button>
      </p>
    </details>
  );
}
