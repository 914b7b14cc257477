import { flagsAt, formAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';

/** Acronyms that the text introduces after a longer name: "Harbour Workers' Union ([HWU])"; then wherever they stand. */
export function bracketedAcronyms(reading: Reading, others: readonly Find[]): Find[] {
  const kinds = new Map<string, Find>();
  for (const find of others) {
    const i = find.endToken;
    if (formAt(reading, i) !== '(' || formAt(reading, i + 2) !== ')' || find.endToken - find.firstToken < 2)
      continue;
    const form = formAt(reading, i + 1);
    if (!(flagsAt(reading, i + 1) & WordFlag.ALL_CAPS) || form.length > 8) continue;
    const initials = Array.from(
      { length: find.endToken - find.firstToken },
      (_, k) => formAt(reading, find.firstToken + k)[0] ?? '',
    ).join('');
    if (initials.toUpperCase().includes(form[0] as string)) kinds.set(form, find);
  }
  if (kinds.size === 0) return [];
  const finds: Find[] = [];
  const { words, types, count } = reading.tokens;
  const ofType = words.form.map((form) => kinds.get(form));
  for (let i = 0; i < count; i++) {
    const long = ofType[types[i] as number];
    if (long)
      finds.push({
        firstToken: i,
        endToken: i + 1,
        kind: long.kind,
        detector: 'bracketed-acronym',
        score: 0.95,
        candidates: long.candidates,
        isDemonym: false,
      });
  }
  return finds;
}

/** The long form that the text gives for an acronym, by the acronym; made from the same brackets. */
export function acronymExpansions(reading: Reading, finds: readonly Find[]): Map<string, string> {
  const expansions = new Map<string, string>();
  for (const find of finds) {
    const i = find.endToken;
    if (
      formAt(reading, i) === '(' &&
      formAt(reading, i + 2) === ')' &&
      flagsAt(reading, i + 1) & WordFlag.ALL_CAPS
    )
      expansions.set(
        formAt(reading, i + 1),
        reading.tokens.text.slice(
          reading.tokens.starts[find.firstToken],
          reading.tokens.ends[find.endToken - 1],
        ),
      );
  }
  return expansions;
}
