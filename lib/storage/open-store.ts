import type { Store, WriteOutcome } from '../types/storage';

/** What is used of `browser.storage.local` and `.sync`, whose `set` and `remove` are atomic in all browsers. */
export interface BrowserStorageArea {
  get(keys: null | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What is used of `navigator.locks`, which all pages and the background of one extension share. */
export interface Locks {
  request<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
}

/**
 * A browser's storage area as a store: errors come back as outcomes, and changes wait for each other across the
 * background, the sidebar and the options page.
 */
export function openStore(name: string, area: BrowserStorageArea, locks: Locks): Store {
  return {
    get: (keys) => area.get(keys && [...keys]),
    set: (items) => outcomeOf(() => area.set(items)),
    remove: (keys) => outcomeOf(() => area.remove([...keys])),
    alone: (work) => locks.request(`attache:${name}`, work),
  };
}

async function outcomeOf(write: () => Promise<void>): Promise<WriteOutcome> {
  try {
    await write();
    return { kind: 'written' };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // Chrome names the quota ("QUOTA_BYTES", "MAX_WRITE_OPERATIONS_PER_MINUTE"), Firefox the error ("QuotaExceededError").
    if (/MAX_WRITE_OPERATIONS|MAX_SUSTAINED/.test(message)) return { kind: 'busy' };
    if (/quota|no space|disk (is )?full/i.test(message)) return { kind: 'full' };
    return { kind: 'failed', message };
  }
}
