import type { ComponentChildren } from 'preact';
import type { PageState } from '../../lib/types/page';
import type { Say } from '../../lib/types/wording';
import { Icon } from '../icons';
import { TABS, type Tab } from '../place';
import { numberText } from '../wording';
import { Face } from './Face';

interface SidebarProps {
  readonly say: Say;
  readonly locale: string;
  readonly state: PageState;
  readonly tab: Tab;
  /** Whether a page of an entity covers the chosen view. */
  readonly isCovered: boolean;
  readonly onTab: (tab: Tab) => void;
  readonly onRead: () => void;
  readonly onLeaveReaderView: () => void;
  /** The site of the page; null where there is none. */
  readonly site: string | null;
  /** Whether Attaché reads this site by itself. */
  readonly isOnSite: boolean;
  /** Switches Attaché on or off on this site. */
  readonly onSite: (isOn: boolean) => void;
  readonly isSettingsOpen: boolean;
  readonly onSettings: () => void;
  /** The quick settings, where they are open. */
  readonly settings: ComponentChildren;
  /** The export menu, where there is something to export. */
  readonly menu: ComponentChildren;
  /** The view of the chosen tab. */
  readonly children?: ComponentChildren;
}

/** The sidebar's frame: tools, tabs, and a face for each state of the page. */
export function Sidebar(props: SidebarProps) {
  const { say, locale, state, tab, onTab } = props;
  return (
    <main class="sidebar">
      <header class="top">
        <h1>{say('extension_name')}</h1>
        {props.site !== null && isSwitchable(state) && (
          <label class="on-here" title={say('site_rule', props.site)}>
            <input
              type="checkbox"
              aria-label={`${say('site_rule', props.site)}: ${say(props.isOnSite ? 'site_on' : 'site_off')}`}
              checked={props.isOnSite}
              onChange={({ currentTarget }) => props.onSite(currentTarget.checked)}
            />{' '}
            {say(props.isOnSite ? 'site_on' : 'site_off')}
          </label>
        )}
        {props.menu}
        <button
          type="button"
          class="tool"
          aria-expanded={props.isSettingsOpen}
          aria-label={say('settings_title')}
          title={say('settings_title')}
          onClick={props.onSettings}
        >
          <Icon name="settings" />
        </button>
      </header>
      {props.settings}
      <Face
        say={say}
        state={state}
        onRead={props.onRead}
        onSwitchOn={props.site === null ? null : () => props.onSite(true)}
        onLeaveReaderView={props.onLeaveReaderView}
      />
      {state.kind === 'ready' && (
        <>
          {state.report.analysis.notes.map((note) => (
            <p key={note} class="note" role="status">
              {say(`note_${note.replaceAll('-', '_')}` as 'note_no_model')}
            </p>
          ))}
          <div role="tablist" class="tabs" aria-label={say('views')}>
            {TABS.map((name) => {
              const count = name === 'relations' ? state.report.analysis.relations.length : 0;
              return (
                <button
                  key={name}
                  type="button"
                  role="tab"
                  id={`tab-${name}`}
                  aria-selected={tab === name}
                  aria-controls="view"
                  tabIndex={tab === name ? 0 : -1}
                  onClick={() => onTab(name)}
                  onKeyDown={(event) => stepTab(event, say('interface_direction') === 'rtl', name, onTab)}
                >
                  <span class="label" data-label={say(`tab_${name}`)}>
                    {say(`tab_${name}`)}
                  </span>
                  {count > 0 && <span class="count"> {numberText(locale, count)}</span>}
                </button>
              );
            })}
          </div>
          <div
            id="view"
            role="tabpanel"
            tabIndex={-1}
            aria-labelledby={`tab-${tab}`}
            data-covered={props.isCovered}
          >
            {props.children}
          </div>
        </>
      )}
    </main>
  );
}

/** Whether the site's switch says something: the page is read here, or it is not for want of it. */
const isSwitchable = (state: PageState): boolean =>
  state.kind === 'ready' ||
  state.kind === 'reading' ||
  (state.kind === 'no-article' && (state.reason === 'off-here' || state.reason === 'not-chosen'));

function stepTab(event: KeyboardEvent, isRtl: boolean, name: Tab, onTab: (tab: Tab) => void): void {
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const at = TABS.indexOf(name);
  const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = TABS[(to + TABS.length) % TABS.length] as Tab;
  onTab(next);
  document.getElementById(`tab-${next}`)?.focus();
}
