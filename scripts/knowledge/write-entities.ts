import { ALIAS_KINDS, ENTITY_KINDS, NO_ENTITY, STEP } from '../../lib/knowledge/layout';
import type { Draft, DraftEntity } from './draft';
import { bytesOf, type Sections, type Strings } from './write-pack';

/** From this fame on an entity's other names are kept as texts, of these kinds. */
const SHOWN_FAME = 120;
const SHOWN_KINDS: ReadonlySet<string> = new Set([
  'full',
  'short',
  'acronym',
  'adjective',
  'demonym',
  'metonym',
]);

const numberOf = (entity: DraftEntity): number => Number((entity.qid as string).slice(1));

/** Entities of one kind in the order of the file: by the number of their Wikidata id, then by local id. */
function inOrder(entities: readonly DraftEntity[]): DraftEntity[] {
  return [...entities].sort(
    (a, b) =>
      Number(a.qid === null) - Number(b.qid === null) ||
      (a.qid && b.qid ? numberOf(a) - numberOf(b) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** The columns of entities. Labels and local ids become the first strings; `aliases` adds its own when it is called. */
export function writeEntities(draft: Draft, strings: Strings) {
  const byKind = Map.groupBy(draft.entities.values(), ({ kind }) => kind);
  const kinds = ENTITY_KINDS.map((kind) => inOrder(byKind.get(kind) ?? []));
  const order = kinds.flat();
  if (order.length >= NO_ENTITY) throw new Error(`${order.length} entities are more than a pack can hold`);
  const indexOf = new Map(order.map(({ id }, i) => [id, i]));

  for (const { label } of order) strings.push(label);
  for (const { id, qid } of order) if (qid === null) strings.push(id);

  const ranges: number[] = [];
  let start = 0;
  for (const entities of kinds) {
    ranges.push(start, start + entities.filter(({ qid }) => qid !== null).length);
    start += entities.length;
  }
  const subkinds = [''];
  const subkindNumbers = new Map([['', 0]]);
  const codes = [0];
  const codeNumbers = new Map([['', 0]]);
  const number = (known: Map<string, number>, text: string, add: () => number): number => {
    const found = known.get(text) ?? add() - 1;
    known.set(text, found);
    return found;
  };
  const traits = order.map(({ subkind, gender }) => {
    const at = number(subkindNumbers, subkind ?? '', () => subkinds.push(subkind as string));
    return at | ((gender === 'm' ? 1 : gender === 'f' ? 2 : 0) << 14);
  });
  if (subkinds.length > 0x3fff) throw new Error(`${subkinds.length} subkinds are more than a pack can hold`);
  const countries = order.map(({ country }) =>
    number(codeNumbers, country ?? '', () =>
      codes.push((country as string).charCodeAt(0) * 256 + (country as string).charCodeAt(1)),
    ),
  );
  return {
    order,
    indexOf,
    subkinds,
    sections: {
      kindRanges: Uint32Array.from([...ranges, start]),
      ...writeIds(order.filter(({ qid }) => qid !== null).map(numberOf)),
      entityTraits: Uint16Array.from(traits),
      entityCountries: bytesOf(countries, 'codes of countries'),
      entityFame: bytesOf(
        order.map(({ fame }) => fame),
        'fame',
      ),
      countryCodes: Uint16Array.from(codes),
    } satisfies Partial<Sections>,
    aliases: () => {
      const shown = order.flatMap((entity, at) =>
        [...entity.aliases]
          .filter(
            ([text, kind]) => entity.fame >= SHOWN_FAME && text !== entity.label && SHOWN_KINDS.has(kind),
          )
          .map(([text, kind]) => ({ at, text: strings.of(text), kind })),
      );
      return {
        aliasEntities: Uint32Array.from(shown, ({ at }) => at),
        aliasStrings: Uint32Array.from(shown, ({ text }) => text),
        aliasKinds: Uint8Array.from(shown, ({ kind }) => ALIAS_KINDS.indexOf(kind)),
      } satisfies Partial<Sections>;
    },
  };
}

/** Numbers of ids as differences in LEB128 (DWARF 5, 7.6), whole at each step; they fall where a new kind begins. */
function writeIds(numbers: readonly number[]) {
  const bytes: number[] = [];
  const steps: number[] = [];
  numbers.forEach((number, i) => {
    if (i % STEP === 0) steps.push(number, bytes.length);
    const next = numbers[i + 1];
    if (next === undefined || (i + 1) % STEP === 0) return;
    let rest = next - number;
    // Between kinds numbers start anew: the difference is taken around the circle of 2^35.
    if (rest < 0) rest += 2 ** 35;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  });
  return { idDifferences: Uint8Array.from(bytes), idSteps: Uint32Array.from(steps) };
}
