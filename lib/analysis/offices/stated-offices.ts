import type { Chain } from '../corefer/chain';
import type { Find } from '../detect/find';
import { formAt, lowerAt, type Reading, sameSentence } from '../reading';
import type { Steps } from '../steps';
import { type OfficePhrase, officeAt, officeBefore } from './office-phrase';

/** Names that are looked at at a stretch. */
const STRETCH = 256;

/**
 * Finds the offices that the text states beside the names of people: before the name ("Italian Foreign Minister X"), in an
 * apposition ("X, speaker of the Chamber of Deputies,") or by a verb ("X is the minister of …", "X, who succeeded Y as …"),
 * and whose office it is. Adds them to the chains.
 */
export function* stateOffices(reading: Reading, chains: readonly Chain[], finds: readonly Find[]): Steps {
  let read = 0;
  const byFirst = new Map(finds.map((find) => [find.firstToken, find]));
  const byEnd = new Map(finds.map((find) => [find.endToken, find]));
  for (const chain of chains) {
    if (chain.kind !== 'person') continue;
    for (const find of chain.finds) {
      if (++read % STRETCH === 0) yield;
      for (const phrase of [officeBefore(reading, find.firstToken), officeAfter(reading, find.endToken)])
        if (phrase)
          chain.offices.push({
            phrase,
            of: bodyOf(phrase),
            sentence: reading.sentenceOf[find.firstToken] as number,
          });
    }
  }

  /** The country or body that a phrase names: inside it, right before it, or its possessor. */
  function bodyOf(phrase: OfficePhrase): Find | null {
    for (let i = phrase.headToken + 1; i < phrase.endToken; i++) {
      const find = byFirst.get(i);
      if (find && find.kind !== 'person') return find;
    }
    for (let i = phrase.firstToken; i < phrase.headToken; i++) {
      const find = byFirst.get(i);
      if (find && find.kind !== 'person') return find;
    }
    let before = phrase.firstToken;
    if (/^[’']s$/.test(formAt(reading, before - 1)) || /^[’']$/.test(formAt(reading, before - 1))) before--;
    while (/^(-|the)$/.test(lowerAt(reading, before - 1)) && before > phrase.firstToken - 3) before--;
    const find = byEnd.get(before);
    return find && find.kind !== 'person' && sameSentence(reading, find.firstToken, phrase.headToken)
      ? find
      : null;
  }
}

function officeAfter(reading: Reading, end: number): OfficePhrase | null {
  let i = end;
  if (lowerAt(reading, i) === ',') i++;
  else if (/^(is|was|became)$/.test(lowerAt(reading, i))) i++;
  else return null;
  if (lowerAt(reading, i) === 'who' && /^(succeeded|replaced)$/.test(lowerAt(reading, i + 1))) {
    for (let k = i + 2; k < i + 8; k++)
      if (lowerAt(reading, k) === 'as') return officeWithBodyBefore(reading, k + 1);
    return null;
  }
  if (/^(still|now|currently|also)$/.test(lowerAt(reading, i))) i++;
  if (/^(the|a|an|its|his|her|their)$/.test(lowerAt(reading, i))) i++;
  return officeWithBodyBefore(reading, i);
}

/** "European Council president", "Azerbaijan's foreign minister": an office with its body's name before it. */
function officeWithBodyBefore(reading: Reading, from: number): OfficePhrase | null {
  const phrase = officeAt(reading, from);
  return phrase && sameSentence(reading, from, phrase.endToken - 1) ? phrase : null;
}
