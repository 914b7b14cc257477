import * as v from 'valibot';
import type { HighlightedKind, Settings } from '../types/settings';

/** The settings of somebody who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = {
  mode: 'articles',
  sites: [],
  kinds: ['person', 'country', 'institution'],
  density: 'first-in-section',
  palette: 'calm',
  trigger: 'hover',
  modifier: 'Alt',
  openDelay: 500,
  closeDelay: 300,
  hasBadge: false,
};

/** All kinds that can be highlighted, in the order in which they are listed. */
export const HIGHLIGHTED_KINDS: readonly HighlightedKind[] = ['person', 'country', 'institution'];

/** Bounds of the timings in milliseconds; a card that opens at once flickers, one that takes seconds seems broken. */
export const DELAY_BOUNDS = { least: 100, most: 3000 } as const;

const delay = v.pipe(
  v.number(),
  v.minValue(DELAY_BOUNDS.least),
  v.maxValue(DELAY_BOUNDS.most),
  v.transform(Math.round),
);

const kinds = v.pipe(
  v.array(v.picklist(HIGHLIGHTED_KINDS)),
  v.transform((given) => HIGHLIGHTED_KINDS.filter((kind) => given.includes(kind))),
);

const PREFERENCES = {
  mode: v.picklist(['articles', 'chosen-sites', 'on-click']),
  kinds,
  density: v.picklist(['first-in-section', 'all', 'off']),
  palette: v.picklist(['calm', 'strong', 'clear', 'grey']),
  trigger: v.picklist(['hover', 'click', 'modifier']),
  modifier: v.picklist(['Alt', 'Control', 'Shift']),
  openDelay: delay,
  closeDelay: delay,
  hasBadge: v.boolean(),
} as const;

/** The settings without the list of sites, which is stored apart. */
export type Preferences = Omit<Settings, 'sites'>;

const preferenceKeys = Object.keys(PREFERENCES) as readonly (keyof Preferences)[];

/**
 * Reads stored preferences. What is missing or wrong is the default, field by field; what is not known is left out.
 * @param stored anything: it may have been written by another version or by another program
 */
export function readPreferences(stored: unknown): Preferences {
  const read: Record<string, unknown> = {};
  for (const key of preferenceKeys) {
    const result = v.safeParse(PREFERENCES[key], ownValue(stored, key));
    read[key] = result.success ? result.output : DEFAULT_SETTINGS[key];
  }
  return read as unknown as Preferences;
}

/** The preferences that a change names, and none that would not be read back as they are. */
export function validChange(change: Partial<Preferences>): Partial<Preferences> {
  const valid: Record<string, unknown> = {};
  for (const key of preferenceKeys) {
    const result = v.safeParse(PREFERENCES[key], ownValue(change, key));
    if (result.success) valid[key] = result.output;
  }
  return valid as Partial<Preferences>;
}

/** An object's own value or undefined, never one that it inherits through `__proto__`. */
export function ownValue(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}
