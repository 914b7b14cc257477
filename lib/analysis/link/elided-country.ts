import type { Knowledge, PackCandidate } from '../../types/knowledge';

/**
 * Bodies of given countries that a name without its country may mean: "the Senate" in a story from Rome, "Foreign
 * Ministry" in one on Kenya. Looks the name up with each country's name and adjective, as the pack writes them. The
 * countries are ISO codes, the likeliest first; empty where the pack has no such body.
 */
export function bodiesOfCountries(
  knowledge: Knowledge,
  name: string,
  countries: readonly string[],
): PackCandidate[] {
  const found = new Map<number, PackCandidate>();
  for (const iso of countries) {
    const country = knowledge.country(iso);
    if (country === null) continue;
    const { label } = knowledge.entity(country);
    const adjectives = knowledge
      .aliases(country)
      .filter(({ kind }) => kind === 'adjective')
      .map(({ text }) => text);
    for (const form of otherOrders(name))
      for (const full of [
        `${form} of ${label}`,
        `${form} of the ${label}`,
        `${label} ${form}`,
        ...adjectives.map((adjective) => `${adjective} ${form}`),
      ])
        for (const candidate of knowledge.candidates(full)) {
          const entity = knowledge.entity(candidate.entity);
          if (entity.kind === 'institution' && entity.country === iso && !found.has(entity.index))
            found.set(entity.index, { ...candidate, alias: 'short', prior: Math.min(0.5, candidate.prior) });
        }
  }
  return [...found.values()];
}

/** "Finance Ministry" and "Ministry of Finance" are one name. */
function otherOrders(name: string): readonly string[] {
  const before = /^(.+) (ministry|department)$/i.exec(name);
  if (before) {
    const field = /^foreign$/i.test(before[1] as string) ? 'Foreign Affairs' : before[1];
    return [name, `${before[2]} of ${field}`];
  }
  const after = /^(ministry|department) of (?:the )?(.+)$/i.exec(name);
  return after ? [name, `${after[2]} ${after[1]}`] : [name];
}
