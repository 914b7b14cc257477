import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { QuickSettings } from '../../components/sidebar/QuickSettings';
import type { Preferences } from '../../lib/settings/schema';
import { changePreferences, loadSettings } from '../../lib/settings/stored-settings';
import type { Settings } from '../../lib/types/settings';
import type { WriteOutcome } from '../../lib/types/storage';
import { say } from '../shared/say';
import { settingsStore } from '../shared/stores';

interface SettingsPanelProps {
  readonly onOutcome: (outcome: WriteOutcome) => void;
}

/** The quick settings as they are kept now, here or by another page of the extension. */
export function SettingsPanel({ onOutcome }: SettingsPanelProps) {
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
  if (!settings) return null;
  const change = async (changes: Partial<Preferences>) =>
    onOutcome(await changePreferences(settingsStore(), changes));
  return (
    <QuickSettings
      say={say}
      kinds={settings.kinds}
      density={settings.density}
      onKinds={(kinds) => void change({ kinds })}
      onDensity={(density) => void change({ density })}
      onAll={() => void browser.runtime.openOptionsPage()}
    />
  );
}
