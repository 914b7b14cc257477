import { wordsOfClass } from '../offices/class-words';
import type { Linked } from './linked';
import type { Sieve } from './sieve';

/** "His Turkish counterpart": who holds there the office of the person spoken of; the document's own people first. */
export const counterpart: Sieve = ({ kind, head, of, firstToken }, { past, holderOf, entityOf, reading }) => {
  const country = of && entityOf(of);
  if (kind !== 'person' || head !== 'counterpart' || country === null) return null;
  const iso = reading.knowledge?.entity(country).country ?? null;
  const [anchor] = past.before(firstToken, 1, (one) => one.kind === 'person' && one.country !== iso);
  const office = anchor ? officeOf(anchor.linked) : null;
  if (!office) return null;
  const holder = holderOf(office, country);
  return holder && [holder];
};

/** The office that the text states of somebody, or one that words the class that the pack states. */
function officeOf({ chain, officeClass }: Linked): string | null {
  const stated = chain.offices.find(
    ({ phrase }) => phrase.officeClass !== 'other' && phrase.tense === 'current',
  );
  return stated ? stated.phrase.label : officeClass && wordsOfClass(officeClass);
}
