import { lowerAt, type Reading } from '../reading';
import type { Find } from './find';

/** What one does with a language. */
const USED =
  /^(?:speaks?|spoke|spoken|speaking|learns?|learned|learnt|learning|study|studies|studied|studying|teach|teaches|taught|teaching|fluent|translated|translation)$/;
/** What is said or written in one, beside that. */
const SAID = /^(?:said|written|wrote|published|broadcast|sung|sang|printed|conducted)$/;
/** What goes on behind a noun that is over. */
const OVER = /^(?:\P{L}.*|and|or|at|in|as|to|with|for|but|fluently|well|better|badly)?$/u;

/** "She speaks [Norlandic]", "[Norlandic] was taught", "published in [Norlandic]": a people's language, and nothing of its state. */
export function isLanguage(reading: Reading, { isDemonym, firstToken, endToken, candidates }: Find): boolean {
  if (!isDemonym) return false;
  const next = lowerAt(reading, endToken);
  if (/^(?:is|was|be|been)$/.test(next))
    return /^(?:taught|spoken|translated)$/.test(lowerAt(reading, endToken + 1));
  if (!OVER.test(next)) return false;
  const before = lowerAt(reading, firstToken - 1);
  if (before === 'in' || before === 'into') {
    const act = lowerAt(reading, firstToken - 2);
    if (SAID.test(act) || USED.test(act)) return true;
    // "The play in [Norlandic] drew a crowd"; in "in [Norlandic] and Vellish waters" the noun is still to come.
    return candidates.every(({ alias }) => alias === 'adjective') && !/^(?:and|or|-|–)$/.test(next);
  }
  // "Speaks Vellish and [Norlandic]".
  const isListed = before === 'and' || before === 'or';
  return USED.test(lowerAt(reading, firstToken - (isListed ? 3 : 1)));
}
