import { ofPack } from '../lexicon/of-pack';
import { formAt, lowerAt, type Reading } from '../reading';
import { type Find, isOfPeople } from './find';

const countriesByForm = ofPack(
  (knowledge) => new Map(knowledge.table('combining-forms').map(([form = '', iso = '']) => [form, iso])),
);

/** The first half of a pair of peoples: "[Franco]-German". The second half is a name of the pack by itself. */
export function combiningForms(reading: Reading, sentences = reading.tokens.sentences): Find[] {
  const finds: Find[] = [];
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) {
      const find = combiningFormAt(reading, i);
      if (find) finds.push(find);
    }
  return finds;
}

function combiningFormAt(reading: Reading, i: number): Find | null {
  const { knowledge, tokens, packWords } = reading;
  if (!knowledge || i + 2 >= tokens.count || tokens.gaps[i + 1] !== 0) return null;
  if (!/^[-–]$/.test(formAt(reading, i + 1))) return null;
  const iso = countriesByForm(knowledge).get(lowerAt(reading, i));
  if (!iso) return null;
  const entity = knowledge.country(iso);
  const other = knowledge.exactName(packWords, i + 2, i + 3);
  if (
    entity === null ||
    !other ||
    // A pair with a name of its own ("Austro-Hungarian") is one name.
    knowledge.exactName(packWords, i, i + 3) !== null ||
    !knowledge.candidatesOf(other.name).some(isOfPeople)
  )
    return null;
  return {
    firstToken: i,
    endToken: i + 1,
    kind: 'country',
    detector: 'combining-form',
    score: 0.9,
    candidates: [{ entity, alias: 'adjective', prior: 0.95 }],
    isDemonym: true,
  };
}
