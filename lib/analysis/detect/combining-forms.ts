import { COMBINING_FORMS } from '../lexicon/words';
import { formAt, lowerAt, type Reading } from '../reading';
import type { Find } from './find';

/** The first half of a pair of peoples: "[Franco]-German". The second half is a name of the pack by itself. */
export function combiningForms(reading: Reading): Find[] {
  const { knowledge, tokens } = reading;
  const finds: Find[] = [];
  for (let i = 0; knowledge && i + 2 < tokens.count; i++) {
    if (tokens.gaps[i + 1] !== 0 || !/^[-–]$/.test(formAt(reading, i + 1))) continue;
    const iso = COMBINING_FORMS[lowerAt(reading, i)];
    if (!iso) continue;
    const entity = knowledge.country(iso);
    const other = knowledge.exactName(reading.packWords, i + 2, i + 3);
    if (
      entity === null ||
      !other ||
      !knowledge.candidatesOf(other.name).some(({ alias }) => alias === 'adjective' || alias === 'demonym')
    )
      continue;
    finds.push({
      firstToken: i,
      endToken: i + 1,
      kind: 'country',
      detector: 'combining-form',
      score: 0.9,
      candidates: [{ entity, alias: 'adjective', prior: 0.95 }],
      isDemonym: true,
    });
  }
  return finds;
}
