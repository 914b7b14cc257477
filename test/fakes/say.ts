import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Say } from '../../lib/types/wording';

/** Languages of the interface. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'az', 'ar'] as const;

/** The strings of one language, read as the browser reads them. */
export function sayIn(language: (typeof LANGUAGES)[number]): Say {
  const file = path.resolve(import.meta.dirname, `../../public/_locales/${language}/messages.json`);
  const messages: Record<string, { message: string } | undefined> = JSON.parse(readFileSync(file, 'utf8'));
  return (key, ...values) => {
    const entry = messages[key];
    if (!entry) throw new Error(`no string for ${key} in ${language}`);
    return entry.message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  };
}
