import type { Chain } from '../corefer/chain';
import { formAt, lowerAt, type Reading } from '../reading';
import type { Scene } from './features';

/** What the document says as a whole: its countries, where they stand, and its dateline. */
export function sceneOf(reading: Reading, chains: readonly Chain[]): Scene {
  const { knowledge } = reading;
  const counts = new Map<string, number>();
  const bySentence = new Map<number, Set<string>>();
  let total = 0;
  let dateline: string | null = null;
  for (const chain of chains) {
    const top = chain.candidates[0];
    if (!knowledge || !top || top.prior < 0.3) continue;
    const entity = knowledge.entity(top.entity);
    if (
      !entity.country ||
      (entity.kind !== 'country' &&
        entity.kind !== 'place' &&
        !(entity.kind === 'person' && chain.candidates.length === 1 && top.alias === 'full'))
    )
      continue;
    // Where several countries go by one name, none of them speaks for the others.
    const second = chain.candidates[1];
    if (
      second &&
      second.prior > 0.25 * top.prior &&
      knowledge.entity(second.entity).country !== entity.country
    )
      continue;
    for (const { firstToken, endToken } of chain.finds) {
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
      total++;
      const sentence = reading.sentenceOf[firstToken] as number;
      const here = bySentence.get(sentence);
      if (here) here.add(entity.country);
      else bySentence.set(sentence, new Set([entity.country]));
      if (sentence === 0 && isDateline(reading, firstToken, endToken)) dateline = entity.country;
    }
  }
  return {
    countries: new Map([...counts].map(([iso, count]) => [iso, count / total])),
    dateline,
    bySentence,
  };
}

/** "ROME - The Senate …", "Paris (AFP) –": a place in the first words of the text, before a dash. */
export function isDateline(reading: Reading, first: number, end: number): boolean {
  if (first > 2) return false;
  for (let i = end; i < end + 12; i++) {
    if (/^[-–—]+$/.test(formAt(reading, i)))
      return (reading.tokens.gaps[i] as number) > 0 || formAt(reading, i) !== '-';
    if (
      !/^[(),.]$|^[A-Z]/.test(formAt(reading, i)) &&
      !/^(jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|\d+)/.test(lowerAt(reading, i))
    )
      return false;
  }
  return false;
}
