import type { Knowledge, PackCandidate } from '../../types/knowledge';
import { kept } from '../kept';
import { isClassOf } from '../lexicon/body-sorts';
import { ofPack } from '../lexicon/of-pack';

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
  return countries.flatMap((iso) => bodiesOfCountry(knowledge)(`${iso} ${name}`));
}

/** The bodies of one country, asked for by its code and the name: "IT Senate". Each needs a dozen look-ups. */
const bodiesOfCountry = ofPack((knowledge) =>
  kept((asked): readonly PackCandidate[] => {
    const [iso = '', name = ''] = asked.split(/ (.*)/s);
    const country = knowledge.country(iso);
    if (country === null) return [];
    const found = new Map<number, PackCandidate>();
    const { label } = knowledge.entity(country);
    const adjectives = knowledge
      .aliases(country)
      .filter(({ kind }) => kind === 'adjective')
      .map(({ text }) => text);
    for (const form of otherOrders(name))
      for (const full of [
        `${form} of ${label}`,
        `${form} of the ${label}`,
        `${form} of the Republic of ${label}`,
        `${label} ${form}`,
        ...adjectives.map((adjective) => `${adjective} ${form}`),
      ])
        for (const candidate of knowledge.candidates(full)) {
          const entity = knowledge.entity(candidate.entity);
          if (form !== name && isOfChamber(name) && !isClassOf('chamber', entity.subkind)) continue;
          if (entity.kind === 'institution' && entity.country === iso && !found.has(entity.index))
            found.set(entity.index, { ...candidate, alias: 'short', prior: Math.min(0.5, candidate.prior) });
        }
    return [...found.values()];
  }),
);

const isOfChamber = (name: string): boolean => /^(?:congress|assembly)$/i.test(name);

/** "Finance Ministry" and "Ministry of Finance" are one name, and a state's congress is mostly its national one. */
function otherOrders(name: string): readonly string[] {
  if (isOfChamber(name)) return [name, `National ${name}`];
  const before = /^(.+) (ministry|department)$/i.exec(name);
  if (before) {
    const field = /^foreign$/i.test(before[1] as string) ? 'Foreign Affairs' : before[1];
    return [name, `${before[2]} of ${field}`];
  }
  const after = /^(ministry|department) of (?:the )?(.+)$/i.exec(name);
  return after ? [name, `${after[2]} ${after[1]}`] : [name];
}
