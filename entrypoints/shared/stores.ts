import { browser } from 'wxt/browser';
import { openStore } from '../../lib/storage/open-store';
import type { Store } from '../../lib/types/storage';

/** Where the settings are: the browser carries them to the reader's other devices, if it is asked to. */
export function settingsStore(): Store {
  return openStore('sync', browser.storage.sync, navigator.locks);
}

/** Where the corrections are: on this device alone. */
export function correctionsStore(): Store {
  return openStore('local', browser.storage.local, navigator.locks);
}

/** Where that is which is never written to disk: in memory, until the browser closes. */
export function sessionStore(): Store {
  return openStore('session', browser.storage.session, navigator.locks);
}
