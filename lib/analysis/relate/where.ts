import type { Linked } from '../corefer/linked';
import { textOf } from '../reading';
import type { Draft } from './draft';
import type { Scene } from './scene';

/** Where an event took place, by "in" or "at" and a place behind its cue, else before it; null where none is told. */
export function whereOf(
  { reading, chunks }: Scene,
  draft: Draft,
): { name: string; entity: Linked | null } | null {
  const found: { at: number; name: string; entity: Linked | null }[] = [];
  chunks.forEach((chunk, i) => {
    const next = chunks[i + 1];
    if (chunk.kind !== 'prep' || !/^(in|at)$/.test(chunk.word.lower) || next?.kind !== 'np') return;
    for (const { head, words } of next.items) {
      const [entity] = head.named?.entities ?? [];
      const isPlace =
        entity !== undefined &&
        head.named?.form === 'name' &&
        !head.named.isDemonym &&
        (entity.kind === 'place' ||
          entity.kind === 'country' ||
          (chunk.word.lower === 'at' && entity.kind === 'institution'));
      if (isPlace && entity && head.named)
        found.push({
          at: head.firstToken,
          name: textOf(reading, head.named.firstToken, head.named.endToken),
          entity,
        });
      else if (
        !entity &&
        chunk.word.lower === 'at' &&
        /^(headquarters|palace|residence|embassy|airport|office|castle)$/.test(head.lower)
      ) {
        const first = words.find(({ tag }) => tag === 'name' || tag === 'noun') ?? head;
        found.push({
          at: head.firstToken,
          name: textOf(reading, first.firstToken, head.endToken),
          entity: null,
        });
      }
    }
  });
  const parties = [draft.subject.entity, draft.object.entity];
  const free = found.filter(({ entity }) => entity === null || !parties.includes(entity));
  const [nearest] = free.sort((a, b) => distance(a.at, draft.cueFirst) - distance(b.at, draft.cueFirst));
  return nearest ? { name: nearest.name, entity: nearest.entity } : null;
}

const distance = (at: number, cue: number): number => (at >= cue ? at - cue : (cue - at) * 2 + 6);
