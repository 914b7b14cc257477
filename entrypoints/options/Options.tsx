import { useEffect, useState } from 'preact/hooks';
import { BackupSettings } from '../../components/settings/BackupSettings';
import { CardSettings } from '../../components/settings/CardSettings';
import { CorrectionsList } from '../../components/settings/CorrectionsList';
import { HighlightSettings } from '../../components/settings/HighlightSettings';
import { Notice, type NoticeText } from '../../components/settings/Notice';
import { PrivacyText } from '../../components/settings/PrivacyText';
import { ReadingSettings } from '../../components/settings/ReadingSettings';
import { type Shortcut, ShortcutsList } from '../../components/settings/ShortcutsList';
import { SitesSettings } from '../../components/settings/SitesSettings';
import {
  addCorrections,
  forgetCorrection,
  loadCorrections,
  undoCorrection,
} from '../../lib/corrections/stored-corrections';
import { PALETTES } from '../../lib/settings/palettes';
import { DEFAULT_SETTINGS, DELAY_BOUNDS, type Preferences } from '../../lib/settings/schema';
import { ruleFor, siteFromTyped } from '../../lib/settings/sites';
import {
  changePreferences,
  loadSettings,
  replaceSettings,
  switchSite,
} from '../../lib/settings/stored-settings';
import type { Correction } from '../../lib/types/corrections';
import type { Settings } from '../../lib/types/settings';
import type { Store, WriteOutcome } from '../../lib/types/storage';
import type { Say } from '../../lib/types/wording';
import { refusal } from '../shared/refusal';
import { readBackup, writeBackup } from './backup';

/** A backup of a reader who corrected a name on every day of ten years is below this. */
const MOST_BYTES = 5_000_000;

interface OptionsProps {
  readonly say: Say;
  readonly locale: string;
  readonly settingsStore: Store;
  readonly correctionsStore: Store;
  readonly shortcuts: readonly Shortcut[];
  readonly onShortcuts: (() => void) | null;
  /** Calls back after each change of the stores, by whomever; gives what stops it. */
  readonly watch: (onChange: () => void) => () => void;
  readonly saveFile: (name: string, content: string) => void;
}

type Kept =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly settings: Settings; readonly corrections: readonly Correction[] };

/** The options page: reads the stores, shows the sections, writes what is wished. */
export function Options(props: OptionsProps) {
  const { say, settingsStore, correctionsStore } = props;
  const [kept, setKept] = useState<Kept>({ kind: 'loading' });
  const [notice, setNotice] = useState<NoticeText | null>(null);

  const load = async () => {
    try {
      const [settings, corrections] = await Promise.all([
        loadSettings(settingsStore),
        loadCorrections(correctionsStore),
      ]);
      setKept({ kind: 'ready', settings, corrections });
    } catch (error) {
      setKept({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  useEffect(() => {
    void load();
    return props.watch(() => void load());
  }, []);

  /** Tells how a write ended and shows what is kept now; a refused one leaves the page as it was. */
  const tell = async (
    outcome: WriteOutcome,
    done: string = say('saved'),
    onUndo: (() => void) | null = null,
  ) => {
    await load();
    const isWrong = outcome.kind !== 'written';
    setNotice({ text: isWrong ? refusal(say, outcome) : done, isWrong, onUndo: isWrong ? null : onUndo });
  };
  const change = async (changes: Partial<Preferences>) =>
    tell(await changePreferences(settingsStore, changes));

  if (kept.kind === 'loading')
    return (
      <main>
        <p class="hint">{say('settings_loading')}</p>
      </main>
    );
  if (kept.kind === 'failed')
    return (
      <main>
        <h1>{say('settings_title')}</h1>
        <p role="alert">{say('settings_unreadable', kept.message)}</p>
        <button type="button" onClick={() => void load()}>
          {say('try_again')}
        </button>
      </main>
    );

  const { settings, corrections } = kept;
  const switchTo = async (site: string, isOn: boolean | null) => {
    const before =
      ruleFor(
        site,
        settings.sites.filter((rule) => rule.site === site),
      )?.isOn ?? null;
    const undo = async () => tell(await switchSite(settingsStore, site, before));
    const outcome = await switchSite(settingsStore, site, isOn);
    await tell(outcome, isOn === null ? say('site_removed', site) : undefined, isOn === null ? undo : null);
  };
  const forget = async ({ id, name }: Correction) => {
    const { outcome, undo } = await forgetCorrection(correctionsStore, id);
    const onUndo = undo && (async () => tell((await undoCorrection(correctionsStore, undo)).outcome));
    await tell(outcome, say('correction_removed', name), onUndo);
  };
  const replace = async (next: Settings, done: string) => {
    const undo = async () => tell(await replaceSettings(settingsStore, settings));
    await tell(await replaceSettings(settingsStore, next), done, undo);
  };
  const restore = async (file: File) => {
    if (file.size > MOST_BYTES)
      return setNotice({ text: say('backup_too_big'), isWrong: true, onUndo: null });
    const backup = readBackup(await file.text());
    if (!backup) return setNotice({ text: say('backup_foreign'), isWrong: true, onUndo: null });
    const outcome = await addCorrections(correctionsStore, backup.corrections, false);
    if (outcome.kind !== 'written') return tell(outcome);
    return replace(
      backup.settings,
      say('backup_loaded', String(backup.corrections.length), String(backup.unread)),
    );
  };

  return (
    <main>
      <header>
        <h1>{say('settings_title')}</h1>
        <p class="hint">{say('settings_lead')}</p>
      </header>
      <ReadingSettings say={say} mode={settings.mode} onMode={(mode) => change({ mode })} />
      <SitesSettings
        say={say}
        sites={settings.sites}
        isOnClick={settings.mode === 'on-click'}
        readSite={siteFromTyped}
        onSite={switchTo}
      />
      <HighlightSettings
        say={say}
        kinds={settings.kinds}
        density={settings.density}
        palette={settings.palette}
        palettes={PALETTES}
        onKinds={(kinds) => change({ kinds })}
        onDensity={(density) => change({ density })}
        onPalette={(palette) => change({ palette })}
      />
      <CardSettings
        say={say}
        trigger={settings.trigger}
        modifier={settings.modifier}
        openDelay={settings.openDelay}
        closeDelay={settings.closeDelay}
        bounds={DELAY_BOUNDS}
        onTrigger={(trigger) => change({ trigger })}
        onModifier={(modifier) => change({ modifier })}
        onOpenDelay={(openDelay) => change({ openDelay })}
        onCloseDelay={(closeDelay) => change({ closeDelay })}
      />
      <section aria-labelledby="toolbar">
        <h2 id="toolbar">{say('toolbar_title')}</h2>
        <label>
          <input
            type="checkbox"
            name="hasBadge"
            checked={settings.hasBadge}
            onChange={({ currentTarget }) => change({ hasBadge: currentTarget.checked })}
          />
          <span>{say('badge_label')}</span>
        </label>
      </section>
      <CorrectionsList say={say} locale={props.locale} corrections={corrections} onForget={forget} />
      <ShortcutsList say={say} shortcuts={props.shortcuts} onChange={props.onShortcuts} />
      <PrivacyText say={say} />
      <BackupSettings
        say={say}
        onSave={() => props.saveFile('attache-settings.json', writeBackup(settings, corrections))}
        onLoad={(file) => void restore(file)}
        onReset={() => void replace(DEFAULT_SETTINGS, say('reset_done'))}
      />
      <Notice say={say} notice={notice} />
    </main>
  );
}
