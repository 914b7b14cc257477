import type { Knowledge, Statement } from '../../types/knowledge';
import { SINGLE_OFFICES } from '../offices/single-offices';
import { lowerAt } from '../reading';
import type { Linked } from './linked';
import type { Sieve } from './sieve';

const DAY = 86_400_000;

/**
 * "His predecessor", "her successor": who held the office of the person spoken of on the day before his term, or on the day after it
 * where it is over. Of one who holds several offices it is the highest; null where the pack does not know the days.
 */
export const predecessor: Sieve = ({ kind, head, firstToken }, { past, holderOn, reading }) => {
  if (kind !== 'neighbour' || !reading.knowledge) return null;
  const gender = lowerAt(reading, firstToken) === 'her' ? 'f' : 'm';
  const [anchor, another] = past.before(
    firstToken,
    1,
    (one) => one.kind === 'person' && (one.gender ?? past.genderOf(one) ?? gender) === gender,
  );
  if (!anchor || another?.sentence === anchor.sentence) return null;
  const term = termOf(reading.knowledge, anchor.linked, reading.asOf);
  const edge = head === 'predecessor' ? term?.start : term?.end;
  if (!term?.officeClass || term.of === null || !edge || edge.length < 10) return null;
  const day = new Date(Date.parse(edge) + (head === 'predecessor' ? -DAY : DAY)).toISOString().slice(0, 10);
  if (day > reading.asOf) return null;
  const holder = holderOn(term.value.replace(/ of .*/, ''), term.of, day);
  return holder && holder !== anchor.linked ? [holder] : null;
};

/** The term of the office that somebody holds or last held, where one at a time holds it. */
function termOf(knowledge: Knowledge, { entity }: Linked, day: string): Statement | null {
  if (entity === null) return null;
  const isSingle = ({ officeClass }: Statement): boolean =>
    officeClass !== null && SINGLE_OFFICES.has(officeClass);
  const held = knowledge.officesOn(entity, day).find(isSingle);
  if (held) return held;
  const past = knowledge
    .statements(entity)
    .filter((fact) => fact.property === 'P39' && isSingle(fact) && knowledge.holding(fact, day) === 'ended')
    .sort((a, b) => (b.end ?? '').localeCompare(a.end ?? ''));
  return past[0] ?? null;
}
