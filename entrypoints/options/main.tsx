import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings/ShortcutsList';
import { saveFile } from '../shared/save-file';
import { interfaceLanguage, say, speakOn } from '../shared/say';
import { correctionsStore, settingsStore } from '../shared/stores';
import { Options } from './Options';

speakOn(document, `${say('extension_name')} · ${say('settings_title')}`);
render(
  <Options
    say={say}
    locale={interfaceLanguage()}
    settingsStore={settingsStore()}
    correctionsStore={correctionsStore()}
    shortcuts={await shortcuts()}
    onShortcuts={shortcutSettings()}
    watch={(onChange) => {
      browser.storage.onChanged.addListener(onChange);
      return () => browser.storage.onChanged.removeListener(onChange);
    }}
    saveFile={(name, content) => saveFile(name, content, 'application/json')}
  />,
  document.getElementById('root')!,
);

async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? { name, description, keys: shortcut || null } : [],
  );
}

/** What opens the browser's page of shortcuts: a method in Firefox, an address in Chrome. */
function shortcutSettings(): (() => void) | null {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
