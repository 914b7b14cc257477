import type { Chain } from '../corefer/chain';
import { formAt, type Reading } from '../reading';
import type { FactBook } from './fact-book';

/** A town's name, where it begins, and the countries (ISO codes) that have a town of that name. */
export interface Town {
  readonly firstToken: number;
  readonly name: string;
  readonly countries: readonly string[];
}

/** The names of towns that stand before a comma, by the token behind it ("Osk, [Karsia]"). */
export function townsBeforeCommas(
  reading: Reading,
  chains: readonly Chain[],
  book: FactBook,
): ReadonlyMap<number, Town> {
  const towns = new Map<number, Town>();
  for (const { finds, candidates, name } of chains)
    for (const { firstToken, endToken } of finds) {
      if (formAt(reading, endToken) !== ',' || towns.has(endToken + 1)) continue;
      const countries = candidates.flatMap(({ entity, alias }) => {
        const { kind, subkind, country } = book.entity(entity);
        return kind === 'place' && subkind !== 'region' && alias === 'full' && country ? [country] : [];
      });
      if (countries.length > 0) towns.set(endToken + 1, { firstToken, name, countries });
    }
  return towns;
}
