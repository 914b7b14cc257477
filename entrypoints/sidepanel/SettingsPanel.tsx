import { browser } from 'wxt/browser';
import { QuickSettings } from '../../components/sidebar/QuickSettings';
import type { Preferences } from '../../lib/settings/schema';
import { changePreferences } from '../../lib/settings/stored-settings';
import type { Settings } from '../../lib/types/settings';
import type { WriteOutcome } from '../../lib/types/storage';
import { say } from '../shared/say';
import { settingsStore } from '../shared/stores';

interface SettingsPanelProps {
  readonly settings: Settings | null;
  readonly onOutcome: (outcome: WriteOutcome) => void;
}

/** The quick settings; nothing until they are loaded. */
export function SettingsPanel({ settings, onOutcome }: SettingsPanelProps) {
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
