import type {
  AliasKind,
  Entity,
  EntityId,
  EntityIndex,
  Knowledge,
  NameMatch,
  OfficeClass,
  PackCandidate,
  Statement,
} from '../types/knowledge';
import type { IsoDate } from '../types/text';
import { type Columns, decodeUtf8, openColumns } from './columns';
import { checkByte, extendHash, fold, hashWord, nameWords } from './fold';
import { holding } from './holding';
import { ALIAS_KINDS, BUCKET_BITS, ENTITY_KINDS, FIRST_WORD_BITS, LOCAL_ID, NONE, STEP } from './layout';
import { searchNames } from './search';
import { openStatements } from './statements';

/** Words that count as no word inside a name ("Asia-Pacific", "U.S."). */
const SKIPPED = -2;

/**
 * Opens a knowledge pack. Nothing is parsed: answers are read from the bytes when asked.
 * @throws Error that says what is wrong with a damaged, truncated or newer file.
 */
export function openPack(buffer: ArrayBuffer): Knowledge {
  const columns = openColumns(buffer);
  const text = (i: number): string =>
    decodeUtf8(columns.strings, columns.stringOffsets[i] as number, columns.stringOffsets[i + 1] as number);
  const idOf = (index: EntityIndex): EntityId => {
    const packed = columns.entityIds[index] as number;
    return packed >= LOCAL_ID ? text(packed - LOCAL_ID) : `Q${packed}`;
  };
  const subkinds = columns.sourceTexts.indexOf(NONE) + 1;

  function entity(index: EntityIndex): Entity {
    const id = idOf(index);
    const country = columns.entityCountries[index] as number;
    const subkind = columns.entitySubkinds[index] as number;
    const gender = columns.entityGenders[index];
    return {
      index,
      id,
      qid: id.startsWith('Q') ? id : null,
      kind: ENTITY_KINDS[columns.entityKinds[index] as number] as Entity['kind'],
      label: text(index),
      subkind: subkind === 0 ? null : text(columns.sourceTexts[subkinds + subkind] as number),
      country: country === 0 ? null : String.fromCharCode(country >> 8, country & 255),
      gender: gender === 0x6d ? 'm' : gender === 0x66 ? 'f' : null,
      prominence: columns.entityFame[index] as number,
    };
  }

  function indexOf(id: EntityId): EntityIndex | null {
    const wanted = /^Q\d{1,9}$/.test(id) ? Number(id.slice(1)) : null;
    const { entityIds, entitiesById } = columns;
    let from = 0;
    let to = entitiesById.length;
    while (wanted !== null && from < to) {
      const middle = (from + to) >>> 1;
      if ((entityIds[entitiesById[middle] as number] as number) < wanted) from = middle + 1;
      else to = middle;
    }
    if (wanted !== null) {
      const found = entitiesById[from];
      return found !== undefined && entityIds[found] === wanted ? found : null;
    }
    for (let i = entitiesById.length - 1; i >= 0; i--) {
      const at = entitiesById[i] as number;
      if ((entityIds[at] as number) < LOCAL_ID) break;
      if (idOf(at) === id) return at;
    }
    return null;
  }

  let countries: Map<string, EntityIndex> | null = null;
  function country(iso: string): EntityIndex | null {
    if (!countries) {
      countries = new Map();
      for (let i = 0; i < columns.entityKinds.length; i++) {
        const kind = columns.entityKinds[i];
        const packed = columns.entityCountries[i] as number;
        if (kind !== 2 || packed === 0) continue;
        const code = String.fromCharCode(packed >> 8, packed & 255);
        if (!countries.has(code)) countries.set(code, i);
      }
    }
    return countries.get(iso) ?? null;
  }

  const names = nameIndex(columns);
  const statements = openStatements(columns, text, entity);

  function aliases(index: EntityIndex): { text: string; kind: AliasKind }[] {
    const { aliasEntities, aliasStrings, aliasKinds } = columns;
    const found: { text: string; kind: AliasKind }[] = [{ text: text(index), kind: 'full' }];
    for (let i = lowerBound(aliasEntities, index); aliasEntities[i] === index; i++)
      found.push({
        text: text(aliasStrings[i] as number),
        kind: ALIAS_KINDS[aliasKinds[i] as number] as AliasKind,
      });
    return found;
  }

  const words = (surface: string): Int32Array => Int32Array.from(nameWords(surface), hashWord);
  return {
    built: columns.built,
    word: (form) => hashWord(fold(form)),
    longestName: (tokens, first, end) => names.find(tokens, first, end, false),
    exactName: (tokens, first, end) => names.find(tokens, first, end, true),
    candidatesOf: names.candidatesOf,
    candidates: (surface) => {
      const tokens = words(surface);
      const match = names.find(tokens, 0, tokens.length, true);
      return match ? names.candidatesOf(match.name) : [];
    },
    entity,
    indexOf,
    country,
    aliases,
    statements: statements.of,
    statementsAbout: statements.about,
    holding,
    officesOn: (person, day) => officesOn(statements.of(person), day),
    holdersOn: (officeClass, of, day) => holdersOn(statements.about(of), officeClass, of, day),
    membersOn: (body, day) =>
      statements
        .about(body)
        .filter(
          (statement) => statement.property === 'P463' && statement.object === body && isLive(statement, day),
        ),
    known: (kind, leastProminence) => {
      const wanted = ENTITY_KINDS.indexOf(kind);
      const found: Entity[] = [];
      columns.entityKinds.forEach((each, i) => {
        if (each === wanted && (columns.entityFame[i] as number) >= leastProminence) found.push(entity(i));
      });
      return found;
    },
    search: (typed, limit) => searchNames(columns, text, typed, limit).map(entity),
  };
}

const isLive = (statement: Statement, day: IsoDate): boolean =>
  ['holds', 'may-hold'].includes(holding(statement, day));

/** Highest first: the order of classes in a protocol list, then what surely holds, then the latest start. */
const RANK: readonly OfficeClass[] = [
  'head-of-state',
  'head-of-government',
  'head-of-body',
  'vice-president',
  'deputy-head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'speaker',
  'central-bank-head',
  'commissioner',
  'minister',
];
const rankOf = ({ officeClass }: Statement): number => {
  const rank = officeClass ? RANK.indexOf(officeClass) : -1;
  return rank < 0 ? RANK.length : rank;
};
const byCertainty =
  (day: IsoDate) =>
  (a: Statement, b: Statement): number =>
    Number(holding(b, day) === 'holds') - Number(holding(a, day) === 'holds') ||
    (b.start ?? '').localeCompare(a.start ?? '') ||
    b.asOf.localeCompare(a.asOf);

function officesOn(held: readonly Statement[], day: IsoDate): Statement[] {
  return held
    .filter((statement) => statement.property === 'P39' && isLive(statement, day))
    .sort((a, b) => rankOf(a) - rankOf(b) || byCertainty(day)(a, b));
}

function holdersOn(
  about: readonly Statement[],
  officeClass: OfficeClass,
  of: EntityIndex,
  day: IsoDate,
): Statement[] {
  return about
    .filter(
      (statement) =>
        statement.property === 'P39' &&
        statement.of === of &&
        statement.officeClass === officeClass &&
        isLive(statement, day),
    )
    .sort(byCertainty(day));
}

/** The first place in a sorted column that is not less than a value. */
export function lowerBound(column: Uint32Array, value: number): number {
  let from = 0;
  let to = column.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((column[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Look-up of names by the hashes of their words; see `layout.ts` for the columns. */
function nameIndex(columns: Columns) {
  const {
    nameHashes,
    nameChecks,
    nameBuckets,
    firstWords,
    nameSteps,
    nameCounts,
    candidateEntities,
    candidateKinds,
    candidatePriors,
  } = columns;
  const mask = (1 << FIRST_WORD_BITS) - 1;
  const rest = (1 << (32 - BUCKET_BITS)) - 1;
  const sequence = new Int32Array(256);

  function nameOf(hash: number, length: number): number {
    const bucket = hash >>> (32 - BUCKET_BITS);
    const end = nameBuckets[bucket + 1] as number;
    for (let i = nameBuckets[bucket] as number; i < end; i++)
      if (nameHashes[i] === (hash & rest) && nameChecks[i] === checkByte(sequence, 0, length)) return i;
    return -1;
  }

  function find(words: Int32Array, first: number, end: number, isExact: boolean): NameMatch | null {
    const firstWord = words[first];
    if (firstWord === undefined || firstWord < 0) return null;
    const longest = firstWords[firstWord & mask] as number;
    if (longest === 0) return null;
    let hash = 0;
    let length = 0;
    let match: NameMatch | null = null;
    for (let i = first; i < end && length < longest; i++) {
      const word = words[i] as number;
      if (word === SKIPPED) continue;
      if (word < 0) break;
      hash = extendHash(hash, word);
      sequence[length++] = word;
      if (isExact && i + 1 < end) continue;
      const name = nameOf(hash, length);
      if (name >= 0) match = { name, endToken: i + 1 };
    }
    return match;
  }

  function candidatesOf(name: number): PackCandidate[] {
    const step = Math.floor(name / STEP);
    let at = nameSteps[step] as number;
    for (let i = step * STEP; i < name; i++) at += nameCounts[i] as number;
    return Array.from({ length: nameCounts[name] as number }, (_, i) => ({
      entity: candidateEntities[at + i] as number,
      alias: ALIAS_KINDS[candidateKinds[at + i] as number] as AliasKind,
      prior: (candidatePriors[at + i] as number) / 255,
    }));
  }
  return { find, candidatesOf };
}
