import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORRECTION_PREFIX } from '../../lib/corrections/correction';
import { answerRequests, type PageRequests } from '../../lib/messages';
import { PAGE_INPUTS } from '../../lib/page-inputs';
import { CardControl } from './card-control';
import { PageLife } from './page-life';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The page need not be told that a script has started in it.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // A page may be given the script twice: by its address, and by the toolbar button. The earlier one ends itself where
    // it can; what one leaves behind that died with its extension is taken away.
    for (const left of document.querySelectorAll('html > attache-card')) left.remove();
    const card = new CardControl(document);
    const life = new PageLife(document, card, () => ctx.isInvalid);
    const stopAnswering = answerRequests<PageRequests>(
      {
        state: () => life.state,
        address: () => location.href,
        pointed: () => card.pointed(),
        reveal: ({ mention }) => life.annotated?.reveal(mention) ?? false,
        mark: ({ entity }) => life.annotated?.mark(entity) ?? false,
        read: () => life.read('asked'),
        explain: ({ surface }) => card.explain(surface),
        again: () => life.read('again'),
        step: ({ by }) => life.annotated?.step(by) ?? false,
      },
      PAGE_INPUTS,
    );
    // What the reader chose or corrected, in whatever part of the extension. Notices do not come to pages.
    const again = (changes: object, area: string): void => {
      if (area === 'sync' || Object.keys(changes).some((key) => key.startsWith(CORRECTION_PREFIX)))
        void life.read('again');
    };
    browser.storage.onChanged.addListener(again);
    ctx.onInvalidated(() => {
      // First what the reader sees: a script that outlives its extension may have no storage to let go of.
      life.end();
      stopAnswering();
      browser.storage?.onChanged.removeListener(again);
    });
    // The browser tells no script that its extension was updated or switched off: asked now and then, the context notices.
    ctx.setInterval(() => {}, 2000);
    ctx.addEventListener(document, 'visibilitychange', () => ctx.isValid);
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(() => life.move(), 0));
    ctx.addEventListener(window, 'popstate', () => life.move());
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted && ctx.isValid) void life.read('again');
    });
    await life.read('by-itself');
  },
});
