import type { BackgroundRelation } from '../../types/analysis';
import type { EntityIndex, Knowledge, Statement } from '../../types/knowledge';
import { evidenceOf, type KnownEntity, type KnownPage, tenseOf } from './page';

/** Entities, the most important ones, that are asked for what they have in common. */
const ASKED = 12;
/** A body with more members says nothing of two of them. */
const MOST_MEMBERS = 60;
/** Such relations that are told of an article at most. */
const MOST = 8;

/**
 * What two important entities have in common where nothing else joins them: the shortest path through the pack goes over
 * one body that both are members of on the article's day, or one party; of several, the best known. `isJoined` says
 * whether two entities are joined already.
 */
export function inCommon(
  page: KnownPage,
  isJoined: (a: string, b: string) => boolean,
): readonly BackgroundRelation[] {
  const { knowledge } = page;
  const asked = page.entities.slice(0, ASKED).map((known) => ({ known, bodies: bodiesOf(page, known) }));
  const pairs = asked.flatMap((a, i) =>
    asked
      .slice(i + 1)
      .filter((b) => !isJoined(a.known.entity.id, b.known.entity.id))
      .map((b) => [a, b] as const),
  );
  const fame = new Map<EntityIndex, number>();
  const fameOf = (body: EntityIndex): number => {
    const known = fame.get(body) ?? knowledge.entity(body).prominence;
    fame.set(body, known);
    return known;
  };
  const found: BackgroundRelation[] = [];
  for (const [a, b] of pairs) {
    if (found.length === MOST) break;
    const shared = [...a.bodies.keys()].filter((body) => b.bodies.has(body) && !page.idOf.has(body));
    const best = shared
      .sort((x, y) => fameOf(y) - fameOf(x) || x - y)
      .find((body) => membersOf(knowledge, body) <= MOST_MEMBERS);
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
  return found;
}

const isMembership = ({ property }: Statement): boolean => property === 'P463' || property === 'P102';

/** Counting members reads many facts, and the same few bodies are asked for on every page. */
const counted = new WeakMap<Knowledge, Map<EntityIndex, number>>();

/** How many members, of any day, the pack has of a body. */
function membersOf(knowledge: Knowledge, body: EntityIndex): number {
  const counts = counted.get(knowledge) ?? new Map<EntityIndex, number>();
  counted.set(knowledge, counts);
  const count = counts.get(body) ?? knowledge.statementsAbout(body).filter(isMembership).length;
  counts.set(body, count);
  return count;
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
