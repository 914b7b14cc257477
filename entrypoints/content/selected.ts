import { h } from 'preact';
import { SelectionCard } from '../../components/SelectionCard';
import { askBackground } from '../../lib/messages';
import type { IsoDate } from '../../lib/types/text';
import { interfaceLanguage, say } from '../shared/say';
import type { CardHost } from './card-host';

/** So much of a selection is looked up; a longer one is no name. */
const LONGEST = 200;

/** What the reader has selected in a document, or null. */
export function selectedIn(document: Document): Range | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** Shows beside what is selected what the pack knows by a name, and gives how many that are. */
export async function showSelected(
  host: CardHost,
  { body }: Document,
  selected: Range | null,
  surface: string,
  asOf: IsoDate,
): Promise<number> {
  const found = await askBackground('candidates', { surface: surface.slice(0, LONGEST), asOf });
  const place = selected ?? {
    startContainer: body,
    startOffset: 0,
    endContainer: body,
    endOffset: 0,
  };
  host.show(
    new StaticRange(place),
    say('card_label', surface),
    h(SelectionCard, { say, locale: interfaceLanguage(), surface, found }),
  );
  return found.length;
}
