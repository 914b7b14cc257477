import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Cast } from '../../components/cast/Cast';
import { EntityPage } from '../../components/entity/EntityPage';
import { backed, opened, type SidebarPlace, type Tab, viewOf } from '../../components/place';
import { Relations } from '../../components/relations/Relations';
import { Notice } from '../../components/settings/Notice';
import { ExportMenu } from '../../components/sidebar/ExportMenu';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { Timeline } from '../../components/timeline/Timeline';
import type { ViewProps } from '../../components/view';
import { nameToCorrect } from '../../lib/corrections/decide';
import { bodyIn, firstLineOf, flagOf } from '../../lib/dossier/first-line';
import { askBackground, askPage } from '../../lib/messages';
import { isSwitchedOn, siteOf } from '../../lib/settings/sites';
import type { PageReport } from '../../lib/types/page';
import { firstLineText } from '../shared/first-line-text';
import { interfaceLanguage, say } from '../shared/say';
import { correct } from './correct';
import { GraphView, MapView } from './lazy-views';
import { SettingsPanel } from './SettingsPanel';
import { useDossier } from './use-dossier';
import { useNotice } from './use-notice';
import { usePage } from './use-page';
import { usePlace } from './use-place';
import { useSettings } from './use-settings';

/** The sidebar of this window: follows its active tab, asks the page for its report, and sends wishes back. */
export function App() {
  const page = usePage();
  const { state, tab, url } = page;
  const report = state.kind === 'ready' ? state.report : null;
  const [place, move] = usePlace(report ? tab : null, report ? url : null);
  const [isSettingsOpen, setSettingsOpen] = useState(false);
  const { notice, tell } = useNotice();
  const settings = useSettings(tell.outcome);
  const onPage = <Name extends 'reveal' | 'mark'>(
    name: Name,
    input: Parameters<typeof askPage<Name>>[2],
  ): void => {
    // A page that has gone meanwhile is followed by another state, which says so.
    if (tab !== null) askPage(tab, name, input).catch(() => {});
  };
  const site = url === null ? null : siteOf(url);
  // The toolbar's button reads a page whatever is set for its site.
  const isOnSite =
    state.kind !== 'no-article' && (settings === null || url === null || isSwitchedOn(settings, url));
  const isReady = report === null || place !== null;
  return (
    <>
      <Sidebar
        say={say}
        locale={interfaceLanguage()}
        state={isReady ? state : { kind: 'reading' }}
        tab={place?.tab ?? 'cast'}
        isCovered={(place?.trail.length ?? 0) > 0}
        onTab={(chosen: Tab) => move((now) => ({ ...now, tab: chosen, trail: [] }))}
        onRead={() => tab !== null && void askBackground('readTab', { tab }).then(page.refresh)}
        onLeaveReaderView={page.leaveReaderView}
        site={site}
        isOnSite={isOnSite}
        onSite={(isOn) =>
          site !== null && void askBackground('switchSite', { site, isOn }).then(tell.outcome)
        }
        isSettingsOpen={isSettingsOpen}
        onSettings={() => setSettingsOpen(!isSettingsOpen)}
        settings={isSettingsOpen && <SettingsPanel settings={settings} onOutcome={tell.outcome} />}
        menu={
          report && (
            <ExportMenu
              say={say}
              onExport={(choice) =>
                void import('./exporting')
                  .then(({ exportStory }) => exportStory(report, choice))
                  .then(
                    () => tell.done(say(choice.kind === 'copy' ? 'export_copied' : 'export_saved')),
                    (error: unknown) => tell.failed(say('export_failed', String(error))),
                  )
              }
            />
          )
        }
      >
        {report && place && (
          <View
            key={tab}
            report={report}
            place={place}
            move={move}
            pointed={page.pointed}
            onReveal={(mention) => onPage('reveal', { mention })}
            onMark={(entity) => onPage('mark', { entity })}
            url={url}
            tell={tell}
          />
        )}
      </Sidebar>
      <Notice say={say} notice={notice} />
    </>
  );
}

interface ViewWiring extends Pick<ViewProps, 'pointed' | 'onReveal' | 'onMark'> {
  readonly report: PageReport;
  readonly place: SidebarPlace;
  readonly move: (change: (place: SidebarPlace) => SidebarPlace) => void;
  readonly url: string | null;
  readonly tell: ReturnType<typeof useNotice>['tell'];
}

/** The view of a place: the page of an entity, else the chosen tab. */
function View({ report, place, move, pointed, onReveal, onMark, url, tell }: ViewWiring) {
  const open = place.trail.at(-1);
  const entity = report.analysis.entities.find(({ id }) => id === open) ?? null;
  const dossier = useDossier(entity, report.analysis.asOf);
  const left = useRef<string | null>(null);
  // Whoever comes back goes on where the page was opened from.
  useLayoutEffect(() => {
    if (entity) left.current = entity.id;
    else if (left.current) {
      const view = document.getElementById('view');
      const opener = view?.querySelector<HTMLElement>(
        `[data-entity="${left.current}"] .name, [data-node="${left.current}"]`,
      );
      (opener ?? view)?.focus({ preventScroll: true });
      left.current = null;
    }
  }, [entity?.id]);
  // One that the reader has hidden is no longer there to be shown.
  const isGone = open !== undefined && !entity;
  useEffect(() => {
    if (isGone) move(backed);
  }, [isGone]);

  const props: ViewProps = {
    say,
    locale: interfaceLanguage(),
    report,
    firstLine: (one) => firstLineText(firstLineOf(one, null, bodyIn(report.analysis.entities))),
    flag: flagOf,
    pointed,
    isWhole: (place.scroll[viewOf(place)] ?? 0) > 0,
    onReveal,
    onMark,
    onOpen: (id) => {
      onMark(null);
      move((now) => opened(now, id));
    },
  };
  if (entity) {
    const name = nameToCorrect(report.article.text, report.analysis, entity);
    return (
      <EntityPage
        {...props}
        key={entity.id}
        entity={entity}
        dossier={dossier}
        name={name}
        hasSite={url !== null && siteOf(url) !== null}
        onBack={() => move(backed)}
        onCorrect={(wish, reach) => name && url && void correct({ name, url, wish, reach }, tell)}
        onSearch={(typed) => askBackground('search', { typed, asOf: report.analysis.asOf })}
      />
    );
  }
  switch (place.tab) {
    case 'cast':
      return <Cast {...props} filter={place.cast} onFilter={(cast) => move((now) => ({ ...now, cast }))} />;
    case 'relations':
      return (
        <Relations
          {...props}
          filter={place.relations}
          onFilter={(relations) => move((now) => ({ ...now, relations }))}
        />
      );
    case 'graph':
      return <GraphView {...props} />;
    case 'timeline':
      return <Timeline {...props} />;
    case 'map':
      return (
        <MapView
          {...props}
          onCountry={(country) =>
            move((now) => ({ ...now, tab: 'cast', cast: { ...now.cast, typed: '', kind: null, country } }))
          }
        />
      );
  }
}
