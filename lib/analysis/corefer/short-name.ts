import { CALLED_AFTER } from '../detect/called-after-people';
import type { Find } from '../detect/find';
import { NAME_PARTICLES } from '../lexicon/words';
import { officeBefore } from '../offices/office-phrase';
import { lowerAt, type Reading } from '../reading';
import type { Chain } from './chain';
import { nameWords } from './fold-name';
import { addressedGender, toldGender } from './gender';
import type { NameTable } from './name-table';

/**
 * The person of the text whose surname or forename a short name is ("Marin", "Prabowo", "Kim"), or null. Where it fits
 * several people, the form of address ("Mrs Marin") or title ("Senator Marin") tells them apart, and else the one named
 * last is meant. A country or town of that name keeps its meaning unless the full name came before.
 */
export function shortName(reading: Reading, table: NameTable, find: Find, form: string): Chain | null {
  if (find.isDemonym || find.endToken - find.firstToken > 3 || find.detector === CALLED_AFTER) return null;
  const words = nameWords(form);
  const last = words.at(-1);
  const namesakes = last ? table.peopleWith(last) : [];
  if (namesakes.length === 0) return null;
  const gender = addressedGender(reading, find.firstToken);
  const fits = namesakes.filter(
    (chain) =>
      isShortOf(reading, words, table.wordsOf(chain), find) &&
      (!gender || (genderOf(reading, chain) ?? gender) === gender),
  );
  const before = fits.filter((chain) => table.lastNamedAt(chain) >= 0);
  if (find.kind !== 'person' && before.length === 0) return null;
  const told = fits.length > 1 ? toldApart(reading, before.length > 1 ? before : fits, find) : fits;
  const [best] = [...(before.length > 0 ? told.filter((chain) => before.includes(chain)) : told)].sort(
    (a, b) => table.lastNamedAt(b) - table.lastNamedAt(a),
  );
  return best ?? null;
}

function isShortOf(reading: Reading, words: readonly string[], all: readonly string[], find: Find): boolean {
  const full = all.filter((word) => !/^(jr|sr|ii|iii|iv)$/.test(word));
  if (full.length <= words.length) return false;
  if (full.slice(-words.length).join(' ') === words.join(' ')) return true;
  // A forename alone counts where the surname would not do: "Prabowo", "Xi", "Kim".
  return (
    words.length === 1 &&
    full[0] === words[0] &&
    find.kind === 'person' &&
    !NAME_PARTICLES.has(full[0] as string) &&
    // "This Bill" is no forename.
    !/^(?:a|an|the|this|that|these|any|each|every|its)$/.test(lowerAt(reading, find.firstToken - 1))
  );
}

/** Those of several people whom the title before a short name fits; all where they tell nothing. */
function toldApart(reading: Reading, fits: readonly Chain[], find: Find): readonly Chain[] {
  const office = officeBefore(reading, find.firstToken)?.officeClass;
  if (!office || office === 'other') return fits;
  const ofOffice = fits.filter((chain) =>
    chain.finds.some((own) => officeBefore(reading, own.firstToken)?.officeClass === office),
  );
  return ofOffice.length > 0 ? ofOffice : fits;
}

function genderOf(reading: Reading, chain: Chain): 'm' | 'f' | null {
  const told = toldGender(reading, chain);
  if (told || !reading.knowledge) return told;
  const known = chain.finds.find(({ candidates }) => candidates.length > 0)?.candidates[0];
  return known ? reading.knowledge.entity(known.entity).gender : null;
}
