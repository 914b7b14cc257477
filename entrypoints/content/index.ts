import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerRequests, askBackground, notify, onNotice, type PageRequests } from '../../lib/messages';
import type { PageState } from '../../lib/types/page';
import { AnnotatedPage } from './annotated-page';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  async main(ctx) {
    // A page may be given the script twice: by its address, and by the toolbar button.
    if (document.documentElement.querySelector(':scope > attache-card')) return;
    let page: AnnotatedPage | null = null;
    let state: PageState = { kind: 'no-article', reason: 'not-an-article' };
    let address = location.href;
    let turn = 0;

    const say = (next: PageState): void => {
      state = next;
      notify('page-changed');
    };
    const clear = (): void => {
      page?.remove();
      page = null;
    };
    /** Reads the page as it is now. A reading that was overtaken by another is dropped. */
    const read = async (isAsked: boolean): Promise<boolean> => {
      const own = ++turn;
      const isOvertaken = (): boolean => own !== turn || ctx.isInvalid;
      try {
        const { isActive, isOff, settings } = await askBackground('configuration', { url: location.href });
        if (isOvertaken()) return false;
        if (!isAsked && !isActive) {
          clear();
          say({ kind: 'no-article', reason: isOff ? 'off-here' : 'not-an-article' });
          return false;
        }
        const { readPage } = await import('../../lib/page/read-page');
        const reading = readPage(document);
        if (!reading) {
          clear();
          say({ kind: 'no-article', reason: 'not-an-article' });
          return false;
        }
        say({ kind: 'reading' });
        const analysis = await askBackground('analyse', reading.article);
        if (isOvertaken()) return false;
        clear();
        page = new AnnotatedPage(document, reading, analysis, settings);
        say({ kind: 'ready', report: { article: reading.article, analysis } });
        return true;
      } catch (error) {
        if (!isOvertaken()) {
          clear();
          say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        }
        return false;
      }
    };

    const stopAnswering = answerRequests<PageRequests>({
      state: () => state,
      reveal: ({ mention }) => page?.reveal(mention) ?? false,
      mark: ({ entity }) => page?.mark(entity) ?? false,
      read: () => read(true),
      step: ({ by }) => page?.step(by) ?? false,
    });
    const stopHearing = onNotice((notice) => {
      if (notice === 'settings-changed') void read(state.kind === 'ready');
    });
    ctx.onInvalidated(() => {
      stopAnswering();
      stopHearing();
      clear();
    });
    // Pages that change their address without loading: read the new story, forget the old one.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      if (location.href.split('#')[0] === address.split('#')[0]) return;
      address = location.href;
      clear();
      ctx.setTimeout(() => void read(false), 400);
    });
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted && browser.runtime?.id) void read(state.kind === 'ready');
    });
    await read(false);
  },
});
