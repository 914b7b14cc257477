import type { CardFacts, CardLeader, CardOffice } from '../types/card';
import type { Entity, EntityId, EntityIndex, Knowledge, Statement } from '../types/knowledge';
import type { IsoDate } from '../types/text';
import { bodyClassOf } from './body-class';
import { daysBetween, OLD_DAYS } from './days';
import { disputedStatus } from './disputed-status';
import { likeNamedBodies } from './like-named';

/** Memberships and members that a card names; the rest is in the sidebar. */
const MOST_NAMED = 5;

/**
 * The few facts that a card shows of an entity: those of the day of the article, and where the highest office is another
 * today, that one too. Null where the pack does not have the entity.
 */
export function cardFacts(
  id: EntityId,
  days: { readonly asOf: IsoDate; readonly today: IsoDate },
  knowledge: Knowledge,
): CardFacts | null {
  const index = knowledge.indexOf(id);
  if (index === null) return null;
  const { asOf } = days;
  const entity = knowledge.entity(index);
  const own = knowledge.statements(index);
  const told: Statement[] = [];
  const tell = (statement: Statement | undefined): Statement | undefined => {
    if (statement) told.push(statement);
    return statement;
  };
  const holds = (statement: Statement): boolean =>
    ['holds', 'may-hold'].includes(knowledge.holding(statement, asOf));
  const value = (property: Statement['property']): string | null =>
    tell(own.find((statement) => statement.property === property && holds(statement)))?.value ?? null;
  const { office, today } = entity.kind === 'person' ? offices(index, days, knowledge, tell) : NO_OFFICES;
  const leaders = entity.kind === 'person' ? [] : leadersOf(entity, asOf, knowledge, tell);
  const memberships =
    entity.kind === 'country' ? membershipsOf(own.filter(holds), knowledge).map((one) => tell(one)!) : [];
  const facts = {
    entity: id,
    office,
    today,
    party: value('P102'),
    bodyClass: entity.kind === 'institution' ? bodyClassOf(entity.subkind) : null,
    parent: entity.kind === 'institution' ? (value('P749') ?? value('P361')) : null,
    members: entity.kind === 'institution' ? membersOf(index, asOf, knowledge, tell) : null,
    leaders,
    memberships: memberships.map((statement) => ({
      name: shortName(statement, knowledge),
      status: statement.membership ?? 'member',
    })),
    likeNamed: entity.kind === 'institution' ? likeNamedBodies(entity, knowledge) : [],
    disputed: disputedStatus(id, asOf),
  };
  const checked = told.map((statement) => statement.asOf).sort()[0] ?? null;
  return { ...facts, checked, isOld: checked !== null && daysBetween(checked, asOf) > OLD_DAYS };
}

const NO_OFFICES = { office: null, today: null };

const officeOn = (statement: Statement, day: IsoDate, knowledge: Knowledge): CardOffice => ({
  label: statement.value,
  officeClass: statement.officeClass,
  start: statement.start,
  end: statement.end,
  holding: knowledge.holding(statement, day),
});

/** The highest office on the article's day, and today's where the pack surely has it as another. */
function offices(
  person: EntityIndex,
  { asOf, today }: { readonly asOf: IsoDate; readonly today: IsoDate },
  knowledge: Knowledge,
  tell: (statement: Statement | undefined) => void,
): { readonly office: CardOffice | null; readonly today: CardOffice | null } {
  const held = knowledge.officesOn(person, asOf)[0];
  const onDay = held ?? lastBefore(person, asOf, knowledge);
  tell(onDay);
  const office = onDay ? officeOn(onDay, asOf, knowledge) : null;
  const now = knowledge.officesOn(person, today)[0];
  if (!held || today <= asOf || now?.id === held.id) return { office, today: null };
  const isSame = now && now.officeClass === held.officeClass && now.of === held.of;
  if (now && !isSame && knowledge.holding(now, today) === 'holds')
    return { office, today: officeOn(now, today, knowledge) };
  // Only a term that is known to have ended is told of as past; one that the pack is too old for is not.
  if (!now && held.end !== null && knowledge.holding(held, today) === 'ended')
    return { office, today: officeOn(held, today, knowledge) };
  return { office, today: null };
}

const lastBefore = (person: EntityIndex, day: IsoDate, knowledge: Knowledge): Statement | undefined =>
  knowledge
    .statements(person)
    .filter(
      (statement) =>
        statement.property === 'P39' && ['ended', 'not-yet'].includes(knowledge.holding(statement, day)),
    )
    .sort((a, b) => (b.end ?? b.start ?? '').localeCompare(a.end ?? a.start ?? ''))[0];

/** A country's head of state and of government, a body's head; each person once, in the highest role. */
function leadersOf(
  { index, kind }: Entity,
  day: IsoDate,
  knowledge: Knowledge,
  tell: (statement: Statement | undefined) => void,
): CardLeader[] {
  const roles =
    kind === 'country'
      ? (['head-of-state', 'head-of-government'] as const)
      : kind === 'institution'
        ? (['head-of-body', 'central-bank-head', 'speaker'] as const)
        : [];
  const leaders: CardLeader[] = [];
  for (const role of roles) {
    const holders = knowledge.holdersOn(role, index, day);
    const held = holders.find((statement) => knowledge.holding(statement, day) === 'holds') ?? holders[0];
    if (!held) continue;
    const { label } = knowledge.entity(held.subject);
    if (leaders.some(({ name }) => name === label)) continue;
    tell(held);
    leaders.push({
      role: role === 'head-of-state' || role === 'head-of-government' ? role : 'head',
      name: label,
      office: officeOn(held, day, knowledge),
    });
    // A body has one head.
    if (kind === 'institution') break;
  }
  return leaders;
}

function membershipsOf(held: readonly Statement[], knowledge: Knowledge): Statement[] {
  const fame = ({ object }: Statement): number => (object === null ? 0 : knowledge.entity(object).prominence);
  return held
    .filter(
      ({ property, object, membership }) => property === 'P463' && object !== null && membership !== 'former',
    )
    .sort((a, b) => fame(b) - fame(a) || a.value.localeCompare(b.value))
    .slice(0, MOST_NAMED);
}

function membersOf(
  body: EntityIndex,
  day: IsoDate,
  knowledge: Knowledge,
  tell: (statement: Statement | undefined) => void,
): CardFacts['members'] {
  const full = knowledge
    .membersOn(body, day)
    .filter(({ membership }) => membership === 'member' || membership === null);
  if (full.length === 0) return null;
  tell(full[0]);
  const countries = [...new Map(full.map(({ subject }) => [subject, knowledge.entity(subject)])).values()];
  return {
    count: countries.length,
    countries: [...countries]
      .sort((a, b) => b.prominence - a.prominence || a.index - b.index)
      .flatMap(({ country, kind }) => (kind === 'country' && country ? [country] : []))
      .slice(0, MOST_NAMED),
  };
}

/** A body by its acronym, where that is how it is known: "NATO". */
function shortName({ object, value }: Statement, knowledge: Knowledge): string {
  if (object === null) return value;
  const acronym = knowledge
    .aliases(object)
    .find(({ kind, text }) => kind === 'acronym' && /^\p{Lu}{2,6}\d*$/u.test(text));
  return acronym?.text ?? value;
}
