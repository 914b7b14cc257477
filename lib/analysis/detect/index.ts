import type { Sentence } from '../../types/tokens';
import type { Reading } from '../reading';
import { inParts, type Steps } from '../steps';
import type { Tagger } from '../tag/model-file';
import { bracketedAcronyms } from './bracketed-acronyms';
import { calledAfterPeople } from './called-after-people';
import { combiningForms } from './combining-forms';
import { commonNounBodies } from './common-noun-bodies';
import { compoundPeoples } from './compound-peoples';
import { withoutFalseNames } from './false-names';
import type { Find } from './find';
import { headWordBodies } from './head-word-bodies';
import { insideLongerNames } from './inside-longer-names';
import { knownNames } from './known-names';
import { listedFields } from './listed-fields';
import { listedGivenNames } from './listed-given-names';
import { namedAreas } from './named-areas';
import { namedForces } from './named-forces';
import { peopleLikeStates } from './people-like-states';
import { pressCredits } from './press-credits';
import { repeatedNames } from './repeated-names';
import { settle } from './settle';
import { listedAcronyms, shownNames } from './shown-names';
import { stateBodies } from './state-bodies';
import { taggedNames } from './tagged-names';
import { titledLists } from './titled-lists';
import { titledPeople } from './titled-people';
import { widenedBodies } from './widened-bodies';

/** The detectors that need none of each other's finds, each sentences by sentences; overlaps are settled afterwards. */
const DETECTORS: readonly ((reading: Reading, sentences: readonly Sentence[]) => Find[])[] = [
  titledPeople,
  titledLists,
  headWordBodies,
  combiningForms,
  namedForces,
  commonNounBodies,
];
/** Sentences that a detector reads at a stretch: some milliseconds on a slow machine. */
const STRETCH = 64;

/** All names of a text, in text order, none overlapping another. Without a tagger, known names and patterns alone. */
export function* detect(reading: Reading, tagger: Tagger | null): Steps<Find[]> {
  const known = yield* findAll(reading, knownNames);
  const tagged = tagger ? yield* taggedNames(reading, tagger, known) : [];
  const single = [...tagged, ...known, ...shownNames(reading, known)];
  for (const detector of DETECTORS) for (const find of yield* findAll(reading, detector)) single.push(find);
  const finds = [...single, ...listedFields(reading, single)];
  yield;
  const all = [...finds, ...bracketedAcronyms(reading, finds)];
  yield;
  const settled = pressCredits(
    reading,
    withoutFalseNames(
      reading,
      compoundPeoples(
        reading,
        listedGivenNames(reading, listedAcronyms(reading, settle(reading, all), known)),
      ),
    ),
  );
  yield;
  const widened = widenedBodies(reading, insideLongerNames(reading, peopleLikeStates(reading, settled)));
  yield;
  return repeatedNames(
    reading,
    calledAfterPeople(reading, namedAreas(reading, stateBodies(reading, widened))),
  );
}

/** What one detector finds in all sentences. */
function* findAll(reading: Reading, detector: (typeof DETECTORS)[number]): Steps<Find[]> {
  const finds: Find[] = [];
  yield* inParts(reading.tokens.sentences, STRETCH, (part) => {
    for (const find of detector(reading, part)) finds.push(find);
  });
  return finds;
}
