import type { Linked } from '../corefer/linked';
import { textOf } from '../reading';
import type { Draft } from './draft';
import type { Scene } from './scene';
import { stretchOf } from './when';

/**
 * Where an event took place, by "in" or "at" and a place in its own clause, behind its cue, else before it; null where none is told. A
 * place behind a noun that the event is only about ("discussed the war in A", "over the raid in A") is the noun's.
 */
export function whereOf(scene: Scene, draft: Draft): { name: string; entity: Linked | null } | null {
  const { reading, chunks, stretches } = scene;
  const own = stretchOf(scene, draft);
  const found: { at: number; name: string; entity: Linked | null }[] = [];
  chunks.forEach((chunk, i) => {
    const next = chunks[i + 1];
    if (chunk.kind !== 'prep' || !/^(in|at)$/.test(chunk.word.lower) || next?.kind !== 'np') return;
    if (stretches.of(chunk.word.firstToken) !== own || isOfNoun(scene, i, draft)) return;
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

/** Whether a phrase belongs to the noun before it, which is what the event is about and not where it was. */
function isOfNoun({ chunks }: Scene, prep: number, { cueFirst, clause }: Draft): boolean {
  const noun = chunks[prep - 1];
  if (noun?.kind !== 'np') return false;
  const head = noun.items.at(-1)?.head;
  if (!head || head.named || noun.items.some((item) => item.head.firstToken === cueFirst)) return false;
  const before = chunks[prep - 2];
  if (before?.kind === 'prep')
    return /^(over|about|on|after|before|since|following|amid|despite|against|for|of|ahead of)$/.test(
      before.word.lower,
    );
  return (
    clause?.object.some((group) => noun.items.includes(group)) === true &&
    (/^(discuss|debate|review|explore|examine|condemn|criticise|criticize|denounce|praise|welcome|support|oppose)$/.test(
      clause.verb.lemma,
    ) ||
      /^(war|crisis|conflict|situation|issue|unrest|coup|elections?|violence|fighting)$/.test(head.lower))
  );
}

const distance = (at: number, cue: number): number => (at >= cue ? at - cue : (cue - at) * 2 + 6);
