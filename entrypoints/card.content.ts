import { defineContentScript } from 'wxt/utils/define-content-script';
import { CardControl } from './content/card-control';
import { fillCardSlot } from './content/card-slot';

/** The card, for the script that reads the page; it comes when the page has been read, and costs nothing before. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    fillCardSlot((page) => new CardControl(page));
  },
});
