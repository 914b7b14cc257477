import type { EntityIndex, Knowledge, PackCandidate } from '../../types/knowledge';
import { type Chain, hasFullName } from '../corefer/chain';
import { foldName } from '../corefer/fold-name';
import { HONORIFICS } from '../lexicon/words';
import type { Reading } from '../reading';
import type { FactBook } from './fact-book';
import { countriesAround, type Scene } from './scene';

/**
 * Holders of the office that a text states beside a bare surname, whose surname it is: "Chancellor Okoye" is the one of
 * that name among the chancellors of the countries around. Empty where no office is stated or the full name is known.
 */
export function holdersNamed(
  reading: Reading,
  scene: Scene,
  book: FactBook,
  chain: Chain,
  knowledge: Knowledge,
): PackCandidate[] {
  if (chain.offices.length === 0 || hasFullName(chain)) return [];
  const surname = foldName(chain.name)
    .split(' ')
    .filter((word) => !HONORIFICS.has(word))
    .join(' ');
  const found = new Map<EntityIndex, PackCandidate>();
  for (const { phrase, of } of chain.offices) {
    // Legislators are too many to be told apart by a surname.
    if (phrase.officeClass === 'other' || phrase.officeClass === 'legislator') continue;
    const stated = of?.candidates[0]?.entity;
    const bodies =
      stated !== undefined
        ? [stated]
        : countriesAround(reading, scene, chain).flatMap((iso) => knowledge.country(iso) ?? []);
    for (const body of bodies)
      for (const { subject } of book.holders(phrase.officeClass, body)) {
        const name = foldName(book.entity(subject).label);
        if (name.endsWith(` ${surname}`))
          found.set(subject, { entity: subject, alias: 'surname', prior: 0.5 });
      }
  }
  return [...found.values()];
}
