import { defineContentScript } from 'wxt/utils/define-content-script';
import { askEarly } from './content/early-configuration';

/** Wakes the background while the page is still being loaded, so that it can answer at once when the page is read. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main: askEarly,
});
