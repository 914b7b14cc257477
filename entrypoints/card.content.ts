import { defineContentScript } from 'wxt/utils/define-content-script';
import { CardControl } from './content/card-control';
import { fillCardSlot } from './content/card-slot';

/** The card, for the script that reads the page. The build has it run when a card is needed, and not before. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    fillCardSlot((page) => new CardControl(page));
  },
});
