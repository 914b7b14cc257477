import type { Linked } from '../corefer/linked';
import type { Reference } from '../corefer/resolve';
import { lowerAt, type Reading } from '../reading';

/** A stretch of text that stands for entities of the article: a name, description or pronoun. */
export interface Named {
  readonly firstToken: number;
  readonly endToken: number;
  /** One for most; several for "the two ministers". */
  readonly entities: readonly Linked[];
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly isDemonym: boolean;
  readonly isMetonym: boolean;
}

/** All such stretches by their first token; of nested ones ("[Azerbaijan]'s foreign minister") the longest. */
export function namedSpans(
  reading: Reading,
  linked: readonly Linked[],
  references: readonly Reference[],
): ReadonlyMap<number, Named> {
  const all: Named[] = [
    ...linked.flatMap((one) =>
      one.chain.finds.map(({ firstToken, endToken, isDemonym, metonym }) => ({
        firstToken,
        endToken,
        entities: [one],
        form: 'name' as const,
        isDemonym,
        isMetonym: metonym !== undefined,
      })),
    ),
    ...references
      .filter(({ antecedents }) => antecedents.length > 0)
      .map(({ firstToken, endToken, form, antecedents }) => ({
        firstToken,
        endToken,
        entities: antecedents,
        form,
        isDemonym: false,
        isMetonym: false,
      })),
  ];
  all.sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken) || a.firstToken - b.firstToken);
  const taken = new Uint8Array(reading.tokens.count);
  const byFirst = new Map<number, Named>();
  for (const span of all) {
    let isFree = true;
    for (let i = span.firstToken; i < span.endToken; i++) if (taken[i]) isFree = false;
    // A description that runs into a verb or a clause is not one noun group; its parts stand for themselves.
    if (!isFree || breaksOff(reading, span)) continue;
    taken.fill(1, span.firstToken, span.endToken);
    byFirst.set(span.firstToken, span);
  }
  return byFirst;
}

function breaksOff(reading: Reading, { firstToken, endToken, form, entities }: Named): boolean {
  if (form !== 'nominal') return false;
  // "The ministers of Norland, Sudria and Karsia": a list has its commas.
  const isOfSeveral = entities.length > 1;
  for (let i = firstToken; i < endToken; i++) {
    const lower = lowerAt(reading, i);
    if (/^(who|which|that|;|is|was|has|had|said)$/.test(lower) || (lower === ',' && !isOfSeveral))
      return true;
  }
  return false;
}
