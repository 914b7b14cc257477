import { acronymExpansions } from '../detect/bracketed-acronyms';
import type { Find } from '../detect/find';
import { surfaceOf } from '../detect/find';
import { HONORIFICS, NAME_PARTICLES } from '../lexicon/words';
import type { Reading } from '../reading';
import type { Chain } from './chain';
import { foldName } from './fold-name';

/**
 * Groups names that mean the same thing, the surest sieve first: the same form; the acronym that the text introduced; a
 * surname or forename after the full name. A short form that fits two people goes to the one named last before it.
 */
export function nameChains(reading: Reading, finds: readonly Find[]): Chain[] {
  const chains: Chain[] = [];
  const byForm = new Map<string, Chain>();
  const fullNames = createFullNames();
  const people = finds.filter(
    ({ kind, firstToken, endToken }) => kind === 'person' && endToken - firstToken > 1,
  );
  const isPerson = new Set(people);
  const expansions = new Map(
    [...acronymExpansions(reading, finds)].map(([short, long]) => [foldName(short), foldName(long)]),
  );

  // Full names of people first, so that "Washington" after "Ada Washington" finds her wherever it stands.
  for (const find of people) addTo(find, fullNameChain(find));
  for (const find of finds) {
    if (isPerson.has(find)) continue;
    const form = foldName(surfaceOf(reading, find));
    const person = find.endToken - find.firstToken <= 2 ? shortForm(find, form) : null;
    if (person) addTo(find, person);
    else
      addTo(
        find,
        byForm.get(`${find.kind}|${expansions.get(form) ?? form}`) ??
          byForm.get(`${find.kind}|${form}`) ??
          newChain(find, form),
      );
  }
  for (const chain of chains) finish(reading, chain);
  return chains
    .filter(({ finds: own }) => own.length > 0)
    .sort((a, b) => (a.finds[0] as Find).firstToken - (b.finds[0] as Find).firstToken);

  function newChain(find: Find, form: string): Chain {
    const chain: Chain = {
      kind: find.kind,
      finds: [],
      name: surfaceOf(reading, find),
      surfaces: new Set(),
      candidates: [],
      offices: [],
    };
    chains.push(chain);
    byForm.set(`${find.kind}|${form}`, chain);
    fullNames.add(chain);
    return chain;
  }

  function addTo(find: Find, chain: Chain): void {
    chain.finds.push(find);
    chain.surfaces.add(surfaceOf(reading, find));
  }

  /** The chain of a full name: of the same name, or of one that holds all its words or whose words it holds. */
  function fullNameChain(find: Find): Chain {
    const form = foldName(surfaceOf(reading, find));
    const known = byForm.get(`person|${form}`);
    if (known) return known;
    const words = form.split(' ');
    const kin = fullNames.endingWith(words.at(-1)).filter((chain) => {
      const other = fullNames.wordsOf(chain);
      const [short, long] = words.length < other.length ? [words, other] : [other, words];
      return (
        short.at(-1) === long.at(-1) &&
        short[0] === long[0] &&
        short.every((word) => long.includes(word)) &&
        tailOf(words) === tailOf(other)
      );
    });
    if (kin.length !== 1) return newChain(find, form);
    const chain = kin[0] as Chain;
    byForm.set(`person|${form}`, chain);
    if (words.length > fullNames.wordsOf(chain).length) chain.name = surfaceOf(reading, find);
    return chain;
  }

  /** The person whose surname or forename a short form is, or null. */
  function shortForm(find: Find, form: string): Chain | null {
    if (
      find.kind !== 'person' &&
      find.kind !== 'place' &&
      find.detector !== 'tagger' &&
      find.detector !== 'known-name'
    )
      return null;
    if (find.kind === 'country' && find.isDemonym) return null;
    const words = form.split(' ').filter((word) => !HONORIFICS.has(word));
    const fits = fullNames.beginningOrEndingWith(words.at(-1)).filter((chain) => {
      const full = fullNames.wordsOf(chain);
      const isSurname = full.slice(-words.length).join(' ') === words.join(' ');
      // A forename alone counts where the surname would not do: "Prabowo", "Xi", "Kim".
      const isForename =
        words.length === 1 &&
        full[0] === words[0] &&
        (find.kind === 'person' || full.length > 2) &&
        !NAME_PARTICLES.has(full[0] as string);
      if (find.kind !== 'person' && !isSurname) return false;
      return isSurname || isForename;
    });
    if (fits.length === 0) return null;
    // A country or place named as such keeps its meaning unless the full name came before.
    const before = fits.filter((chain) => chain.finds.some((own) => own.firstToken < find.firstToken));
    if (find.kind !== 'person' && before.length === 0) return null;
    const ranked = (before.length > 0 ? before : fits).sort(
      (a, b) => lastBefore(b, find) - lastBefore(a, find),
    );
    return ranked[0] as Chain;
  }
}

const tailOf = (words: readonly string[]): string =>
  /^(jr|sr|ii|iii|iv)$/.test(words.at(-1) ?? '') ? (words.at(-1) as string) : '';

function lastBefore({ finds }: Chain, find: Find): number {
  let last = -1;
  for (const { firstToken } of finds)
    if (firstToken < find.firstToken && firstToken > last) last = firstToken;
  return last;
}

/**
 * The chains of people with a name of two words or more, by the words at its ends. A fuller name that a chain takes on
 * later has the same two.
 */
function createFullNames() {
  const byFirst = new Map<string, Chain[]>();
  const byLast = new Map<string, Chain[]>();
  const order = new Map<Chain, number>();
  const folded = new Map<string, readonly string[]>();
  const wordsOf = ({ name }: Chain): readonly string[] => {
    let words = folded.get(name);
    if (!words) {
      words = foldName(name).split(' ');
      folded.set(name, words);
    }
    return words;
  };
  const put = (index: Map<string, Chain[]>, word: string, chain: Chain): void => {
    const chains = index.get(word);
    if (chains) chains.push(chain);
    else index.set(word, [chain]);
  };
  return {
    wordsOf,
    add(chain: Chain): void {
      const words = wordsOf(chain);
      if (chain.kind !== 'person' || words.length < 2) return;
      order.set(chain, order.size);
      put(byFirst, words[0] as string, chain);
      put(byLast, words.at(-1) as string, chain);
    },
    endingWith: (word: string | undefined): readonly Chain[] => byLast.get(word ?? '') ?? [],
    /** In the order in which they were added. */
    beginningOrEndingWith(word: string | undefined): readonly Chain[] {
      const [ending, beginning] = [byLast.get(word ?? '') ?? [], byFirst.get(word ?? '') ?? []];
      if (beginning.length === 0) return ending;
      return [...new Set([...ending, ...beginning])].sort(
        (a, b) => (order.get(a) as number) - (order.get(b) as number),
      );
    },
  };
}

/** Takes name, kind and candidates from the fullest and surest of a chain's finds. */
function finish(reading: Reading, chain: Chain): void {
  const ranked = [...chain.finds].sort(
    (a, b) =>
      b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
      b.score - a.score ||
      a.firstToken - b.firstToken,
  );
  const known = ranked.find(({ candidates }) => candidates.length > 0);
  chain.finds.sort((a, b) => a.firstToken - b.firstToken);
  if (known) chain.candidates = known.candidates;
  const longest = surfaceOf(reading, ranked[0] as Find);
  if (longest.length > chain.name.length) chain.name = longest;
  if (/^[\p{Lu}\s.'’-]{5,}$/u.test(chain.name)) {
    const cased = [...chain.surfaces].find(
      (surface) => /\p{Ll}/u.test(surface) && surface.length >= chain.name.length,
    );
    if (cased) chain.name = cased;
  }
}
