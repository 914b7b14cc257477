import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openTagger } from '../lib/analysis/tag/model-file';
import { CORRECTION_PREFIX } from '../lib/corrections/correction';
import { rememberCorrection, undoCorrection } from '../lib/corrections/stored-corrections';
import { cardFacts } from '../lib/dossier/card-facts';
import { dossierOf } from '../lib/dossier/dossier';
import { foundEntity } from '../lib/dossier/found-entity';
import { openPack } from '../lib/knowledge/open-pack';
import { BACKGROUND_INPUTS } from '../lib/message-inputs';
import {
  answerRequests,
  askPage,
  type BackgroundRequests,
  type Configuration,
  notify,
  type Sender,
} from '../lib/messages';
import {
  forgetPrivateSites,
  loadPrivateSites,
  switchPrivateSite,
  withPrivateSites,
} from '../lib/settings/private-sites';
import { isActiveOn, isOffOn, siteOf } from '../lib/settings/sites';
import { loadSettings, switchSite } from '../lib/settings/stored-settings';
import type { Knowledge } from '../lib/types/knowledge';
import type { Settings } from '../lib/types/settings';
import type { WriteOutcome } from '../lib/types/storage';
import { Analyses } from './shared/analyses';
import { openFile } from './shared/open-file';
import { placeKey } from './shared/place-key';
import { say } from './shared/say';
import { correctionsStore, sessionStore, settingsStore } from './shared/stores';
import { today } from './shared/today';
import { openWelcomeOnInstall } from './welcome/open-on-install';

/** Entities that a search gives at most. */
const MOST_FOUND = 12;
const WHO_MENU = 'who';
const READ_MENU = 'read';
const SITE_MENU = 'site';
const SIDEBAR_MENU = 'sidebar';
/** In `storage.session`: the entity that the card asked the sidebar to show, and of which tab. */
const SIDEBAR_WISH = 'sidebar-wish';

export default defineBackground(() => {
  openWelcomeOnInstall();
  const knowledge = openFile('/knowledge.bin', openPack);
  const tagger = openFile('/tagger.bin', openTagger);
  const analyses = new Analyses(knowledge, tagger);

  answerRequests<BackgroundRequests>(
    {
      async prepare(_about, sender) {
        const configuration = await configurationFor(sender);
        if (configuration.isActive) void analyses.warmUp();
        return configuration;
      },
      analyseNames: (article, { tab }) => analyses.names(article, tab),
      analyseRelations: (article, { tab }) => analyses.relations(article, tab),
      configuration: (_about, sender) => configurationFor(sender),
      async dossier({ entity, asOf }) {
        const pack = await knowledge();
        return pack ? dossierOf(entity, asOf, pack) : null;
      },
      async cardFacts({ entity, asOf }) {
        const pack = await knowledge();
        return pack ? cardFacts(entity, { asOf, today: today() }, pack) : null;
      },
      sidebarAccess: (_about, { window }) => sidebarAccess(window ?? undefined),
      async openSidebar({ entity }, { tab }) {
        if (tab === null) return false;
        // First thing in the listener: browsers open the sidebar only while the click lasts.
        const isOpen = openSidebar(tab);
        await browser.storage.session.set({ [SIDEBAR_WISH]: { tab, entity } });
        return isOpen;
      },
      readTab: ({ tab }) => readTab(tab),
      switchSite: async ({ site, isOn }, sender) => {
        const outcome = await switchSiteIn(await isSaidInPrivate(sender), site, isOn);
        void notify('settings-changed');
        return outcome;
      },
      correct: async (said, sender) =>
        rememberCorrection(correctionsStore(), said, await isSaidInPrivate(sender)),
      undoCorrection: (undo) => undoCorrection(correctionsStore(), undo),
      async search({ typed, asOf }) {
        const pack = await knowledge();
        return (pack?.search(typed, MOST_FOUND) ?? []).map(({ index }) =>
          foundEntity(index, asOf, pack as Knowledge),
        );
      },
      async candidates({ surface, asOf }) {
        const pack = await knowledge();
        return (pack?.candidates(surface) ?? [])
          .slice(0, MOST_FOUND)
          .map(({ entity }) => foundEntity(entity, asOf, pack as Knowledge));
      },
      async shortcuts() {
        const commands = await browser.commands.getAll();
        return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
      },
    },
    BACKGROUND_INPUTS,
  );

  // What the reader chose or corrected, in whatever part of the extension. Pages are told from here: a page that listened
  // to the store itself would have the browser set it up in every tab.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || Object.keys(changes).some((key) => key.startsWith(CORRECTION_PREFIX)))
      void readAgain(() => true);
  });
  // Numbers of tabs are not given twice in a session.
  browser.tabs.onRemoved.addListener((tab) => {
    analyses.forget(tab);
    void browser.storage.session.remove(placeKey(tab)).catch(() => {
      // What is left of it goes when the browser closes.
    });
  });
  browser.windows.onRemoved.addListener(() => {
    void forgetPrivate().catch(() => {
      // The last window of all: the browser closes, and what is kept for a session goes with it.
    });
  });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // First thing in the listener: browsers open the sidebar only while the click lasts.
    void openSidebar(tab.id);
    void readTab(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-sidebar' && tab?.id !== undefined) void openSidebar(tab.id);
    else
      void onActiveTab((id) =>
        command === 'toggle-site'
          ? toggleSite(id)
          : askPage(id, 'step', { by: command === 'next-name' ? 1 : -1 }),
      );
  });
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    const contexts: ['page', 'selection'] = ['page', 'selection'];
    browser.contextMenus.create({ id: WHO_MENU, title: say('menu_who'), contexts: ['selection'] });
    browser.contextMenus.create({ id: SIDEBAR_MENU, title: say('menu_open_sidebar'), contexts });
    browser.contextMenus.create({ id: READ_MENU, title: say('menu_read'), contexts });
    browser.contextMenus.create({ id: SITE_MENU, title: say('menu_site'), contexts });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === SIDEBAR_MENU) void openSidebar(tab.id);
    else if (menuItemId === WHO_MENU) void explain(tab.id, (selectionText ?? '').slice(0, 1000));
    else if (menuItemId === READ_MENU) void readTab(tab.id);
    else void toggleSite(tab.id);
  });
});

/** Forgets what was said in private windows once the last of them is closed. */
async function forgetPrivate(): Promise<void> {
  const left = await browser.windows.getAll();
  if (!left.some(({ incognito }) => incognito)) await forgetPrivateSites(sessionStore());
}

/** Opens the sidebar; false where the browser will not do it from here. */
async function openSidebar(tab: number): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX)
      await (browser as never as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
    else
      await (
        globalThis as never as { chrome: { sidePanel: { open(about: { tabId: number }): Promise<void> } } }
      ).chrome.sidePanel.open({ tabId: tab });
    return true;
  } catch {
    // Firefox opens it from its own buttons alone; the card says so.
    return false;
  }
}

/** Whether the page's card may open the sidebar: in Firefox only one that is open already, else there are its keys. */
async function sidebarAccess(
  windowId: number | undefined,
): Promise<{ readonly kind: 'opens' } | { readonly kind: 'keys'; readonly keys: string }> {
  if (!import.meta.env.FIREFOX) return { kind: 'opens' };
  const { sidebarAction } = browser as never as {
    sidebarAction: { isOpen(about: { windowId?: number | undefined }): Promise<boolean> };
  };
  if (await sidebarAction.isOpen({ windowId })) return { kind: 'opens' };
  const commands = await browser.commands.getAll();
  return { kind: 'keys', keys: commands.find(({ name }) => name === 'open-sidebar')?.shortcut ?? '' };
}

/** Has a tab say who the selected text may be, though its page be no article. */
async function explain(tab: number, surface: string): Promise<void> {
  if ((await askPage(tab, 'explain', { surface })) !== null || !(await bringScript(tab))) return;
  await askPage(tab, 'explain', { surface });
}

/** Brings the content script into a tab that has none; false on the browser's own pages. */
async function bringScript(tab: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({
      target: { tabId: tab, allFrames: true },
      files: ['/content-scripts/content.css'],
    });
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/content-scripts/content.js', '/content-scripts/card.js'],
    });
    return true;
  } catch {
    // A page of the browser's own.
    return false;
  }
}

/** Has a tab read now; where the reader lets extensions in on click alone, the click has just done so. */
async function readTab(tab: number): Promise<boolean> {
  const answer = await askPage(tab, 'read', null);
  if (answer !== null) return answer;
  return (await bringScript(tab)) && ((await askPage(tab, 'read', null)) ?? false);
}

async function onActiveTab(act: (tab: number) => unknown): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await act(tab.id);
}

/** Switches Attaché on or off on the site of a tab. */
async function toggleSite(id: number): Promise<void> {
  const tab = await browser.tabs.get(id);
  const state = tab.url ? null : await askPage(id, 'state', null);
  const address = tab.url ?? (state?.kind === 'ready' ? state.report.article.url : null);
  const site = address ? siteOf(address) : null;
  if (!address || !site) return;
  await switchSiteIn(tab.incognito, site, !isActiveOn(await settingsIn(tab.incognito), address));
  void notify('settings-changed');
}

/** Writes the reader's word on a site; that of a private window into memory alone, which its pages are told of. */
async function switchSiteIn(isPrivate: boolean, site: string, isOn: boolean): Promise<WriteOutcome> {
  if (!isPrivate) return switchSite(settingsStore(), site, isOn);
  const outcome = await switchPrivateSite(sessionStore(), site, isOn);
  await readAgain(({ incognito }) => incognito);
  return outcome;
}

/** Has pages read again by what now holds, those of the tabs that are meant. */
async function readAgain(isMeant: (tab: { readonly incognito: boolean }) => boolean): Promise<void> {
  for (const tab of await browser.tabs.query({}))
    if (tab.id !== undefined && isMeant(tab)) askPage(tab.id, 'again', null).catch(() => {});
}

async function configurationFor({ url, isPrivate }: Sender): Promise<Configuration> {
  const settings = await settingsIn(isPrivate);
  const address = url ?? '';
  return {
    settings: { ...settings, sites: [] },
    isActive: isActiveOn(settings, address),
    isOff: isOffOn(settings, address),
  };
}

async function settingsIn(isPrivate: boolean): Promise<Settings> {
  const settings = await loadSettings(settingsStore());
  if (!isPrivate) return settings;
  const sites = withPrivateSites(settings.sites, await loadPrivateSites(sessionStore()));
  return { ...settings, sites };
}

/** Whether the reader said something in a private window. The sidebar belongs to no tab: it is the window in front. */
async function isSaidInPrivate({ tab, isPrivate }: Sender): Promise<boolean> {
  return isPrivate || (tab === null && (await browser.windows.getLastFocused()).incognito);
}
