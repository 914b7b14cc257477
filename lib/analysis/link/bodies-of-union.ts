import type { Knowledge, PackCandidate } from '../../types/knowledge';
import type { Scene } from './scene';

/** What the pack calls the bodies of the European Union, and where they sit. */
const SORT = 'eu institution';
const SEAT = 'BE';

/**
 * Bodies of the European Union that go by their common noun in news of it ("the Commission"): in a report from Brussels, or
 * where the text surely names the Union or another body of it. Empty in other texts, and for names of several words.
 */
export function bodiesOfUnion(knowledge: Knowledge, name: string, scene: Scene): PackCandidate[] {
  if (/\s/.test(name) || !isSpokenOf(knowledge, scene)) return [];
  return knowledge
    .candidates(`European ${name}`)
    .filter(({ entity }) => knowledge.entity(entity).subkind === SORT)
    .map((candidate) => ({ ...candidate, alias: 'short', prior: Math.min(0.5, candidate.prior) }));
}

function isSpokenOf(knowledge: Knowledge, scene: Scene): boolean {
  if (scene.dateline === SEAT) return true;
  const union = knowledge.candidates('European Union')[0]?.entity;
  return [...scene.sure.keys()].some(
    (entity) => entity === union || knowledge.entity(entity).subkind === SORT,
  );
}
