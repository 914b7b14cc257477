import type { Find } from '../detect/find';
import { surfaceOf } from '../detect/find';
import { CONNECTORS } from '../lexicon/words';
import type { Reading } from '../reading';
import type { Chain } from './chain';
import type { NameTable } from './name-table';

/** From this share on an acronym of the pack means what it means there, whatever longer name came before. */
const KNOWN = 0.5;
const SHORTEST = 2;
const LONGEST = 6;

/**
 * The body of the text whose initials an acronym is ("HWU" after "Harbour Workers' Union"), or null: where it is the only
 * such body named before, and the pack does not mostly mean another by the acronym. Small words may count ("MoT", "UAE") or
 * not ("DHS" of "Department of Harbour Safety").
 */
export function initials(reading: Reading, table: NameTable, find: Find, form: string): Chain | null {
  // What a tagger takes for no body, person or place is another thing of that abbreviation ("AI").
  if (find.endToken - find.firstToken > 1 || find.kind === 'country' || find.kind === 'other') return null;
  const letters = surfaceOf(reading, find).replace(/\./g, '');
  if (!isAcronym(letters)) return null;
  const acronym = letters.toLowerCase();
  const longer = table
    .bodiesWithInitial(acronym[0] as string)
    .filter((chain) => table.lastNamedAt(chain) >= 0 && spells(table.wordsOf(chain), acronym));
  const [chain] = longer;
  if (longer.length !== 1 || !chain) return null;
  const top = find.candidates[0];
  const isOther = top !== undefined && top.prior >= KNOWN && !hasCandidate(chain, top.entity);
  return isOther || table.ofForm(find.kind, form) ? null : chain;
}

const isAcronym = (letters: string): boolean =>
  letters.length >= SHORTEST && letters.length <= LONGEST && /^\p{Lu}[\p{Lu}o]*\p{Lu}$/u.test(letters);

const hasCandidate = ({ finds }: Chain, entity: number): boolean =>
  finds.some(({ candidates }) => candidates.some((candidate) => candidate.entity === entity));

/** Whether an acronym is made of the first letters of a name's words, with or without its small words. */
function spells(words: readonly string[], acronym: string): boolean {
  if (words.length < 2) return false;
  const lettersOf = (some: readonly string[]): string => some.map((word) => word[0]).join('');
  return lettersOf(words) === acronym || lettersOf(words.filter((word) => !CONNECTORS.has(word))) === acronym;
}
