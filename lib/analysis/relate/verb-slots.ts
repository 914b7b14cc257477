import type { Slot, VerbFrame } from './frames/verbs';
import { coreOf } from './parties';
import type { Clause } from './syntax/clause';
import type { NounGroup } from './syntax/noun-groups';

/** Slots after prepositions in the order in which the clause has them: "agreed to a plan with A" is an agreement to the plan. */
export function inTextOrder(slots: readonly Slot[], { phrases }: Clause): readonly Slot[] {
  if (slots.some(({ isObject }) => isObject)) return slots;
  const placeOf = ({ prep }: Slot): number =>
    phrases.find((phrase) => phrase.prep === prep)?.at ?? Number.MAX_SAFE_INTEGER;
  return [...slots].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The groups that stand in a slot, or null where the clause has none such. */
export function slotGroups(
  clause: Clause,
  { particle, type }: VerbFrame,
  slot: Slot,
): readonly NounGroup[] | null {
  if (!slot.isObject) {
    const phrases = clause.phrases.filter(({ prep }) => prep === slot.prep);
    // "met with A but not with B"
    return phrases.length > 0
      ? phrases.flatMap(({ items }) => items).filter(({ isNegated }) => !isNegated)
      : null;
  }
  const last = particle?.split(' ').at(-1);
  const behind = last
    ? clause.phrases.find(({ prep, at }) => prep === last && at <= clause.at + 3)
    : undefined;
  const object = clause.object.length > 0 ? clause.object : (behind?.items ?? []);
  if (object.length === 0) return null;
  const { objectClass, isExcluded, preps } = slot;
  const things = clause.second.length > 0 ? clause.second : object;
  const isOfClass = objectClass !== null && things.some((thing) => objectClass.has(coreOf(thing).head.lower));
  if (objectClass && isExcluded === isOfClass) return null;
  if (preps.length === 0) return object;
  // "gave Kenya 40 ambulances": the first of two objects receives.
  if (clause.second.length > 0) return clause.object;
  // Of several that could name the recipient the first does: "sent tanks to the coast amid clashes in A".
  const naming = clause.phrases.filter(({ prep }) => preps.includes(prep));
  const nearest = naming.find(({ items }) => items.some(isNaming))?.prep;
  const phrases = type === 'MOBILIZE' ? naming : naming.filter(({ prep }) => prep === (nearest ?? prep));
  const named = phrases.flatMap(({ items }) => items);
  if (named.length > 0) return named;
  // "closed its embassy in France"
  const within = object.flatMap(({ of, possessive }) => (possessive ? of.filter(isNaming) : []));
  if (within.length > 0) return within;
  // "its ambassador to France", "diplomatic ties with": what the object itself names; else whose it is. Aid is not its owner's gain.
  return objectClass && !isExcluded && type !== 'AID' ? object : [];
}

const isNaming = ({ words, of }: NounGroup): boolean => words.some(({ named }) => named) || of.some(isNaming);
