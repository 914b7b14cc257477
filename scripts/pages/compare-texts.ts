/** Words of a text, lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Matched, read and expected counts of one text's word groups. */
export interface Overlap {
  readonly shared: number;
  readonly read: number;
  readonly expected: number;
}

/**
 * How much of a text is as expected, by groups of four words with their number of occurrences, as the article extraction
 * benchmark counts (https://github.com/scrapinghub/article-extraction-benchmark).
 */
export function overlapOf(read: string, expected: string): Overlap {
  const left = groupsOf(read);
  const right = groupsOf(expected);
  let shared = 0;
  for (const [group, count] of left) shared += Math.min(count, right.get(group) ?? 0);
  const total = (groups: Map<string, number>): number => [...groups.values()].reduce((sum, n) => sum + n, 0);
  return { shared, read: total(left), expected: total(right) };
}

function groupsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const groups = new Map<string, number>();
  const last = Math.max(1, words.length - 3);
  for (let i = 0; i < last && words.length > 0; i++) {
    const group = words.slice(i, i + 4).join(' ');
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}
