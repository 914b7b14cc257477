import { nameWords } from '../../lib/knowledge/fold';
import type { AliasKind } from '../../lib/types/knowledge';

/** Names of two words and more in Latin letters that share a word with the label: transliterations into every alphabet are noise. */
export function personAliases(label: string, names: readonly string[]): (readonly [string, AliasKind])[] {
  const known = new Set(nameWords(label).filter((word) => word.length > 2));
  return names
    .filter(
      (name) =>
        /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name) &&
        /\S{2,}\s+\S{2,}/.test(name) &&
        nameWords(name).some((word) => known.has(word)),
    )
    .map((name) => [name, 'full']);
}
