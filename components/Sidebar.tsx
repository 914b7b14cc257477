import type { ComponentChildren } from 'preact';
import type { PageState } from '../lib/types/page';
import type { Say } from '../lib/types/wording';

export const TABS = ['cast', 'relations'] as const;
export type Tab = (typeof TABS)[number];

interface SidebarProps {
  readonly say: Say;
  readonly state: PageState;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly onRead: () => void;
  readonly onSettings: () => void;
  /** Switches Attaché on or off on this site. */
  readonly onSite: (() => void) | null;
  readonly isOn: boolean;
  /** The view of the chosen tab. */
  readonly children?: ComponentChildren;
}

/** The sidebar's frame: the site's switch, the tabs, and a face for each state of the page. */
export function Sidebar({
  say,
  state,
  tab,
  onTab,
  onRead,
  onSettings,
  onSite,
  isOn,
  children,
}: SidebarProps) {
  return (
    <main class="sidebar">
      <header class="top">
        <h1>{say('extension_name')}</h1>
        {onSite && (
          <label class="switch">
            <input type="checkbox" checked={isOn} onChange={onSite} /> {say('site_switch')}
          </label>
        )}
        <button
          type="button"
          class="settings"
          onClick={onSettings}
          aria-label={say('settings_title')}
          title={say('settings_title')}
        >
          ⚙
        </button>
      </header>
      {state.kind === 'no-article' && (
        <Face
          title={say(
            state.reason === 'off-here'
              ? 'state_off'
              : state.reason === 'no-access'
                ? 'state_no_access'
                : 'state_no_article',
          )}
        >
          {state.reason !== 'no-access' && (
            <button type="button" onClick={onRead}>
              {say('state_read_anyway')}
            </button>
          )}
        </Face>
      )}
      {state.kind === 'reading' && <Face title={say('state_reading')} isBusy />}
      {state.kind === 'failed' && (
        <Face title={say('state_failed')}>
          <p class="aside">{state.message}</p>
          <button type="button" onClick={onRead}>
            {say('try_again')}
          </button>
        </Face>
      )}
      {state.kind === 'ready' && (
        <>
          {state.report.analysis.notes
            .filter((note) => note !== 'no-date')
            .map((note) => (
              <p key={note} class="note" role="status">
                {say(`note_${note.replaceAll('-', '_')}` as 'note_no_model')}
              </p>
            ))}
          <div role="tablist" class="tabs" aria-label={say('extension_name')}>
            {TABS.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                aria-selected={tab === name}
                aria-controls="view"
                tabIndex={tab === name ? 0 : -1}
                onClick={() => onTab(name)}
                onKeyDown={(event) => stepTab(event, name, onTab)}
              >
                {say(`tab_${name}`)}{' '}
                <span class="count">
                  {name === 'relations' ? state.report.analysis.relations.length : ''}
                </span>
              </button>
            ))}
          </div>
          <div id="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            {children}
          </div>
        </>
      )}
    </main>
  );
}

function stepTab(event: KeyboardEvent, name: Tab, onTab: (tab: Tab) => void): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const next = TABS[(TABS.indexOf(name) + by + TABS.length) % TABS.length] as Tab;
  onTab(next);
  document.getElementById(`tab-${next}`)?.focus();
}

function Face({
  title,
  isBusy,
  children,
}: {
  readonly title: string;
  readonly isBusy?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="face" role="status" aria-busy={isBusy ?? false}>
      <p>{title}</p>
      {children}
    </div>
  );
}
