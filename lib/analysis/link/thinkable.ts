import type { Chain } from '../corefer/chain';
import { type BodySort, isClassOf } from '../lexicon/body-sorts';
import { isGenericBody } from '../lexicon/generic-bodies';
import type { Reading } from '../reading';
import { bearsArms } from './bears-arms';
import type { LinkCandidate } from './candidates';
import type { FactBook } from './fact-book';
import { governedAs } from './governed-as';
import { liesIn } from './lies-in';
import { listed } from './listed';
import { type Scene, supportOf } from './scene';

/** Times oftener than a candidate that an acronym must mean another for the candidate to need its country in the text. */
const FAR = 5;

/** So many candidates are weighed against each other, and the reader sees which were ruled out; of more each has a share that none deserves. */
const FEW = 4;

/**
 * The candidates of a body's name that a reader of the text would think of. A name that many bodies share ("Interior
 * Ministry") is that of a country spoken of, if the pack has one there; of namesakes in one country the far best known is meant; and what an acronym seldom means counts only where
 * its country is spoken of: the parties of fifty countries that are called alike say nothing about the news agency. Under an
 * acronym whose bearers fight, nobody thinks of a charity or a paper.
 */
export function thinkable(
  reading: Reading,
  scene: Scene,
  book: FactBook,
  chain: Chain,
  words: readonly string[],
  candidates: readonly LinkCandidate[],
): readonly LinkCandidate[] {
  const fitting =
    isAcronym(chain) && bearsArms(reading, chain) ? candidates.filter(mayFight(book)) : candidates;
  return fitting.length <= FEW ? fitting : likeliest(reading, scene, book, chain, words, fitting);
}

const isAcronym = ({ kind, name }: Chain): boolean => kind === 'institution' && /^\p{Lu}{2,6}$/u.test(name);

/** Bodies of no state, that have no arms. */
const UNARMED =
  /\b(?:ngo|charity|non-profit|nonprofit|university|school|trade union|federation|association)\b/;

/** Whether a body is one that may fight: an acronym under which men do is not that of the charity, club or paper known by it. */
const mayFight =
  (book: FactBook) =>
  ({ entity }: LinkCandidate): boolean => {
    const { subkind } = book.entity(entity);
    return !UNARMED.test(subkind ?? '') && !PEACEFUL.some((sort) => isClassOf(sort, subkind));
  };

const PEACEFUL: readonly BodySort[] = ['outlet', 'club', 'firm', 'chamber'];

function likeliest(
  reading: Reading,
  scene: Scene,
  book: FactBook,
  chain: Chain,
  words: readonly string[],
  candidates: readonly LinkCandidate[],
): readonly LinkCandidate[] {
  const isSpokenOf = ({ entity }: LinkCandidate): boolean => {
    const { country } = book.entity(entity);
    if (country === null) return false;
    const { where } = supportOf(reading, scene, chain, country);
    return where !== 'nowhere' && where !== 'outlet';
  };
  if (isGenericBody(words) && candidates.some(isSpokenOf)) return candidates.filter(isSpokenOf);
  const most = Math.max(...candidates.map(({ prior }) => prior));
  const countryOf = ({ entity }: LinkCandidate): string | null => book.entity(entity).country;
  // The branches of a party in the regions bear its name; so do a capital and a region far from it, where nothing tells them apart.
  const isBranch = (one: LinkCandidate): boolean =>
    countryOf(one) !== null &&
    candidates.some((other) => other.prior >= FAR * one.prior && countryOf(other) === countryOf(one)) &&
    !isTold(one);
  const isTold = (candidate: LinkCandidate): boolean => {
    const entity = book.entity(candidate.entity);
    if (entity.kind !== 'place') return false;
    const facts = () => book.facts(candidate.entity);
    const question = { reading, book, chain, words, candidate, entity, facts, scene };
    return [liesIn, listed, governedAs].some((ask) => /^(?:there|agrees)$/.test(ask(question)?.case ?? ''));
  };
  return candidates.filter(
    (one) => !isBranch(one) && (one.alias !== 'acronym' || FAR * one.prior > most || isSpokenOf(one)),
  );
}
