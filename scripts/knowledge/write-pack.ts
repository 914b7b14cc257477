import {
  ALIAS_KINDS,
  BUCKET_BITS,
  checksum,
  ENTITY_KINDS,
  FIRST_WORD_BITS,
  HEADER_BYTES,
  INFERRED_END,
  LOCAL_ID,
  MAGIC,
  MEMBERSHIPS,
  NONE,
  OFFICE_CLASSES,
  PROPERTIES,
  packDate,
  SECTIONS,
  type SectionName,
  STEP,
  VERSION,
} from '../../lib/knowledge/layout';
import type { Draft } from './draft';
import { type PackName, packNames } from './names';

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

/** The file of a draft. The same draft gives the same bytes. `built` is an ISO day. */
export function writePack(
  draft: Draft,
  built: string,
  names: readonly PackName[] = packNames(draft),
): Uint8Array<ArrayBuffer> {
  const entities = [...draft.entities.values()].sort(
    (a, b) =>
      ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind) ||
      b.fame - a.fame ||
      (a.id < b.id ? -1 : 1),
  );
  const indexOf = new Map(entities.map(({ id }, i) => [id, i]));

  const strings = entities.map(({ label }) => label);
  const stringNumbers = new Map(strings.map((text, i) => [text, i]));
  const stringOf = (text: string): number => {
    const known = stringNumbers.get(text);
    if (known !== undefined) return known;
    stringNumbers.set(text, strings.length);
    strings.push(text);
    return strings.length - 1;
  };
  const candidates = names.flatMap((name) => name.candidates);
  const sources = [...draft.sources.values()];
  const sourceIndex = new Map(sources.map(({ id }, i) => [id, i]));
  const statements = draft.statements
    .filter(
      ({ subject, object, of }) =>
        indexOf.has(subject) && (!object || indexOf.has(object)) && (!of || indexOf.has(of)),
    )
    .map((statement) => ({ ...statement, at: indexOf.get(statement.subject) as number }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        PROPERTIES.indexOf(a.property) - PROPERTIES.indexOf(b.property) ||
        packDate(b.start) - packDate(a.start) ||
        (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
    );

  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const { hash } of names) buckets[(hash >>> (32 - BUCKET_BITS)) + 1]!++;
  for (let i = 0; i < 1 << BUCKET_BITS; i++) buckets[i + 1]! += buckets[i]!;
  const firstWords = new Uint8Array(1 << FIRST_WORD_BITS);
  for (const { words } of names) {
    const slot = (words[0] as number) & ((1 << FIRST_WORD_BITS) - 1);
    firstWords[slot] = Math.max(firstWords[slot] as number, Math.min(words.length, 255));
  }
  const steps = new Uint32Array(Math.ceil(names.length / STEP));
  let sum = 0;
  names.forEach((name, i) => {
    if (i % STEP === 0) steps[i / STEP] = sum;
    sum += name.candidates.length;
  });
  const entityIds = entities.map(({ id, qid }) =>
    qid ? Number(qid.slice(1)) : (LOCAL_ID | stringOf(id)) >>> 0,
  );
  const shown = entities.flatMap((entity, at) =>
    [...entity.aliases]
      .filter(([text, kind]) => entity.fame >= SHOWN_FAME && text !== entity.label && SHOWN_KINDS.has(kind))
      .map(([text, kind]) => ({ at, text, kind })),
  );

  const u32 = (values: readonly number[]) => Uint32Array.from(values);
  const u16 = (values: readonly number[]) => Uint16Array.from(values);
  const u8 = (values: readonly number[]) => Uint8Array.from(values);
  const entityOf = (id: string | null): number => (id === null ? NONE : (indexOf.get(id) as number));
  const subkindList: string[] = [''];
  const subkindNumber = (text: string | null): number => {
    if (!text) return 0;
    let at = subkindList.indexOf(text);
    if (at < 0) at = subkindList.push(text) - 1;
    return at;
  };
  const sections: Partial<Record<SectionName, Uint8Array | Uint16Array | Uint32Array>> = {
    nameHashes: u16(names.map(({ hash }) => hash & 0xffff)),
    nameChecks: u8(names.map(({ check }) => check)),
    nameBuckets: buckets,
    firstWords,
    nameSteps: steps,
    nameCounts: u8(names.map((name) => name.candidates.length)),
    candidateEntities: u32(candidates.map(({ entity }) => indexOf.get(entity.id) as number)),
    candidateKinds: u8(candidates.map(({ kind }) => ALIAS_KINDS.indexOf(kind))),
    candidatePriors: u8(candidates.map(({ prior }) => prior)),
    entityIds: u32(entityIds),
    entitiesById: u32(
      [...entityIds.keys()].sort((a, b) => (entityIds[a] as number) - (entityIds[b] as number)),
    ),
    entityKinds: u8(entities.map(({ kind }) => ENTITY_KINDS.indexOf(kind))),
    entitySubkinds: u16(entities.map(({ subkind }) => subkindNumber(subkind))),
    entityCountries: u16(
      entities.map(({ country }) => (country ? country.charCodeAt(0) * 256 + country.charCodeAt(1) : 0)),
    ),
    entityFame: u8(entities.map(({ fame }) => fame)),
    entityGenders: u8(entities.map(({ gender }) => gender?.charCodeAt(0) ?? 0)),
    aliasEntities: u32(shown.map(({ at }) => at)),
    aliasStrings: u32(shown.map(({ text }) => stringOf(text))),
    aliasKinds: u8(shown.map(({ kind }) => ALIAS_KINDS.indexOf(kind))),
    statementSubjects: u32(statements.map(({ at }) => at)),
    statementProperties: u8(statements.map(({ property }) => PROPERTIES.indexOf(property))),
    statementObjects: u32(statements.map(({ object }) => entityOf(object))),
    statementValues: u32(statements.map(({ value }) => stringOf(value))),
    statementClasses: u8(
      statements.map(({ officeClass }) => (officeClass ? OFFICE_CLASSES.indexOf(officeClass) + 1 : 0)),
    ),
    statementOf: u32(statements.map(({ of }) => entityOf(of))),
    statementMemberships: u8(
      statements.map(({ membership }) => (membership ? MEMBERSHIPS.indexOf(membership) + 1 : 0)),
    ),
    statementStarts: u32(statements.map(({ start }) => packDate(start))),
    statementEnds: u32(statements.map(({ end }) => packDate(end))),
    statementSources: u8(
      statements.map(
        ({ source, endIsInferred }) =>
          (sourceIndex.get(source) as number) | (endIsInferred ? INFERRED_END : 0),
      ),
    ),
    sourceTexts: u32([
      ...sources.flatMap(({ id, title, licence, asOf }) => [id, title, licence, asOf].map(stringOf)),
      NONE,
      ...subkindList.map((text) => stringOf(text)),
    ]),
  };
  const encoded = strings.map((text) => Buffer.from(text, 'utf8'));
  const offsets = new Uint32Array(strings.length + 1);
  encoded.forEach((bytes, i) => {
    offsets[i + 1] = (offsets[i] as number) + bytes.length;
  });
  sections.strings = Buffer.concat(encoded);
  sections.stringOffsets = offsets;
  return assemble(sections as Record<SectionName, Uint8Array>, built);
}

function assemble(
  sections: Record<SectionName, Uint8Array | Uint16Array | Uint32Array>,
  built: string,
): Uint8Array<ArrayBuffer> {
  const order = Object.keys(SECTIONS) as SectionName[];
  let at = HEADER_BYTES + order.length * 8;
  const places = order.map((name) => {
    const start = at;
    at = Math.ceil((at + sections[name].byteLength) / 4) * 4;
    return start;
  });
  const file = new Uint8Array(at);
  const view = new DataView(file.buffer);
  order.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    view.setUint32(HEADER_BYTES + i * 8, places[i] as number, true);
    view.setUint32(HEADER_BYTES + i * 8 + 4, byteLength, true);
    file.set(new Uint8Array(buffer, byteOffset, byteLength), places[i]);
  });
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, packDate(built), true);
  view.setUint32(16, order.length, true);
  view.setUint32(8, checksum(file.subarray(12)), true);
  return file;
}
