import type { Find } from '../detect/find';
import { surfaceOf } from '../detect/find';
import type { Reading } from '../reading';
import type { Chain } from './chain';
import { isGeneration, nameWords } from './fold-name';
import type { NameTable } from './name-table';

/**
 * The chain of a person's full name: of the same name, or of the one that holds all its words or whose words it holds
 * ("Ada Marin" or "Lovis Marin" and "Ada Lovis Marin"). A father and son who differ by "Jr." or by their middle initials are two. Starts a chain where none fits.
 */
export function fullName(reading: Reading, table: NameTable, find: Find, form: string): Chain {
  const known = table.ofForm('person', form);
  if (known) return known;
  const words = nameWords(form);
  const near = new Set([...table.peopleLike(words), ...table.peopleWith(words.at(-1) ?? '')]);
  const kin = [...near].filter((chain) => isSamePerson(words, table.wordsOf(chain)));
  const [chain] = kin;
  if (kin.length !== 1 || !chain) return table.start(find, form);
  table.know(chain, 'person', form);
  if (words.length > table.wordsOf(chain).length) chain.name = surfaceOf(reading, find);
  return chain;
}

function isSamePerson(words: readonly string[], other: readonly string[]): boolean {
  if (other.length < 2) return false;
  const [short, long] = words.length < other.length ? [words, other] : [other, words];
  // "Ada Lovis Marin" and "Lovis Marin": a double surname.
  if (short.length > 1 && long.slice(-short.length).join(' ') === short.join(' ')) return true;
  return (
    short.at(-1) === long.at(-1) &&
    short[0] === long[0] &&
    short.every((word) => long.includes(word)) &&
    tailOf(words) === tailOf(other) &&
    !differInMiddle(short, long)
  );
}

/** Whether both have middle names and begin them with different initials: "Ada L. Marin" is not "Ada R. L. Marin". */
function differInMiddle(short: readonly string[], long: readonly string[]): boolean {
  const [mine, other] = [short[1] as string, long[1] as string];
  const isMiddle = short.length > 2 && (mine.length === 1 || other.length === 1);
  return isMiddle && mine[0] !== other[0];
}

function tailOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return isGeneration(last) ? last : '';
}
