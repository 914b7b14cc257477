import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerRequests, type PageRequests } from '../../lib/messages';
import { unpaintAll } from '../../lib/page/paint';
import { PAGE_INPUTS } from '../../lib/page-inputs';
import { CardSlot } from './card-slot';
import { removeLeftBehind } from './left-behind';
import { PageLife } from './page-life';
import { ScriptLife } from './script-life';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  async main() {
    // A page may be given the script twice: by its address, and by the toolbar button.
    const script = new ScriptLife();
    removeLeftBehind(document);
    unpaintAll(CSS);
    const card = new CardSlot(document);
    const life = new PageLife(document, card, () => script.isOver);
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
    script.onEnd(() => {
      // First what the reader sees: a script that outlives its extension may have nobody to let go of.
      life.end();
      stopAnswering();
    });
    watchAddress(script, () => !script.isOver && life.move());
    script.listen(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted && !script.isOver) void life.read('again');
    });
    await life.read('by-itself');
  },
});

/** How often the address is looked at where the browser does not tell of its changes. */
const LOOK_MS = 1000;

/** Calls back when the page may have another address without having loaded anew. */
function watchAddress(script: ScriptLife, look: () => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) script.listen(navigation, 'currententrychange', look);
  else {
    const timer = setInterval(look, LOOK_MS);
    script.onEnd(() => clearInterval(timer));
  }
  script.listen(window, 'popstate', look);
}
