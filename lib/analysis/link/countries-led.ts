import type { EntityIndex, Knowledge } from '../../types/knowledge';
import type { Linked } from '../corefer/linked';
import type { CountryLedBy } from '../corefer/sieve';
import type { Find } from '../detect/find';
import { LEADING_OFFICES } from '../offices/single-offices';
import type { Reading } from '../reading';
import { linkedByDescription } from './linked-by-description';

/** Below this probability nobody is meant whose country has to agree with the others'. */
const LIKELY = 0.1;

/**
 * The country whose government goes by somebody's name: the one that he leads or led before the article's day. Where the text
 * leaves open which of several is meant ("the Keller government", father or son), all must have led the same.
 */
export function countriesLed(reading: Reading, linked: readonly Linked[]): CountryLedBy {
  const { knowledge } = reading;
  // Few texts call a government by a leader's name.
  let byFind: Map<Find, Linked> | null = null;
  const made = new Map<EntityIndex, Linked>();
  return (name) => {
    byFind ??= new Map(linked.flatMap((one) => one.chain.finds.map((find) => [find, one])));
    const one = byFind.get(name);
    if (!knowledge || !one) return null;
    const led = new Set(peopleMeant(one).map((person) => countryLed(knowledge, person, reading.asOf)));
    const [country] = led;
    if (led.size !== 1 || country === undefined || country === null) return null;
    const known = linked.find(({ entity }) => entity === country) ?? made.get(country);
    if (known) return known;
    const entity = knowledge.entity(country);
    const found = linkedByDescription(entity, null, { feature: 'ledBy', detail: one.label });
    made.set(country, found);
    return found;
  };
}

function peopleMeant({ entity, decision }: Linked): readonly EntityIndex[] {
  if (entity !== null) return [entity];
  const options =
    decision.kind === 'uncertain' ? decision.options : decision.kind === 'unknown' ? decision.others : [];
  return options.filter((_, i) => (decision.scores[i] ?? 0) >= LIKELY).map((option) => option.entity.index);
}

/** The country that somebody last led, whose term had begun by a day; null where none is known. */
function countryLed(knowledge: Knowledge, person: EntityIndex, day: string): EntityIndex | null {
  const terms = knowledge
    .statements(person)
    .filter(
      ({ property, officeClass, of, start }) =>
        property === 'P39' &&
        LEADING_OFFICES.has(officeClass) &&
        of !== null &&
        knowledge.entity(of).kind === 'country' &&
        (start ?? '') <= day,
    )
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
  return terms[0]?.of ?? null;
}
