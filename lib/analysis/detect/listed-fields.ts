import { flagsAt, formAt, isCapitalised, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';
import { knownName } from './known-names';

/** Bodies named by the fields that they are for, of which there may be several. */
const HEADS = new Set(
  'ministry department committee subcommittee secretariat directorate directorate-general bureau office commission agency board academy association society institute faculty college school council'.split(
    ' ',
  ),
);
/** Bodies that one word names: what stands beside a ministry in a list, and no field of it. */
const BODIES = new Set(
  'parliament congress senate house assembly council commission court cabinet government army navy police bank union presidency'.split(
    ' ',
  ),
);
/** Fields in one list, at most. */
const MOST_FIELDS = 6;

/**
 * Bodies whose name goes on over commas: "[Ministry of Trade, Industry and Energy]", "[Committee on Fisheries, Regional
 * Affairs and Ports]". Leaves a list whose later parts are names of their own ("the Ministry of Trade, Meridian and Osk").
 */
export function listedFields(reading: Reading, finds: readonly Find[]): Find[] {
  // Few texts have such a body.
  let starts: ReadonlySet<number> | null = null;
  return finds.flatMap((find) => {
    if (find.kind !== 'institution' || !isForFields(reading, find)) return [];
    starts ??= new Set(finds.filter(isNameOfItsOwn).map(({ firstToken }) => firstToken));
    const endToken = endOfList(reading, find.endToken, starts);
    return endToken > find.endToken
      ? [
          {
            ...find,
            endToken,
            detector: 'listed-fields',
            candidates: knownName(reading, find.firstToken, endToken)?.candidates ?? [],
          },
        ]
      : [];
  });
}

/** Whether a find is more than a word of a list: a person, a country, or a name that the pack is rather sure of. */
const isNameOfItsOwn = ({ kind, isDemonym, candidates, score }: Find): boolean =>
  kind === 'person' || kind === 'country' || isDemonym || (candidates.length > 0 && score > 0.6);

/** Whether a body is called "HEAD of/for/on FIELD". */
function isForFields(reading: Reading, { firstToken, endToken }: Find): boolean {
  for (let i = firstToken; i + 1 < endToken; i++)
    if (HEADS.has(lowerAt(reading, i)) && /^(of|for|on)$/.test(lowerAt(reading, i + 1))) return true;
  return false;
}

/** Where a list of fields ends that goes on at `from` with a comma and closes with "and"; `from` itself where none does. */
function endOfList(reading: Reading, from: number, starts: ReadonlySet<number>): number {
  let at = from;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const hasComma = formAt(reading, at) === ',';
    if (hasComma) at++;
    const isLast = /^(and|&)$/.test(lowerAt(reading, at));
    if (!hasComma && !isLast) return from;
    const end = endOfField(reading, isLast ? at + 1 : at, starts);
    if (end < 0) return from;
    if (isLast) return fields > 0 ? end : from;
    at = end;
  }
  return from;
}

/** Where the field that begins at token `i` ends; -1 where there is none, or a name of its own. */
function endOfField(reading: Reading, i: number, starts: ReadonlySet<number>): number {
  let end = i;
  while (isWordOfField(reading, end) && sameSentence(reading, i, end)) {
    if (starts.has(end)) return -1;
    end++;
  }
  return end > i ? end : -1;
}

const isWordOfField = (reading: Reading, i: number): boolean =>
  isCapitalised(reading, i) &&
  !(flagsAt(reading, i) & (WordFlag.ALL_CAPS | WordFlag.NUMBER)) &&
  !BODIES.has(lowerAt(reading, i));
