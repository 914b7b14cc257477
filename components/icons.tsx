import type { EntityKind } from '../lib/types/analysis';
import type { Standing } from './standing';

const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8M12 4l-8 8',
  export: 'M8 2v8M5 7l3 3 3-3M3 13h10',
  settings: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.7v3.6M5 9.7v3.6',
  more: 'M8 3v10M3 8h10',
  less: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  open: 'm6 3 5 5-5 5',
} as const;

/** A small drawing that says the same as the words beside it or the label of its button. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The sign of a standing: filled, broken, in quotation marks, crossed out. Told apart without colour. */
export function StandingSign({ standing }: { readonly standing: Standing }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {standing === 'told' && <circle class="filled" cx="8" cy="8" r="5" />}
      {standing === 'open' && <circle class="broken" cx="8" cy="8" r="5" />}
      {standing === 'claimed' && (
        <path d="M3 10.5c0-3 1-5 3.5-6M9.5 10.5c0-3 1-5 3.5-6M3 10.5h2.6M9.5 10.5h2.6" />
      )}
      {standing === 'denied' && <path d="M3 8a5 5 0 1 0 10 0A5 5 0 1 0 3 8m1.5-3.5 7 7" />}
    </svg>
  );
}

/** The mark of a kind, in the shape that it has in the graph: round people, square bodies, countries on a point, places three-cornered. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg class={`kind kind-${kind}`} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      {kind === 'person' ? (
        <circle cx="8" cy="8" r="5.5" />
      ) : kind === 'country' ? (
        <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
      ) : kind === 'place' ? (
        <path d="M8 2.5 14.5 13.5H1.5Z" />
      ) : kind === 'other' ? (
        <circle cx="8" cy="8" r="4" stroke-dasharray="3 2" />
      ) : (
        <rect x="2.5" y="2.5" width="11" height="11" rx="1" />
      )}
    </svg>
  );
}
