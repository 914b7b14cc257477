import { wordsOfClass } from '../offices/class-words';
import type { Linked } from './linked';
import type { Sieve } from './sieve';

/** Sentences that a plural looks back. */
const REACH = 2;

/** "The two ministers", "both leaders": as many people as it says, who were named last and may hold such an office. */
export const pluralPeople: Sieve = ({ kind, head, count, firstToken }, { past }) => {
  if (kind !== 'people') return null;
  const found = past.before(firstToken, REACH, (one) => one.kind === 'person' && mayBe(one, head));
  const last = found[count - 1];
  // Of three in one sentence, which two?
  if (!last || found[count]?.sentence === last.sentence) return null;
  return found
    .slice(0, count)
    .reverse()
    .map(({ linked }) => linked);
};

const HEADS: Readonly<Record<string, RegExp>> = {
  ministers: /minister|secretary/i,
  presidents: /president/i,
  premiers: /minister|premier|chancellor/i,
};

/** Somebody of whom the text states no office may hold any. */
function mayBe({ chain, officeClass }: Linked, head: string): boolean {
  const pattern = HEADS[head];
  if (!pattern || (chain.offices.length === 0 && officeClass === null)) return true;
  return (
    chain.offices.some(({ phrase }) => pattern.test(phrase.label)) ||
    (officeClass !== null && pattern.test(wordsOfClass(officeClass) ?? officeClass))
  );
}
