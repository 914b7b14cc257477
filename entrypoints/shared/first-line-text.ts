import { firstLineText as textOf } from '../../components/first-line-text';
import type { FirstLine } from '../../lib/dossier/first-line';
import { interfaceLanguage, say } from './say';

/** The plain first line in the reader's language: "Foreign Minister of Azerbaijan since 2020"; null where nothing is known. */
export function firstLineText(line: FirstLine): string | null {
  return textOf(say, interfaceLanguage(), line);
}
