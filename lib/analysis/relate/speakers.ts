import { reportingEffect } from './frames/verbs';
import { mayAct, type Party, partiesOf } from './parties';
import type { SentenceParts } from './sentence-parts';
import type { Attribution } from './syntax/attributions';

/**
 * Who speaks in the quotations of a sentence: who is said to say it, else the subject of its verb of saying, else whoever acts before
 * the quotation; where none of these stands there, who spoke before.
 */
export function speakersOf(
  { words, clauses, plain }: SentenceParts,
  attribution: Attribution | null,
  before: readonly Party[],
): readonly Party[] {
  const teller = clauses.find(
    ({ verb, subject }) =>
      verb.form === 'finite' && !verb.main.inQuote && reportingEffect(verb.lemma) && subject.length > 0,
  );
  // "A defended it: “…”": whom the quotation after a colon belongs to.
  const opening = words.findIndex(
    ({ lower }, i) => (lower === ':' || lower === ',') && words[i + 1]?.lower === '"',
  );
  const acting = clauses.find(
    ({ verb, subject }) =>
      opening >= 0 && subject.length > 0 && verb.main.firstToken < (words[opening]?.firstToken ?? 0),
  );
  const tellers = [attribution?.speakers, teller?.subject, acting?.subject].filter(
    (groups) => groups !== undefined,
  );
  const told = tellers
    .map((groups) => groups.flatMap((one) => partiesOf(one, plain)).filter(mayAct))
    .find((parties) => parties.length > 0);
  return told ?? (tellers.length === 0 ? before : []);
}
