import type { SiteRule } from '../types/settings';
import type { Store, WriteOutcome } from '../types/storage';
import { withSite } from './sites';
import { readSettings } from './stored-settings';

const PRIVATE_SITES_KEY = 'private-sites';

/**
 * Sites that the reader switched in private windows. They are never written to disk: the store is one in memory
 * (`storage.session`), and is emptied when the last private window closes.
 */
export async function loadPrivateSites(store: Store): Promise<readonly SiteRule[]> {
  const { [PRIVATE_SITES_KEY]: sites } = await store.get([PRIVATE_SITES_KEY]);
  return readSettings({ sites }).sites;
}

/** Switches one site for private windows alone. */
export function switchPrivateSite(store: Store, site: string, isOn: boolean): Promise<WriteOutcome> {
  return store.alone(async () =>
    store.set({ [PRIVATE_SITES_KEY]: withSite(await loadPrivateSites(store), site, isOn) }),
  );
}

/** Forgets what was switched in private windows. */
export function forgetPrivateSites(store: Store): Promise<WriteOutcome> {
  return store.remove([PRIVATE_SITES_KEY]);
}

/** Settings as they hold in a private window: what was said there comes first. */
export function withPrivateSites(
  sites: readonly SiteRule[],
  inPrivate: readonly SiteRule[],
): readonly SiteRule[] {
  return inPrivate.reduce((rules, { site, isOn }) => withSite(rules, site, isOn), sites);
}
