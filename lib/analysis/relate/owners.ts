import { mayAct, type Party, partiesOf } from './parties';
import type { SentenceParts } from './sentence-parts';
import type { Clause } from './syntax/clause';
import type { NounGroup } from './syntax/noun-groups';

/** Whom "its", "their", "it" and "they" at a group go back to; empty where that is open. */
export function ownerOf(group: NounGroup, parts: SentenceParts): readonly Party[] {
  const word = group.possessive?.lower ?? group.head.lower;
  const isPlural = word === 'their' || word === 'they' || word === 'them';
  const tellers = tellersOf(group, parts);
  if (tellers.length > 0) return tellers;
  const asSubject = isPlural ? undefined : ownerOfSubject(group, parts);
  if (asSubject) return asSubject;
  const bySubject = subjectOver(group, parts);
  if (bySubject.length > 0 && !isPlural) return bySubject.filter(({ entity }) => entity.kind !== 'person');
  return lastBefore(group, isPlural, parts) ?? (isPlural ? bySubject : []);
}

/** "A said it would": the subject of what is said is the one who says it. */
function tellersOf(group: NounGroup, { clauses, plain }: SentenceParts): readonly Party[] {
  const told = clauses.find(
    ({ subject, governor }) => subject.includes(group) && governor?.control === 'content',
  );
  return (told?.governor?.clause?.subject ?? []).flatMap((one) => partiesOf(one, plain)).filter(mayAct);
}

/** The subject of the clause that a group is an object or phrase of. */
function subjectOver(group: NounGroup, { clauses, plain }: SentenceParts): readonly Party[] {
  const clause = clauses.findLast(
    ({ object, phrases }) => object.includes(group) || phrases.some(({ items }) => items.includes(group)),
  );
  return (clause?.subject ?? []).flatMap((one) => partiesOf(one, plain)).filter(mayAct);
}

/** "the envoys of A arrived, and their meeting": who was named last before the group, a plural for "their"; null for nobody. */
function lastBefore(
  group: NounGroup,
  isPlural: boolean,
  { groups, plain }: SentenceParts,
): readonly Party[] | null {
  const at = groups.findIndex((one) => one.words[0] === group.words[0]);
  for (const one of (at < 0 ? [] : groups.slice(0, at)).reverse())
    for (const inner of [...one.of, one]) {
      const parties = partiesOf(inner, plain).filter(mayAct);
      const isMany = /s$/.test(inner.head.lower) && parties.some(({ via }) => via === 'state');
      if (parties.length > 0 && (isPlural ? isMany : parties[0]?.entity.kind !== 'person')) return parties;
    }
  return null;
}

/** Behind these "it" may be what the clause before tells of as well as who acts there: "held A until [it] was taken". */
const AMBIGUOUS = /^(because|since|if|unless|until|till|after|before|when|as|once|while)$/;

/**
 * Whom "it" or "its …" as a subject goes back to: the subject of the clause before ("A attacked B, and it attacked C"); nobody where
 * another could be meant as well. Undefined where the group is no subject behind another clause.
 */
function ownerOfSubject(
  group: NounGroup,
  { clauses, groups, plain }: SentenceParts,
): readonly Party[] | undefined {
  const own = clauses.find(({ subject }) => subject.includes(group));
  if (!own) return undefined;
  const bodies = (from: readonly NounGroup[]): Party[] =>
    from
      .flatMap((one) => partiesOf(one, plain))
      .filter((party) => mayAct(party) && party.entity.kind !== 'person');
  const before = clauses.findLast(
    ({ at, verb, subject }) =>
      at < own.at && verb.form === 'finite' && subject.length > 0 && !subject.includes(group),
  );
  const subjects = before ? bodies(before.subject) : [];
  const others = before ? bodies(complementsOf(before)) : [];
  const namesPlace = (clause: Clause | undefined): boolean =>
    clause !== undefined &&
    complementsOf(clause).some((one) => partiesOf(one, plain).some(({ via }) => via === 'place'));
  const isPronoun = group.head.tag === 'pron';
  if (isPronoun && subjects.length > 0)
    return AMBIGUOUS.test(own.subordinator ?? '') && (others.length > 0 || namesPlace(before))
      ? []
      : subjects;
  // "The storm killed a man in A before [it] hit B": it may be what the clause before tells of.
  const [doer] = before?.subject ?? [];
  if (
    isPronoun &&
    subjects.length === 0 &&
    AMBIGUOUS.test(own.subordinator ?? '') &&
    doer?.head.tag === 'noun' &&
    !doer.head.named
  )
    return [];
  if (!isPronoun && subjects.length > 0 && others.length > 0) return [];
  const earlier = bodies(groups.slice(0, Math.max(0, groups.indexOf(group))));
  return new Set(earlier.map(({ entity }) => entity)).size > 1 ? [] : undefined;
}

/** The groups of a clause's object and phrases. */
export const complementsOf = ({ object, phrases }: Clause): readonly NounGroup[] => [
  ...object,
  ...phrases.flatMap(({ items }) => items),
];
