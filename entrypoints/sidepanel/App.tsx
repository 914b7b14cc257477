import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Cast } from '../../components/Cast';
import { EntityPage } from '../../components/EntityPage';
import { Relations } from '../../components/Relations';
import { Sidebar, TABS, type Tab } from '../../components/Sidebar';
import { firstLineOf, flagOf } from '../../lib/dossier/first-line';
import { askBackground, askPage, onNotice } from '../../lib/messages';
import { isActiveOn, siteOf } from '../../lib/settings/sites';
import { loadSettings } from '../../lib/settings/stored-settings';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { Dossier } from '../../lib/types/dossier';
import type { PageState } from '../../lib/types/page';
import { firstLineText } from '../shared/first-line-text';
import { interfaceLanguage, say } from '../shared/say';
import { settingsStore } from '../shared/stores';

const NO_ACCESS: PageState = { kind: 'no-article', reason: 'no-access' };
const TAB_KEY = 'attache-sidebar-tab';

/** The sidebar of this window: follows its active tab, asks the page for its report, and sends wishes back. */
export function App() {
  const [state, setState] = useState<PageState>({ kind: 'reading' });
  const [view, setView] = useState<Tab>(
    () => TABS.find((name) => name === sessionStorage.getItem(TAB_KEY)) ?? 'cast',
  );
  const [open, setOpen] = useState<string | null>(null);
  const [dossier, setDossier] = useState<Dossier | null>(null);
  const [isOn, setOn] = useState(true);
  const tab = useRef<number | null>(null);
  const address = useRef<string | null>(null);

  const refresh = useCallback(async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    const id = active?.id ?? null;
    if (id !== tab.current) setOpen(null);
    tab.current = id;
    const next = id === null ? NO_ACCESS : ((await askPage(id, 'state', null)) ?? NO_ACCESS);
    // The reader may have gone on to another tab while this one answered.
    if (tab.current !== id) return;
    setState(next);
    address.current = next.kind === 'ready' ? next.report.article.url : (active?.url ?? null);
    if (address.current) setOn(isActiveOn(await loadSettings(settingsStore()), address.current));
  }, []);

  useEffect(() => {
    void refresh();
    const again = () => void refresh();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    const stop = onNotice((notice, from) => {
      if (notice === 'settings-changed' || from === tab.current) again();
    });
    return () => {
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
      stop();
    };
  }, [refresh]);

  const report = state.kind === 'ready' ? state.report : null;
  const entity = report?.analysis.entities.find(({ id }) => id === open) ?? null;
  const linked = entity?.link.kind === 'linked' ? entity.link.entity : null;
  useEffect(() => {
    setDossier(null);
    if (!linked || !report) return;
    let isCurrent = true;
    askBackground('dossier', { entity: linked, asOf: report.analysis.asOf }).then(
      (found) => isCurrent && setDossier(found),
      () => isCurrent && setDossier(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [linked, report]);

  const onPage = <Name extends 'reveal' | 'mark' | 'read'>(
    name: Name,
    input: Parameters<typeof askPage<Name>>[2],
  ): void => {
    if (tab.current !== null) void askPage(tab.current, name, input);
  };
  const firstLine = (one: DocumentEntity): string | null => firstLineText(firstLineOf(one));
  const onReveal = (mention: number): void => onPage('reveal', { mention });
  const onMark = (id: string | null): void => onPage('mark', { entity: id });
  const site = address.current ? siteOf(address.current) : null;

  return (
    <Sidebar
      say={say}
      state={state}
      tab={view}
      isOn={isOn}
      onTab={(name) => {
        sessionStorage.setItem(TAB_KEY, name);
        setOpen(null);
        setView(name);
      }}
      onRead={() => tab.current !== null && void askBackground('readTab', { tab: tab.current })}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onSite={
        site
          ? () =>
              void askBackground('switchSite', { site, isOn: !isOn }).then(({ kind }) => {
                if (kind === 'written') setOn(!isOn);
              })
          : null
      }
    >
      {report && entity && (
        <EntityPage
          say={say}
          locale={interfaceLanguage()}
          report={report}
          entity={entity}
          firstLine={firstLine(entity)}
          flag={flagOf(entity.country)}
          dossier={dossier}
          onBack={() => setOpen(null)}
          onReveal={onReveal}
          onOpen={setOpen}
        />
      )}
      {report && !entity && view === 'cast' && (
        <Cast
          say={say}
          report={report}
          firstLine={firstLine}
          flag={flagOf}
          onReveal={onReveal}
          onMark={onMark}
          onOpen={setOpen}
        />
      )}
      {report && !entity && view === 'relations' && (
        <Relations
          say={say}
          locale={interfaceLanguage()}
          report={report}
          relations={report.analysis.relations}
          onReveal={onReveal}
          onOpen={setOpen}
        />
      )}
    </Sidebar>
  );
}
