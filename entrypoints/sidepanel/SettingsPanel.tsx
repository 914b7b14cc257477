import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { QuickSettings } from '../../components/sidebar/QuickSettings';
import { askBackground } from '../../lib/messages';
import { loadPrivateSites, withPrivateSites } from '../../lib/settings/private-sites';
import type { Preferences } from '../../lib/settings/schema';
import { isActiveOn, siteOf } from '../../lib/settings/sites';
import { changePreferences, loadSettings } from '../../lib/settings/stored-settings';
import type { Settings } from '../../lib/types/settings';
import type { WriteOutcome } from '../../lib/types/storage';
import { say } from '../shared/say';
import { sessionStore, settingsStore } from '../shared/stores';

interface SettingsPanelProps {
  readonly url: string | null;
  readonly isPrivate: boolean;
  readonly onOutcome: (outcome: WriteOutcome) => void;
}

/** The quick settings as they are kept now, here or by another page of the extension. */
export function SettingsPanel({ url, isPrivate, onOutcome }: SettingsPanelProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const load = () =>
      void readSettings(isPrivate).then(
        (kept) => isCurrent && setSettings(kept),
        (error: unknown) => onOutcome({ kind: 'failed', message: String(error) }),
      );
    load();
    browser.storage.onChanged.addListener(load);
    return () => {
      isCurrent = false;
      browser.storage.onChanged.removeListener(load);
    };
  }, [isPrivate]);
  if (!settings) return null;
  const site = url === null ? null : siteOf(url);
  const change = async (changes: Partial<Preferences>) =>
    onOutcome(await changePreferences(settingsStore(), changes));
  return (
    <QuickSettings
      say={say}
      kinds={settings.kinds}
      density={settings.density}
      site={site && url ? { name: site, isOn: isActiveOn(settings, url) } : null}
      onKinds={(kinds) => void change({ kinds })}
      onDensity={(density) => void change({ density })}
      onSite={(isOn) => site && void askBackground('switchSite', { site, isOn }).then(onOutcome)}
      onAll={() => void browser.runtime.openOptionsPage()}
    />
  );
}

async function readSettings(isPrivate: boolean): Promise<Settings> {
  const settings = await loadSettings(settingsStore());
  if (!isPrivate) return settings;
  return { ...settings, sites: withPrivateSites(settings.sites, await loadPrivateSites(sessionStore())) };
}
