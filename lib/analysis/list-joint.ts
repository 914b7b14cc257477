import { formAt, lowerAt, type Reading } from './reading';

/** The token past what joins two members of a list ("," or ", and" or "and"), going forth (1) or back (-1); `from` itself where nothing does. */
export function pastJoint(
  reading: Reading,
  from: number,
  step: 1 | -1,
): { readonly token: number; readonly isConjunction: boolean } {
  let i = from;
  // "and the Vells": an article stands behind what joins.
  if (step === -1 && lowerAt(reading, i) === 'the') i--;
  const hasComma = step === 1 && formAt(reading, i) === ',';
  if (hasComma) i++;
  const isConjunction = /^(?:and|or|nor)$/.test(lowerAt(reading, i));
  if (isConjunction) i += step;
  const isComma = step === -1 && formAt(reading, i) === ',';
  if (isComma) i--;
  if (!hasComma && !isConjunction && !isComma) return { token: from, isConjunction: false };
  return { token: step === 1 && lowerAt(reading, i) === 'the' ? i + 1 : i, isConjunction };
}
