import type {
  AliasKind,
  EntityIndex,
  Knowledge,
  OfficeClass,
  PackCandidate,
  TableName,
} from '../types/knowledge';
import type { IsoDate } from '../types/text';
import { openColumns, textsOf } from './columns';
import { openEntities } from './entities';
import { fold, hashWord, nameWords } from './fold';
import { openHolding } from './governments';
import { kept } from './kept';
import { ALIAS_KINDS, TABLES } from './layout';
import { openNames } from './names';
import { holdersOn, membersOn, officesOn } from './offices';
import { searchNames } from './search';
import { openStatements } from './statements';

/** Surface forms whose candidates are kept: most are tried and unknown, and tried again with the next article. */
const MOST_SURFACES = 4096;
/** Offices on a day whose holders are kept: most articles are of the day on which they are read. */
const MOST_OFFICES = 512;

/** An office of a country or body, and the day on which its holders are asked for. */
interface OfficeOnDay {
  readonly officeClass: OfficeClass;
  readonly of: EntityIndex;
  readonly day: IsoDate;
}

/**
 * Opens a knowledge pack. Nothing is parsed: answers are read from the bytes when asked.
 * @throws Error that says what is wrong with a damaged, truncated or newer file.
 */
export function openPack(buffer: ArrayBuffer): Knowledge {
  const columns = openColumns(buffer);
  const text = textsOf(columns);
  const entities = openEntities(columns, text);
  const names = openNames(columns);
  const statements = openStatements(columns, text, entities);
  const holding = openHolding(statements.holders);

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

  function table(name: TableName): string[][] {
    const number = TABLES.indexOf(name);
    return [...columns.tableRows].flatMap((string, i) =>
      columns.tableNumbers[i] === number ? [text(string).split(' ')] : [],
    );
  }

  const ofSurface = kept(MOST_SURFACES, candidates);
  function candidates(surface: string): readonly PackCandidate[] {
    const tokens = Int32Array.from(nameWords(surface), hashWord);
    const match = names.find(tokens, 0, tokens.length, true);
    return match ? names.candidatesOf(match.name) : [];
  }

  const holdersOfDay = kept(MOST_OFFICES, (_: string, { officeClass, of, day }: OfficeOnDay) =>
    holdersOn(statements.holders(of, officeClass), day, holding),
  );

  return {
    built: columns.built,
    word: (form) => hashWord(fold(form)),
    longestName: (tokens, first, end) => names.find(tokens, first, end, false),
    exactName: (tokens, first, end) => names.find(tokens, first, end, true),
    candidatesOf: names.candidatesOf,
    candidates: ofSurface,
    entity: entities.entity,
    indexOf: entities.indexOf,
    country: entities.country,
    aliases,
    statements: statements.of,
    statementsAbout: (index) => statements.about(index),
    holding,
    officesOn(person, day) {
      const { country } = entities.entity(person);
      return officesOn(
        statements.of(person),
        day,
        country === null ? null : entities.country(country),
        holding,
      );
    },
    holdersOn: (officeClass, of, day) =>
      holdersOfDay(`${officeClass} ${of} ${day}`, { officeClass, of, day }),
    membersOn: (body, day) => membersOn(statements.about(body, 'P463'), day, holding),
    known: entities.known,
    table,
    search: (typed, limit) =>
      searchNames(columns, entities.count, text, typed, limit).map((index) => entities.entity(index)),
  };
}

/** The first place in a sorted column that is not less than a value. */
function lowerBound(column: Uint32Array, value: number): number {
  let from = 0;
  let to = column.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((column[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
