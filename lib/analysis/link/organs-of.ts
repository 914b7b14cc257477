import type { EntityIndex, Knowledge } from '../../types/knowledge';
import type { Linked } from '../corefer/linked';
import type { OrganOf } from '../corefer/sieve';
import { isClassOf } from '../lexicon/body-sorts';
import { ofPack } from '../lexicon/of-pack';
import type { Reading } from '../reading';
import { linkedByDescription } from './linked-by-description';

/** The organs of countries by what every country calls its own ("foreign ministry"): of the document, or of the pack. */
export function organsOf({ knowledge }: Reading, linked: readonly Linked[]): OrganOf {
  const made = new Map<EntityIndex, Linked>();
  return (name, country) => {
    const organ = knowledge && organOf(knowledge, name, country);
    if (!knowledge || organ === null) return null;
    const known = linked.find(({ entity }) => entity === organ) ?? made.get(organ);
    if (known) return known;
    const one = linkedByDescription(knowledge.entity(organ), null, {
      feature: 'countryNear',
      detail: country,
    });
    made.set(organ, one);
    return one;
  };
}

/** The one organ of a country that is of the class which a name tells; null where the pack knows none or several. */
function organOf(knowledge: Knowledge, name: string, country: string): EntityIndex | null {
  if (name === 'central bank') return centralBanks(knowledge).get(country) ?? null;
  const state = knowledge.country(country);
  if (state === null) return null;
  const sort = name.replace('defense', 'defence').replace(' ', '-');
  const [organ, another] = knowledge
    .statementsAbout(state)
    .filter(({ property, subject }) => property === 'P361' && knowledge.entity(subject).subkind === sort);
  return organ && !another ? organ.subject : null;
}

/** All central banks are better known than this. */
const LEAST_KNOWN = 150;

/** The central banks by the ISO code of their country. */
const centralBanks = ofPack(
  (knowledge) =>
    new Map(
      knowledge
        .known('institution', LEAST_KNOWN)
        .flatMap(({ subkind, country, index }) =>
          isClassOf('central-bank', subkind) && country !== null ? [[country, index] as const] : [],
        ),
    ),
);
