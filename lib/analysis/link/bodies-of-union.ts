import type { EntityIndex, Knowledge, PackCandidate } from '../../types/knowledge';
import { statesOfCapital } from '../lexicon/capitals';
import { ofPack } from '../lexicon/of-pack';
import type { Scene } from './scene';

/** What the pack calls a union of states, and from what fame on one is looked for by its seat. */
const SORT = 'igo';
const LEAST_KNOWN = 150;

/**
 * Bodies of a union of states that go by their common noun in news of it ("the Commission"): in a report from where it sits, or
 * where the text surely names the union or another body of it. Empty in other texts, and for names of several words.
 */
export function bodiesOfUnion(knowledge: Knowledge, name: string, scene: Scene): PackCandidate[] {
  if (/\s/.test(name)) return [];
  return [...unionsSpokenOf(knowledge, scene)].flatMap((union) =>
    namesWithin(knowledge.entity(union).label, name)
      .flatMap((form) => knowledge.candidates(form))
      .filter(({ entity }) => unionOf(knowledge, entity) === union)
      .map((candidate) => ({ ...candidate, alias: 'short' as const, prior: Math.min(0.5, candidate.prior) })),
  );
}

/** "Harbour Union Commission" and "Harbour Commission": what a body of the Harbour Union is called in full. */
const namesWithin = (union: string, noun: string): readonly string[] => [
  `${union} ${noun}`,
  `${union.slice(0, union.lastIndexOf(' ') + 1)}${noun}`,
];

function unionsSpokenOf(knowledge: Knowledge, { dateline, sure }: Scene): ReadonlySet<EntityIndex> {
  const unions = new Set(dateline === null ? [] : unionsIn(knowledge).get(dateline));
  for (const entity of sure.keys()) {
    const union = knowledge.entity(entity).subkind === SORT ? entity : unionOf(knowledge, entity);
    if (union !== null) unions.add(union);
  }
  return unions;
}

/** The union that an institution is a body of, or null. */
function unionOf(knowledge: Knowledge, entity: EntityIndex): EntityIndex | null {
  if (knowledge.entity(entity).kind !== 'institution') return null;
  const whole = knowledge.statements(entity).find(({ property }) => property === 'P361')?.object ?? null;
  return whole !== null && knowledge.entity(whole).subkind === SORT ? whole : null;
}

/** Unions by the ISO code of the country in whose capital they sit. */
const unionsIn = ofPack((knowledge) => {
  const unions = new Map<string, EntityIndex[]>();
  for (const { index, subkind } of knowledge.known('institution', LEAST_KNOWN)) {
    if (subkind !== SORT) continue;
    const seat = knowledge.statements(index).find(({ property }) => property === 'P159')?.value;
    for (const state of seat === undefined ? [] : statesOfCapital(knowledge, seat)) {
      const { country } = knowledge.entity(state);
      if (country !== null) unions.set(country, [...(unions.get(country) ?? []), index]);
    }
  }
  return unions;
});
