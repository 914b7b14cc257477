import { nameWords } from '../../lib/knowledge/fold';
import type { EntityId } from '../../lib/types/knowledge';
import type { Draft } from './draft';
import { soundsAlike } from './spelling';

/** Tails of names that say of which generation somebody is. */
const TAIL = /,? (?:jr|sr|jnr|snr|ii|iii|iv)\.?$/i;

const familyName = (name: string): string | undefined => nameWords(name.replace(TAIL, '')).at(-1);

/** Whether two names are one in two spellings, of which none is the usual one everywhere. */
const isOneSpelled = (one: string, other: string): boolean =>
  nameWords(one).length === nameWords(other).length && soundsAlike(one, other);

/**
 * Calls people as the title of their article does where that is one of their names and has the same family name: sources list
 * officials by their full names ("James Carter"), which few readers know. Leaves monarchs, peers and mere spellings. Gives how many were renamed.
 */
export function callByUsualNames(draft: Draft): number {
  const renamed = new Map<EntityId, string>();
  for (const entity of draft.entities.values()) {
    if (entity.kind !== 'person' || !entity.article) continue;
    const usual = entity.article.replaceAll('_', ' ').replace(/ \(.*\)$/, '');
    if (usual === entity.label || /,| of /.test(usual) || !entity.aliases.has(usual)) continue;
    if (familyName(usual) !== familyName(entity.label) || isOneSpelled(usual, entity.label)) continue;
    entity.label = usual;
    renamed.set(entity.id, usual);
  }
  // A fact tells whom it is about by the label.
  draft.statements.forEach((own, i) => {
    const usual = own.object === null ? undefined : renamed.get(own.object);
    if (usual) draft.statements[i] = { ...own, value: usual };
  });
  return renamed.size;
}
