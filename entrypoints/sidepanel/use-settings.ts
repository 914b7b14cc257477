import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { loadSettings } from '../../lib/settings/stored-settings';
import type { Settings } from '../../lib/types/settings';
import type { WriteOutcome } from '../../lib/types/storage';
import { settingsStore } from '../shared/stores';

/** The settings as they are kept now, here or by another page of the extension; null until they are loaded. */
export function useSettings(onOutcome: (outcome: WriteOutcome) => void): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const load = () =>
      void loadSettings(settingsStore()).then(
        (kept) => isCurrent && setSettings(kept),
        (error: unknown) => onOutcome({ kind: 'failed', message: String(error) }),
      );
    load();
    browser.storage.onChanged.addListener(load);
    return () => {
      isCurrent = false;
      browser.storage.onChanged.removeListener(load);
    };
  }, []);
  return settings;
}
