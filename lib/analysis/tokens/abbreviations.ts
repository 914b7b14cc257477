const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations before a name or number, which never end a sentence; without their full stop, lower case. */
export const TITLES_ABBREVIATED = words(
  'mr mrs ms mx dr gen lt col sen rep gov st capt sgt maj adm prof rev hon brig cpl cmdr cllr supt insp vs mt ft mme mlle messrs sens reps gens drs pres amb sec atty fr br sr msgr',
);

/** Abbreviations that may end a sentence when a new one clearly begins; without their full stop, lower case. */
export const OTHER_ABBREVIATED = words('jr inc ltd corp co bros plc llc dept univ assn etc al approx est');

/** Months and "No.", which keep their full stop before a number. */
export const BEFORE_NUMBER = words('jan feb mar apr jun jul aug sep sept oct nov dec no nos pp vol art fig');
