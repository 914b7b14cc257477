import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORRECTION_PREFIX } from '../../lib/corrections/correction';
import { answerRequests, askBackground, notify, type PageRequests } from '../../lib/messages';
import { PAGE_INPUTS } from '../../lib/page-inputs';
import type { PageState } from '../../lib/types/page';
import { AnnotatedPage } from './annotated-page';
import { CardControl } from './card-control';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The page need not be told that a script has started in it.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // A page may be given the script twice: by its address, and by the toolbar button.
    if (document.documentElement.querySelector(':scope > attache-card')) return;
    const card = new CardControl(document);
    let page: AnnotatedPage | null = null;
    let state: PageState = { kind: 'no-article', reason: 'not-an-article' };
    let address = location.href;
    let turn = 0;
    let wasOff = false;

    const say = (next: PageState): void => {
      state = next;
      notify('page-changed');
    };
    const clear = (): void => {
      page?.remove();
      page = null;
    };
    /**
     * Reads the page as it is now: by itself, where the reader wants that; because it was asked to; or again, as it was
     * read before, unless the reader has just switched this site off. A reading that was overtaken is dropped.
     */
    const read = async (reason: 'by-itself' | 'asked' | 'again'): Promise<boolean> => {
      const own = ++turn;
      const isOvertaken = (): boolean => own !== turn || ctx.isInvalid;
      try {
        const { isActive, isOff, settings } = await askBackground('configuration', null);
        if (isOvertaken()) return false;
        const isWelcome = isActive || reason === 'asked' || (reason === 'again' && page && isOff === wasOff);
        wasOff = isOff;
        if (!isWelcome) {
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
        page = new AnnotatedPage(document, reading, analysis, settings, card);
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

    const stopAnswering = answerRequests<PageRequests>(
      {
        state: () => state,
        address: () => location.href,
        pointed: () => card.pointed(),
        reveal: ({ mention }) => page?.reveal(mention) ?? false,
        mark: ({ entity }) => page?.mark(entity) ?? false,
        read: () => read('asked'),
        explain: ({ surface }) => card.explain(surface),
        again: () => read('again'),
        step: ({ by }) => page?.step(by) ?? false,
      },
      PAGE_INPUTS,
    );
    // What the reader chose or corrected, in whatever part of the extension. Notices do not come to pages.
    const again = (changes: object, area: string): void => {
      if (area === 'sync' || Object.keys(changes).some((key) => key.startsWith(CORRECTION_PREFIX)))
        void read('again');
    };
    browser.storage.onChanged.addListener(again);
    ctx.onInvalidated(() => {
      stopAnswering();
      browser.storage.onChanged.removeListener(again);
      clear();
      card.remove();
    });
    // Pages that change their address without loading: read the new story, forget the old one.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      if (location.href.split('#')[0] === address.split('#')[0]) return;
      address = location.href;
      clear();
      ctx.setTimeout(() => void read('by-itself'), 400);
    });
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted && browser.runtime?.id) void read('again');
    });
    await read('by-itself');
  },
});
