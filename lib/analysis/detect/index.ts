import type { Reading } from '../reading';
import type { Tagger } from '../tag/model-file';
import { bracketedAcronyms } from './bracketed-acronyms';
import { combiningForms } from './combining-forms';
import type { Find } from './find';
import { headWordBodies } from './head-word-bodies';
import { insideLongerNames } from './inside-longer-names';
import { knownNames } from './known-names';
import { listedFields } from './listed-fields';
import { repeatedNames } from './repeated-names';
import { settle } from './settle';
import { taggedNames } from './tagged-names';
import { titledPeople } from './titled-people';
import { widenedBodies } from './widened-bodies';

/** The detectors that read the text alone, each by itself; overlaps are settled afterwards. */
const DETECTORS: readonly ((reading: Reading) => Find[])[] = [titledPeople, headWordBodies, combiningForms];

/** All names of a text, in text order, none overlapping another. Without a tagger, known names and patterns alone. */
export function detect(reading: Reading, tagger: Tagger | null): Find[] {
  const known = knownNames(reading);
  const tagged = tagger ? taggedNames(reading, tagger, known) : [];
  const single = [...tagged, ...known, ...DETECTORS.flatMap((detector) => detector(reading))];
  const finds = [...single, ...listedFields(reading, single)];
  const all = [...finds, ...bracketedAcronyms(reading, finds)];
  return repeatedNames(reading, widenedBodies(reading, insideLongerNames(reading, settle(all))));
}
