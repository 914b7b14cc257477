import type { EntityKind } from './analysis';

/** Where Attaché reads by itself: on every article, only on sites the reader has chosen, or only when asked. */
export type ReadingMode = 'articles' | 'chosen-sites' | 'on-click';

/** Kinds of entities whose names are highlighted. */
export type HighlightedKind = Extract<EntityKind, 'person' | 'country' | 'institution'>;

/** How many of a name's mentions are highlighted: the first in each section, all, or none. */
export type Density = 'first-in-section' | 'all' | 'off';

export type PaletteName = 'calm' | 'strong' | 'clear' | 'grey';

/** What opens the card: resting on a name, clicking it, or resting on it with the modifier key held. */
export type CardTrigger = 'hover' | 'click' | 'modifier';

export type ModifierKey = 'Alt' | 'Control' | 'Shift';

/** The reader's word on one site; it holds for the sites below it too, unless they have a word of their own. */
export interface SiteRule {
  /** Host name without `www.`, as `siteOf` gives it. */
  readonly site: string;
  readonly isOn: boolean;
}

/** All that the reader can choose. Plain data. */
export interface Settings {
  readonly mode: ReadingMode;
  /** In order of the alphabet, each site once. */
  readonly sites: readonly SiteRule[];
  readonly kinds: readonly HighlightedKind[];
  readonly density: Density;
  readonly palette: PaletteName;
  readonly trigger: CardTrigger;
  readonly modifier: ModifierKey;
  /** Milliseconds that the pointer rests before the card opens, and is away before it closes. */
  readonly openDelay: number;
  readonly closeDelay: number;
  /** The number of names found, on the toolbar button. */
  readonly hasBadge: boolean;
}

/** Colours of the three kinds on a light and on a dark page, as `#rrggbb`. */
export interface Palette {
  readonly light: Readonly<Record<HighlightedKind, string>>;
  readonly dark: Readonly<Record<HighlightedKind, string>>;
}
