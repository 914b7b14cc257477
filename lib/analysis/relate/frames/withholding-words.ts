import type { RelationStatus } from '../../../types/plover';
import { rowsOf } from './rows';

/**
 * Adverbs that keep what their verb tells from being a fact. One row is `adverbs ; status ; where`: `clause` – anywhere before
 * the verb in its clause, or alone at the end of the sentence; `verb` – right before the verb, as elsewhere they count ("nearly twenty").
 */
const ADVERBS = `
allegedly, reportedly, purportedly, supposedly, ostensibly, reputedly, unofficially ; claimed ; clause
apparently, seemingly, presumably, probably, possibly, perhaps, maybe, potentially, conceivably, hypothetically, theoretically, likely, most likely, almost certainly, almost surely ; possible ; clause
nearly, almost, narrowly ; denied ; verb
`;

/** Adverbs by which the text says that what a verb tells is untrue: "falsely claimed that …". */
const UNTRUTHFULLY =
  /^(falsely|wrongly|incorrectly|mistakenly|erroneously|baselessly|misleadingly|untruthfully)$/;

/** Works, games and thoughts in which things only seem to happen: "in the film, A invades B". */
const IMAGINED =
  /^(films?|movies?|novels?|thrillers?|dramas?|sitcoms?|satires?|parod(y|ies)|sketch(es)?|comics?|cartoons?|fiction|games?|video-game|wargames?|war-games?|simulations?|scenarios?|dreams?|nightmares?|jokes?|hoax(es)?|prophec(y|ies)|fantas(y|ies)|rehearsals?)$/;

const statuses = new Map<string, { readonly status: RelationStatus; readonly isBeforeVerb: boolean }>();
for (const [adverbs = '', status = '', where = ''] of rowsOf(ADVERBS))
  for (const adverb of adverbs.split(',').map((word) => word.trim()))
    if (adverb) statuses.set(adverb, { status: status as RelationStatus, isBeforeVerb: where === 'verb' });

/** What an adverb makes of the fact that its verb would tell (`claimed`, `possible`, `denied`); null where it leaves it. */
export const withheldBy = (adverb: string): RelationStatus | null => statuses.get(adverb)?.status ?? null;

/** Whether an adverb withholds a fact only right before its verb. */
export const withholdsBeforeVerb = (adverb: string): boolean => statuses.get(adverb)?.isBeforeVerb === true;

/** Whether an adverb of a verb of saying tells that what is said is untrue. */
export const isUntruthful = (adverb: string): boolean => UNTRUTHFULLY.test(adverb);

/** Whether what happens in a thing of this name is only imagined or played. */
export const isImagined = (noun: string): boolean => IMAGINED.test(noun);
