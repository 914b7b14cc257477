import type { Entity, EntityIndex, Knowledge } from '../types/knowledge';

/** Bodies that a card names as those which this one is not. */
const MOST_NAMED = 3;
/** Bodies less known than this (see `Entity.prominence`) are no help in telling others apart. */
const LEAST_FAME = 120;
/** Words of a name that stand for nothing. */
const SMALL_WORDS = new Set(['the', 'of', 'for', 'and', 'on', 'in', 'to', 'de', 'la', 'du', 'des']);
/** Words are compared by their beginnings, so that "Europe" and "European" are one. */
const STEM = 6;

interface Body {
  readonly index: EntityIndex;
  readonly label: string;
  readonly stems: ReadonlySet<string>;
}

/** The well-known bodies of a pack by the stems of their names; made once a pack. */
const shelves = new WeakMap<Knowledge, ReadonlyMap<string, readonly Body[]>>();

/**
 * Well-known bodies whose names are made of the same words, whatever their order and endings ("European Council" beside
 * "Council of Europe"), or of those and one more ("Council of the European Union"); names nearest in length first.
 */
export function likeNamedBodies(body: Entity, knowledge: Knowledge): string[] {
  const own = stemsOf(body.label);
  if (own.size < 2) return [];
  const [first] = own;
  const names = (shelfOf(knowledge).get(first as string) ?? [])
    .filter(
      ({ index, stems, label }) =>
        index !== body.index &&
        label !== body.label &&
        stems.size <= own.size + 1 &&
        [...own].every((stem) => stems.has(stem)) &&
        !isPartOf(index, body.index, knowledge),
    )
    .sort((a, b) => a.stems.size - b.stems.size || a.label.length - b.label.length)
    .map(({ label }) => label);
  return [...new Set(names)].slice(0, MOST_NAMED);
}

function shelfOf(knowledge: Knowledge): ReadonlyMap<string, readonly Body[]> {
  const known = shelves.get(knowledge);
  if (known) return known;
  const shelf = new Map<string, Body[]>();
  for (const { index, label } of knowledge.known('institution', LEAST_FAME)) {
    const body = { index, label, stems: stemsOf(label) };
    for (const stem of body.stems) {
      const bodies = shelf.get(stem);
      if (bodies) bodies.push(body);
      else shelf.set(stem, [body]);
    }
  }
  shelves.set(knowledge, shelf);
  return shelf;
}

const stemsOf = (name: string): Set<string> =>
  new Set(
    (name.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  );

const isPartOf = (part: EntityIndex, whole: EntityIndex, knowledge: Knowledge): boolean =>
  knowledge
    .statements(part)
    .some(({ property, object }) => (property === 'P361' || property === 'P749') && object === whole);
