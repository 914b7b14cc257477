import type { Settings, SiteRule } from '../types/settings';
import type { Store, WriteOutcome } from '../types/storage';
import { migrate } from './migrate';
import { ownValue, type Preferences, readPreferences, validChange } from './schema';
import { inOrder, siteOf, withSite } from './sites';

const PREFERENCES_KEY = 'settings';

/**
 * Sites are spread over items by their names, since a synchronised item holds 8,192 bytes: about 300 sites each. A change
 * writes one item, so that two machines that switch different sites seldom meet in the same one.
 */
const SHELVES = 12;

const shelfKeys = Array.from({ length: SHELVES }, (_, shelf) => `sites:${shelf}`);

/** Keys under which the settings are stored, to know one's own changes by. */
export const SETTINGS_KEYS: readonly string[] = [PREFERENCES_KEY, ...shelfKeys];

/**
 * The reader's settings; what is missing or wrong is the default.
 * Rejects where the store cannot be read: then nobody knows which sites are switched off, and it is right to stay still.
 */
export async function loadSettings(store: Store): Promise<Settings> {
  const stored = await store.get(SETTINGS_KEYS);
  const sites = new Map<string, SiteRule>();
  for (const key of shelfKeys) for (const rule of readShelf(stored[key])) sites.set(rule.site, rule);
  return { ...readPreferences(migrate(stored[PREFERENCES_KEY])), sites: inOrder([...sites.values()]) };
}

/** Changes the preferences that are named. A value that is not valid is left out; fields of a newer version stay. */
export function changePreferences(store: Store, change: Partial<Preferences>): Promise<WriteOutcome> {
  return changing(store, async () => {
    const stored = await store.get([PREFERENCES_KEY]);
    return { [PREFERENCES_KEY]: { ...migrate(stored[PREFERENCES_KEY]), ...validChange(change) } };
  });
}

/** Switches one site on or off, or forgets the reader's word on it with `null`. */
export function switchSite(store: Store, site: string, isOn: boolean | null): Promise<WriteOutcome> {
  return changing(store, async () => {
    const key = shelfOf(site);
    const stored = await store.get([key]);
    return { [key]: writeShelf(withSite(readShelf(stored[key]), site, isOn)) };
  });
}

/** Puts other settings in the place of all that is stored, in one write. */
export function replaceSettings(store: Store, settings: Settings): Promise<WriteOutcome> {
  return changing(store, async () => {
    const { sites, ...preferences } = settings;
    const shelves: Record<string, string[]> = {};
    for (const key of shelfKeys) {
      shelves[key] = writeShelf(sites.filter(({ site }) => shelfOf(site) === key));
    }
    return { [PREFERENCES_KEY]: { ...migrate({}), ...validChange(preferences) }, ...shelves };
  });
}

/** Settings out of anything, such as a file: what is missing or wrong is the default. */
export function readSettings(given: unknown): Settings {
  const list = ownValue(given, 'sites');
  const sites = new Map<string, SiteRule>();
  for (const entry of Array.isArray(list) ? list : []) {
    const rule = readRule(entry);
    if (rule) sites.set(rule.site, rule);
  }
  return { ...readPreferences(given), sites: inOrder([...sites.values()]) };
}

async function changing(store: Store, items: () => Promise<Record<string, unknown>>): Promise<WriteOutcome> {
  try {
    return await store.alone(async () => store.set(await items()));
  } catch (error) {
    // What could not be read must not be written over with defaults.
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** A shelf as stored: one string a site, `+` before those that are on and `-` before those that are off. */
function writeShelf(rules: readonly SiteRule[]): string[] {
  return inOrder(rules).map(({ site, isOn }) => `${isOn ? '+' : '-'}${site}`);
}

function readShelf(stored: unknown): readonly SiteRule[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => {
    if (typeof entry !== 'string' || !/^[+-]/.test(entry)) return [];
    return readRule({ site: entry.slice(1), isOn: entry.startsWith('+') }) ?? [];
  });
}

function readRule(given: unknown): SiteRule | null {
  const site = ownValue(given, 'site');
  const isOn = ownValue(given, 'isOn');
  if (typeof site !== 'string' || typeof isOn !== 'boolean') return null;
  const name = siteOf(`https://${site}/`);
  return name === site ? { site, isOn } : null;
}

/** The item that a site is stored in, by the FNV-1a hash of its name. */
function shelfOf(site: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 0x01000193);
  return shelfKeys[(hash >>> 0) % SHELVES]!;
}
