import { acronymExpansions } from '../detect/bracketed-acronyms';
import type { Find } from '../detect/find';
import { surfaceOf } from '../detect/find';
import type { Reading } from '../reading';
import { inParts, type Steps } from '../steps';
import type { Chain } from './chain';
import { foldName } from './fold-name';
import { fullName } from './full-name';
import { initials } from './initials';
import { formOf, NameTable } from './name-table';
import { shortBody } from './short-body';
import { namedTogether, shortName } from './short-name';

/** Finds, and chains, that are looked at at a stretch. */
const STRETCH = 128;

/**
 * Groups names that mean the same thing, the surest sieve first: full names of people; a surname or forename after the
 * full name; a body by its initials or by the beginning or end of its name; the same form, or the acronym that the text introduced for it. Chains are in order of first mention.
 */
export function* nameChains(reading: Reading, finds: readonly Find[]): Steps<Chain[]> {
  const table = new NameTable(reading);
  const expansions = new Map(
    [...acronymExpansions(reading, finds)].map(([short, long]) => [foldName(short), foldName(long)]),
  );
  // Full names of people first, so that "Washington" after "Ada Washington" finds her wherever it stands.
  const ofFullName = new Map<Find, Chain>();
  yield* inParts(finds, STRETCH, (part) => {
    for (const find of part)
      if (find.kind === 'person' && find.endToken - find.firstToken > 1) {
        const chain = fullName(reading, table, find, formOf(reading, find));
        ofFullName.set(find, chain);
        table.add(find, chain);
      }
  });
  yield* inParts(finds, STRETCH, (part) => {
    for (const find of part) {
      let chain = ofFullName.get(find);
      if (!chain) {
        const form = formOf(reading, find);
        chain =
          shortName(reading, table, find, form) ??
          initials(reading, table, find, form) ??
          shortBody(reading, table, find, form) ??
          sameForm(find, form);
        const open = asQuestion(find, chain, form);
        if (open) chain = open.chain;
        table.add(open?.find ?? find, chain);
      }
      table.pass(find, chain);
    }
  });
  yield* inParts(table.chains, STRETCH, (part) => {
    for (const chain of part) settle(reading, chain);
  });
  return table.chains
    .filter(({ finds: own }) => own.length > 0)
    .sort((a, b) => (a.finds[0] as Find).firstToken - (b.finds[0] as Find).firstToken);

  /** A surname of two who were named together as a chain of its own, with both for its candidates; null of others. */
  function asQuestion(
    find: Find,
    chain: Chain,
    form: string,
  ): { readonly find: Find; readonly chain: Chain } | null {
    const both = namedTogether(reading, table, find, chain, form);
    const tops = both?.map(({ finds: [first] }) => first?.candidates[0]) ?? [];
    const candidates = tops.flatMap((top) =>
      top ? [{ ...top, alias: 'surname' as const, prior: EITHER }] : [],
    );
    if (candidates.length < 2) return null;
    const open = { ...find, candidates };
    return { find: open, chain: table.start(open, `${form} either`) };
  }

  function sameForm(find: Find, form: string): Chain {
    return (
      table.ofForm(find.kind, expansions.get(form) ?? form) ??
      table.ofForm(find.kind, form) ??
      table.start(find, form)
    );
  }
}

/** The share of a surname's uses that each of two has who were named together. */
const EITHER = 0.5;

/** The longest of some finds, of these the surest, of these the first; undefined of none. */
const fullest = (finds: readonly Find[]): Find | undefined =>
  finds.reduce<Find | undefined>((best, find) => {
    if (!best) return find;
    const longer = find.endToken - find.firstToken - (best.endToken - best.firstToken);
    const order = longer || find.score - best.score || best.firstToken - find.firstToken;
    return order > 0 ? find : best;
  }, undefined);

/** Takes name, kind and candidates from the fullest and surest of a chain's finds. */
function settle(reading: Reading, chain: Chain): void {
  const known = fullest(chain.finds.filter(({ candidates }) => candidates.length > 0));
  const longest = surfaceOf(reading, fullest(chain.finds) as Find);
  chain.finds.sort((a, b) => a.firstToken - b.firstToken);
  if (known) chain.candidates = known.candidates;
  if (longest.length > chain.name.length) chain.name = longest;
  if (/^[\p{Lu}\s.'’-]{5,}$/u.test(chain.name)) {
    const cased = [...chain.surfaces].find(
      (surface) => /\p{Ll}/u.test(surface) && surface.length >= chain.name.length,
    );
    if (cased) chain.name = cased;
  }
}
