import { isBodyOf } from '../lexicon/body-sorts';
import { FIGHTERS } from '../lexicon/words';
import { formAt, isCapitalised, isShouting, lowerAt, type Reading, sameSentence } from '../reading';
import { type Find, sharingAll } from './find';
import { knownName } from './known-names';

/** What else an armed movement is called; other bodies are, too, so the pack has to know it. */
const GROUPS =
  /^(?:group|movement|cell|cells|affiliate|affiliates|forces|leader|leaders|commander|commanders)$/;

/** How sure it is that what is called so means the armed movement of that name. */
const SURE = 0.9;

/** Letters in capitals, perhaps with a number ("M7", "ABC"). */
const ACRONYM = /^(?=.{2,6}$)\p{Lu}+\d*(?:-\p{Lu}+|-?\d+)?$/u;

/**
 * Armed movements under an acronym and the word for what they are: "[M7] rebels", "the [NF] group". Leaves states and bodies of
 * states ("UN fighters"), and lines in capitals, where every word looks like an acronym.
 */
export function namedForces(reading: Reading, sentences = reading.tokens.sentences): Find[] {
  const finds: Find[] = [];
  for (const { firstToken, endToken } of sentences) {
    if (isShouting(reading, firstToken)) continue;
    for (let i = firstToken; i < endToken - 1; i++) {
      if (!isCapitalised(reading, i)) continue;
      const noun = lowerAt(reading, i + 1);
      if (!FIGHTERS.has(noun) && !GROUPS.test(noun)) continue;
      if (!ACRONYM.test(formAt(reading, i)) || reading.tokens.gaps[i + 1] !== 1) continue;
      const find = forceAt(reading, i, noun);
      if (find) finds.push(find);
    }
  }
  return finds;
}

function forceAt(reading: Reading, i: number, noun: string): Find | null {
  if (!sameSentence(reading, i, i + 1)) return null;
  const known = knownName(reading, i, i + 1);
  const armed = (known?.candidates ?? []).filter(({ entity }) =>
    isBodyOf('armed', reading.knowledge, entity),
  );
  // What the pack knows for something else is that, unless it knows an armed group, too.
  if (armed.length === 0 && (known || !FIGHTERS.has(noun))) return null;
  return {
    firstToken: i,
    endToken: i + 1,
    kind: 'institution',
    detector: 'named-force',
    score: SURE,
    candidates: sharingAll(armed, SURE),
    isDemonym: false,
  };
}
