import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '../lib/messages';

/** Wakes the background while the page is still being loaded, so that it can answer at once when the page is read. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main() {
    askBackground('prepare', null).catch(() => {
      // Nothing depends on it: what is asked later wakes the background, too.
    });
  },
});
