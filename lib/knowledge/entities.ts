import type { Entity, EntityId, EntityIndex, PackEntityKind } from '../types/knowledge';
import type { Columns } from './columns';
import { kept } from './kept';
import { ENTITY_KINDS, NONE, STEP } from './layout';

const CIRCLE = 2 ** 35;
const COUNTRY = ENTITY_KINDS.indexOf('country');
/** Entities that are kept as they were read: those of an article are asked for again and again. */
const MOST_KEPT = 4096;

/** The entities of an open pack: each by its place, by its id, and countries by their code. */
export function openEntities(columns: Columns, text: (i: number) => string) {
  const { kindRanges, idDifferences, idSteps, entityTraits, entityCountries, entityFame, countryCodes } =
    columns;
  const count = kindRanges[ENTITY_KINDS.length * 2] as number;
  const subkinds = columns.texts.indexOf(NONE) + 1;
  // How many entities with a Wikidata id, and how many local ones, the kinds before have.
  const idsBefore: number[] = [0];
  const localsBefore: number[] = [0];
  const startOf = (kind: number): number =>
    kind < ENTITY_KINDS.length ? (kindRanges[kind * 2] as number) : count;
  const firstLocal = (kind: number): number => kindRanges[kind * 2 + 1] as number;
  for (let kind = 0; kind < ENTITY_KINDS.length; kind++) {
    idsBefore.push((idsBefore[kind] as number) + firstLocal(kind) - startOf(kind));
    localsBefore.push((localsBefore[kind] as number) + startOf(kind + 1) - firstLocal(kind));
  }

  function kindAt(index: EntityIndex): number {
    let kind = 0;
    while (index >= startOf(kind + 1)) kind++;
    return kind;
  }

  /** The number of the `i`th Wikidata id, counted over all kinds. */
  function numberAt(i: number): number {
    const step = i - (i % STEP);
    let number = idSteps[(step / STEP) * 2] as number;
    let at = idSteps[(step / STEP) * 2 + 1] as number;
    for (let k = step; k < i; k++) {
      let shift = 0;
      let difference = 0;
      let byte: number;
      do {
        byte = idDifferences[at++] as number;
        difference += (byte & 0x7f) * 2 ** shift;
        shift += 7;
      } while (byte & 0x80);
      // Numbers fall where a new kind begins: the difference goes around the circle of 2^35.
      number = (number + difference) % CIRCLE;
    }
    return number;
  }

  function idOf(index: EntityIndex, kind: number): EntityId {
    const local = index - firstLocal(kind);
    return local < 0
      ? `Q${numberAt((idsBefore[kind] as number) + index - startOf(kind))}`
      : text(count + (localsBefore[kind] as number) + local);
  }

  const entity = kept(MOST_KEPT, readEntity);
  const indexOf = kept(MOST_KEPT, findIndex);

  function readEntity(index: EntityIndex): Entity {
    if (!(index >= 0 && index < count)) throw new Error(`No entity ${index}: the pack has ${count}.`);
    const kind = kindAt(index);
    const id = idOf(index, kind);
    const traits = entityTraits[index] as number;
    const gender = traits >> 14;
    const subkind = traits & 0x3fff;
    return {
      index,
      id,
      qid: index < firstLocal(kind) ? id : null,
      kind: ENTITY_KINDS[kind] as Entity['kind'],
      label: text(index),
      subkind: subkind === 0 ? null : text(columns.texts[subkinds + subkind] as number),
      country: codeOf(countryCodes[entityCountries[index] as number] as number),
      gender: gender === 1 ? 'm' : gender === 2 ? 'f' : null,
      prominence: entityFame[index] as number,
    };
  }

  function findIndex(id: EntityId): EntityIndex | null {
    const number = /^Q[1-9]\d{0,8}$/.test(id) ? Number(id.slice(1)) : null;
    for (let kind = 0; kind < ENTITY_KINDS.length; kind++) {
      const [start, local, end] = [startOf(kind), firstLocal(kind), startOf(kind + 1)];
      const base = (idsBefore[kind] as number) - start;
      const at =
        number !== null
          ? firstNotBefore(start, local, (i) => numberAt(base + i) < number)
          : firstNotBefore(local, end, (i) => idOf(i, kind) < id);
      const last = number !== null ? local : end;
      if (at < last && idOf(at, kind) === id) return at;
    }
    return null;
  }

  let countries: Map<string, EntityIndex> | null = null;
  function country(iso: string): EntityIndex | null {
    if (!countries) {
      countries = new Map();
      for (let i = startOf(COUNTRY); i < startOf(COUNTRY + 1); i++) {
        const code = codeOf(countryCodes[entityCountries[i] as number] as number);
        const known = code === null ? undefined : countries.get(code);
        // States of the past stand beside those of today, which are better known.
        if (code && (known === undefined || (entityFame[i] as number) > (entityFame[known] as number)))
          countries.set(code, i);
      }
    }
    return countries.get(iso) ?? null;
  }

  function known(kind: PackEntityKind, leastProminence: number): Entity[] {
    const at = ENTITY_KINDS.indexOf(kind);
    const found: Entity[] = [];
    for (let i = startOf(at); i < startOf(at + 1); i++)
      if ((entityFame[i] as number) >= leastProminence) found.push(entity(i));
    return found;
  }
  return { count, entity, indexOf, country, known };
}

const codeOf = (packed: number): string | null =>
  packed === 0 ? null : String.fromCharCode(packed >> 8, packed & 255);

/** The first place from `from` on, before `to`, that is not before what is looked for. */
function firstNotBefore(from: number, to: number, isBefore: (i: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
