import type { BackgroundRelation } from '../../types/analysis';
import type { EntityIndex, Statement } from '../../types/knowledge';
import { evidenceOf, type KnownEntity, type KnownPage, tenseOf } from './page';

/** Entities, the most important ones, that are asked for what they have in common. */
const ASKED = 12;
/** A body with more members says nothing of two of them. */
const MOST_MEMBERS = 60;
/** Such relations that are told of an article at most. */
const MOST = 8;

/**
 * What two important entities have in common where nothing else joins them: the shortest path through the pack goes over
 * one body that both are members of on the article's day, or one party. Of several the best known, then the
 * one with the fewest members. `isJoined` says whether two entities are joined already.
 */
export function inCommon(
  page: KnownPage,
  isJoined: (a: string, b: string) => boolean,
): readonly BackgroundRelation[] {
  const { knowledge } = page;
  const asked = page.entities.slice(0, ASKED).map((known) => ({ known, bodies: bodiesOf(page, known) }));
  const sizes = new Map<EntityIndex, number>();
  const sizeOf = (body: EntityIndex): number => {
    let size = sizes.get(body);
    if (size === undefined) {
      size = knowledge.membersOn(body, page.asOf).length;
      sizes.set(body, size);
    }
    return size;
  };
  const found: BackgroundRelation[] = [];
  asked.forEach((a, i) => {
    for (const b of asked.slice(i + 1)) {
      if (found.length >= MOST || isJoined(a.known.entity.id, b.known.entity.id)) continue;
      const shared = [...a.bodies.keys()].filter((body) => b.bodies.has(body) && !page.idOf.has(body));
      const best = shared
        .filter((body) => sizeOf(body) <= MOST_MEMBERS)
        .sort(
          (x, y) =>
            knowledge.entity(y).prominence - knowledge.entity(x).prominence || sizeOf(x) - sizeOf(y) || x - y,
        )[0];
      if (best === undefined) continue;
      const [of, other] = [a.bodies.get(best) as Statement, b.bodies.get(best) as Statement];
      const { id, label } = knowledge.entity(best);
      found.push({
        subject: a.known.entity.id,
        property: of.property,
        object: b.known.entity.id,
        value: null,
        membership: of.membership,
        tense: 'present',
        start: null,
        end: null,
        evidence: evidenceOf(of),
        via: { entity: id, name: label, evidence: evidenceOf(other) },
      });
    }
  });
  return found;
}

/** Bodies and parties that an entity surely belongs to on the day, as a full member. */
function bodiesOf(page: KnownPage, { statements }: KnownEntity): ReadonlyMap<EntityIndex, Statement> {
  const bodies = new Map<EntityIndex, Statement>();
  for (const statement of statements) {
    const isMember =
      statement.property === 'P102' || (statement.property === 'P463' && statement.membership === 'member');
    if (isMember && statement.object !== null && tenseOf(page, statement) === 'present')
      bodies.set(statement.object, statement);
  }
  return bodies;
}
