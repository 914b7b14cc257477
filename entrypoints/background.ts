import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analysis/analyse';
import { openTagger } from '../lib/analysis/tag/model-file';
import { applyCorrections } from '../lib/corrections/apply-corrections';
import { loadCorrections, rememberCorrection, undoCorrection } from '../lib/corrections/stored-corrections';
import { cardFacts } from '../lib/dossier/card-facts';
import { dossierOf } from '../lib/dossier/dossier';
import { foundEntity } from '../lib/dossier/found-entity';
import { openPack } from '../lib/knowledge/open-pack';
import { answerRequests, askPage, type BackgroundRequests, notify } from '../lib/messages';
import { isActiveOn, isOffOn, siteOf } from '../lib/settings/sites';
import { loadSettings, switchSite } from '../lib/settings/stored-settings';
import type { Knowledge } from '../lib/types/knowledge';
import { say } from './shared/say';
import { correctionsStore, settingsStore } from './shared/stores';
import { openWelcomeOnInstall } from './welcome/open-on-install';

/** Opens a file of the extension once; null where it is missing or damaged, so that the analysis goes on without it. */
function opening<Opened>(
  name: '/knowledge.bin' | '/tagger.bin',
  open: (buffer: ArrayBuffer) => Opened,
): () => Promise<Opened | null> {
  let opened: Promise<Opened | null> | null = null;
  return () => {
    opened ??= fetch(browser.runtime.getURL(name))
      .then((response) => response.arrayBuffer())
      .then(open)
      .catch((error: unknown) => {
        console.warn(name, error);
        return null;
      });
    return opened;
  };
}

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
  const knowledge = opening('/knowledge.bin', openPack);
  const tagger = opening('/tagger.bin', openTagger);

  answerRequests<BackgroundRequests>({
    async analyse(article) {
      const resources = { knowledge: await knowledge(), tagger: await tagger() };
      const analysis = analyse(article, resources);
      return applyCorrections(analysis, article, await loadCorrections(correctionsStore()));
    },
    async configuration({ url }) {
      const settings = await loadSettings(settingsStore());
      return { settings, isActive: isActiveOn(settings, url), isOff: isOffOn(settings, url) };
    },
    async dossier({ entity, asOf }) {
      const pack = await knowledge();
      return pack ? dossierOf(entity, asOf, pack) : null;
    },
    async cardFacts({ entity, asOf }) {
      const pack = await knowledge();
      return pack ? cardFacts(entity, { asOf, today: new Date().toISOString().slice(0, 10) }, pack) : null;
    },
    sidebarAccess: (_about, { tab }) => sidebarAccess(tab?.windowId),
    async openSidebar({ entity }, { tab }) {
      if (tab?.id === undefined) return false;
      // First thing in the listener: browsers open the sidebar only while the click lasts.
      const isOpen = openSidebar(tab.id);
      await browser.storage.session.set({ [SIDEBAR_WISH]: { tab: tab.id, entity } });
      return isOpen;
    },
    readTab: ({ tab }) => readTab(tab),
    correct: (said, { tab }) => rememberCorrection(correctionsStore(), said, tab?.incognito ?? false),
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
    else if (menuItemId === WHO_MENU) void explain(tab.id, selectionText ?? '');
    else if (menuItemId === READ_MENU) void readTab(tab.id);
    else void toggleSite(tab.id, tab.url);
  });
});

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
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/content.js'] });
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
async function toggleSite(tab: number, url?: string): Promise<void> {
  const state = await askPage(tab, 'state', null);
  const address =
    url ?? (state?.kind === 'ready' ? state.report.article.url : null) ?? (await browser.tabs.get(tab)).url;
  const site = address ? siteOf(address) : null;
  if (!address || !site) return;
  const settings = await loadSettings(settingsStore());
  await switchSite(settingsStore(), site, !isActiveOn(settings, address));
  // The page hears of it from the store.
  notify('settings-changed');
}
