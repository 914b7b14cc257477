import { extension } from '../../lib/extension-api';
import type { Say } from '../../lib/types/wording';

/** The strings of the reader's language, as the browser chose it. */
export const say: Say = (key, ...values) => extension.i18n.getMessage(key, [...values]);

/** The language that the strings are in (BCP 47). The browser's own may be one that Attaché does not speak. */
export function interfaceLanguage(): string {
  return say('interface_language');
}

/** Tells a page of the extension its language and direction; its title is the given string. */
export function speakOn(page: Document, title: string): void {
  page.documentElement.lang = interfaceLanguage();
  page.documentElement.dir = say('interface_direction');
  page.title = title;
}
