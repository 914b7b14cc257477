import type { BodyClass } from '../types/card';

/** First that fits; the sources' own words are many, and some hold others ("central bank" is no bank of the street). */
const CLASSES: readonly (readonly [BodyClass, RegExp])[] = [
  ['alliance', /alliance/],
  ['eu', /^eu\b|european union/],
  ['un', /^un\b|united nations/],
  ['central_bank', /central.bank/],
  ['ministry', /ministr|executive department|^department of|federal department/],
  ['parliament', /parliament|lower-house|upper-house|legislat|chamber/],
  ['court', /court/],
  ['armed_forces', /army|military|navy|air force|armed/],
  ['police', /police|gendarmerie/],
  ['intelligence', /intelligence/],
  ['party', /party|faction/],
  ['media', /media|news|broadcast|television|radio/],
  ['university', /universit|education|school|college/],
  ['club', /club|league|team/],
  ['union', /trade union/],
  ['religious', /religio|church|diocese/],
  ['international', /^igo$|intergovernmental|international|regional organi[sz]ation/],
  ['company', /brand|company|operator|insurer|bank|exchange|airline/],
  ['agency', /agency|directorate|authority|public body|crown entity/],
  ['government', /^government$|cabinet|territory government/],
  ['ngo', /ngo|organi[sz]ation|foundation|think.tank|charity/],
];

/** The class of a body by its finer class in the pack, or null where the words tell none. */
export function bodyClassOf(subkind: string | null): BodyClass | null {
  if (subkind === null) return null;
  const words = subkind.toLowerCase();
  return CLASSES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
