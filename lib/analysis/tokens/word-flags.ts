import { codeUnitClasses, DIGIT, LOWER, UPPER } from './classes';

/** Bits of `WordTypes.flags`. */
export const WordFlag = {
  /** The first letter is upper case. */
  CAPITALISED: 1,
  /** Some letter is upper case. */
  HAS_UPPER: 2,
  /** Two letters or more, none of them lower case. */
  ALL_CAPS: 4,
  /** Digits alone. */
  NUMBER: 8,
  /** Neither letter nor digit. */
  PUNCTUATION: 16,
  /** A lower-case letter stands before an upper-case one ("iPhone", "McDonald"). */
  MIXED: 32,
  /** Ends with a full stop that belongs to it ("Mr.", "U.S."). */
  ABBREVIATION: 64,
  /** A single capital with a full stop ("J."). */
  INITIAL: 128,
} as const;

/** The `WordFlag` bits of a word form. */
export function wordFlags(form: string): number {
  const classes = codeUnitClasses();
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let isMixed = false;
  for (let i = 0; i < form.length; i++) {
    const kind = classes[form.charCodeAt(i)];
    if (kind === UPPER) {
      upper++;
      if (lower > 0) isMixed = true;
    } else if (kind === LOWER) lower++;
    else if (kind === DIGIT) digits++;
  }
  let flags = 0;
  if (classes[form.charCodeAt(0)] === UPPER) flags |= WordFlag.CAPITALISED;
  if (upper > 0) flags |= WordFlag.HAS_UPPER;
  if (upper > 1 && lower === 0) flags |= WordFlag.ALL_CAPS;
  if (digits > 0 && upper + lower === 0) flags |= WordFlag.NUMBER;
  if (upper + lower + digits === 0) flags |= WordFlag.PUNCTUATION;
  if (isMixed) flags |= WordFlag.MIXED;
  if (form.length > 1 && form.endsWith('.') && upper + lower > 0) {
    flags |= WordFlag.ABBREVIATION;
    if (upper === 1 && lower === 0) flags |= WordFlag.INITIAL;
  }
  return flags;
}
