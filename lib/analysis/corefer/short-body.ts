import type { Find } from '../detect/find';
import { isOfNoCountry } from '../lexicon/peoples';
import { formAt, type Reading } from '../reading';
import type { Chain } from './chain';
import { nameWords } from './fold-name';
import type { NameTable } from './name-table';

/** From this share on a name of the pack means what it means there, whatever longer name came before. */
const KNOWN = 0.5;
/** The same where the longer name is a party's: other parties and parliaments go by its last word. */
const OF_PARTY = 0.35;

/**
 * The body of the text that a short name begins or ends like ("Beacon" after "Beacon International", "the Ministry" after
 * "Ministry of Trade"), or null: where it is the only such body named before, and the pack knows no other by the short name.
 */
export function shortBody(reading: Reading, table: NameTable, find: Find, form: string): Chain | null {
  if (find.kind !== 'institution' && find.kind !== 'other') return null;
  if (find.isDemonym) return null;
  const words = nameWords(form);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || table.ofForm(find.kind, form)) return null;
  // "Arab leaders" after "Arab League": what sort they are.
  if (words.length === 1 && isOfNoCountry(reading.knowledge, first) && isBeforeCommonNoun(reading, find))
    return null;
  const longer = new Set(
    [...table.bodiesWith(first), ...table.bodiesWith(last)].filter(
      (chain) => table.lastNamedAt(chain) >= 0 && isEdgeOf(words, table.wordsOf(chain)),
    ),
  );
  const [chain] = longer;
  if (longer.size !== 1 || !chain) return null;
  const top = find.candidates[0];
  const isOther =
    top !== undefined &&
    top.prior >= (isParty(reading, chain) ? OF_PARTY : KNOWN) &&
    !chain.finds.some((own) => hasCandidate(own, top.entity));
  return isOther ? null : chain;
}

/** Whether a body is a party of the pack: "Harbour Congress" is hardly ever "the Congress". */
const isParty = ({ knowledge }: Reading, { finds }: Chain): boolean =>
  finds.some(({ candidates: [top] }) => top && knowledge?.entity(top.entity).subkind === 'party');

const isBeforeCommonNoun = (reading: Reading, { endToken }: Find): boolean =>
  /^\p{Ll}/u.test(formAt(reading, endToken));

const hasCandidate = ({ candidates }: Find, entity: number): boolean =>
  candidates.some((candidate) => candidate.entity === entity);

/** Whether words are the beginning or the end of a longer name. */
function isEdgeOf(words: readonly string[], name: readonly string[]): boolean {
  if (name.length <= words.length) return false;
  const short = words.join(' ');
  return (
    name.slice(0, words.length).join(' ') === short ||
    name.slice(name.length - words.length).join(' ') === short
  );
}
