import { nameWords } from '../../lib/knowledge/fold';
import type { Draft, DraftEntity } from './draft';

/** Classes of firms, of which lists have the branches beside the whole. */
const FIRMS =
  /^(brand|bank|company|insurer|operator|postal operator|telecom company|transport operator|utility)$/;
/** What the branches of a firm have behind its name. */
const BRANCH = /^(mobile|shops?|stores?|express|cargo|business|connect|\(.+\))$/i;

/**
 * Takes the name of the whole firm from its branches: "Norda" is a name of "Norda Norway" and "Norda Mobile" in the lists, but news
 * mean Norda. Left where no other body goes by it. Returns how many were taken.
 */
export function leaveParentsNames(draft: Draft): number {
  const bodies = [...draft.entities.values()].filter(({ kind }) => kind === 'institution');
  const bearers = new Map<string, DraftEntity[]>();
  for (const body of bodies)
    for (const text of body.aliases.keys()) {
      const key = nameWords(text).join(' ');
      const list = bearers.get(key);
      if (!list) bearers.set(key, [body]);
      else if (!list.includes(body)) list.push(body);
    }
  let taken = 0;
  for (const body of bodies) {
    if (!FIRMS.test(body.subkind ?? '')) continue;
    for (const text of [...body.aliases.keys()]) {
      if (text.length >= body.label.length || !body.label.toLowerCase().startsWith(`${text.toLowerCase()} `))
        continue;
      const rest = body.label.slice(text.length + 1);
      if (!BRANCH.test(rest) && !draft.named(rest, 'country')) continue;
      const isWhole = (other: DraftEntity): boolean => other !== body && !other.label.startsWith(`${text} `);
      const isWorldwide = (other: DraftEntity): boolean =>
        other !== body && other.label.startsWith(`${text} `) && other.fame > body.fame;
      const others = bearers.get(nameWords(text).join(' ')) ?? [];
      if (!others.some((other) => FIRMS.test(other.subkind ?? '') && (isWhole(other) || isWorldwide(other))))
        continue;
      body.aliases.delete(text);
      taken++;
    }
  }
  return taken;
}
