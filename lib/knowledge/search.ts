import type { EntityIndex } from '../types/knowledge';
import type { Columns } from './columns';
import { nameWords } from './fold';

/**
 * Entities one of whose shown names has words that begin with the words typed, the most prominent first. Reads all
 * labels once (about 10 ms), which is quick enough for typing and keeps the file free of another index.
 */
export function searchNames(
  columns: Columns,
  count: number,
  text: (i: number) => string,
  typed: string,
  limit: number,
): EntityIndex[] {
  const wanted = nameWords(typed);
  if (wanted.length === 0 || limit <= 0) return [];
  const found = new Set<EntityIndex>();
  const fits = (name: string): boolean => {
    const words = nameWords(name);
    return wanted.every((prefix) => words.some((word) => word.startsWith(prefix)));
  };
  for (let i = 0; i < count; i++) if (fits(text(i))) found.add(i);
  columns.aliasStrings.forEach((string, i) => {
    const entity = columns.aliasEntities[i] as number;
    if (!found.has(entity) && fits(text(string))) found.add(entity);
  });
  const fame = columns.entityFame;
  return [...found].sort((a, b) => (fame[b] as number) - (fame[a] as number) || a - b).slice(0, limit);
}
