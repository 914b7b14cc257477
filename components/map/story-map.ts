import type { PageReport } from '../../lib/types/page';

/** A country that a story touches. */
export interface StoryCountry {
  /** ISO alpha-2. */
  readonly country: string;
  /** The country itself as an entity of the article, or null where only others that belong to it are named. */
  readonly entity: string | null;
  /** Entities that belong to it, itself left out, by importance. */
  readonly others: readonly string[];
  /** Mentions of the country and of all that belongs to it. */
  readonly mentions: number;
}

/** Countries of a story: those that it names first, then those of its people and bodies; each by its mentions. */
export function countriesOfStory({ analysis }: PageReport): readonly StoryCountry[] {
  const found = new Map<string, StoryCountry>();
  for (const { id, kind, country, mentions } of analysis.entities) {
    if (!country || kind === 'other') continue;
    const before = found.get(country) ?? { country, entity: null, others: [], mentions: 0 };
    const isItself = kind === 'country' && before.entity === null;
    found.set(country, {
      country,
      entity: isItself ? id : before.entity,
      others: isItself ? before.others : [...before.others, id],
      mentions: before.mentions + mentions.length,
    });
  }
  return [...found.values()].sort(
    (a, b) => Number(a.entity === null) - Number(b.entity === null) || b.mentions - a.mentions,
  );
}
