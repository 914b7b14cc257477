import type { Reading } from '../reading';
import { bracketedAcronyms } from './bracketed-acronyms';
import { combiningForms } from './combining-forms';
import type { Find } from './find';
import { headWordBodies } from './head-word-bodies';
import { insideLongerNames } from './inside-longer-names';
import { knownNames } from './known-names';
import { settle } from './settle';
import { titledPeople } from './titled-people';

/** The detectors, each by itself; overlaps are settled afterwards. */
const DETECTORS: readonly ((reading: Reading) => Find[])[] = [
  knownNames,
  titledPeople,
  headWordBodies,
  combiningForms,
];

/** All names of a text, in text order, none overlapping another. `tagged` are the spans of the tagger, if there is one. */
export function detect(reading: Reading, tagged: readonly Find[]): Find[] {
  const finds = [...tagged, ...DETECTORS.flatMap((detector) => detector(reading))];
  const all = [...finds, ...bracketedAcronyms(reading, finds)];
  return insideLongerNames(reading, settle(all));
}
