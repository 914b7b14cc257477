import type { EntityIndex, Holding, OfficeClass, Statement } from '../types/knowledge';
import type { IsoDate } from '../types/text';

/** Highest first, in the order of a protocol list. */
const RANK: readonly OfficeClass[] = [
  'head-of-state',
  'head-of-government',
  'head-of-body',
  'vice-president',
  'deputy-head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'speaker',
  'central-bank-head',
  'commissioner',
  'minister',
];

/** Whether a statement holds on a day. */
type Tell = (statement: Statement, day: IsoDate) => Holding;

const isLive = (statement: Statement, day: IsoDate, holding: Tell): boolean => {
  const told = holding(statement, day);
  return told === 'holds' || told === 'may-hold';
};

function rankOf({ officeClass }: Statement): number {
  const rank = officeClass ? RANK.indexOf(officeClass) : -1;
  return rank < 0 ? RANK.length : rank;
}

/** What surely holds before what may hold, then the latest start, then the latest source. */
const byCertainty =
  (day: IsoDate, holding: Tell) =>
  (a: Statement, b: Statement): number =>
    Number(holding(b, day) === 'holds') - Number(holding(a, day) === 'holds') ||
    (b.start ?? '').localeCompare(a.start ?? '') ||
    b.asOf.localeCompare(a.asOf);

/** Offices among a person's statements that hold on a day, the highest first, and of those the ones in the person's own country. */
export function officesOn(
  held: readonly Statement[],
  day: IsoDate,
  home: EntityIndex | null,
  holding: Tell,
): Statement[] {
  const isAbroad = ({ of }: Statement): number => Number(home !== null && of !== home);
  return held
    .filter((statement) => statement.property === 'P39' && isLive(statement, day, holding))
    .sort((a, b) => rankOf(a) - rankOf(b) || isAbroad(a) - isAbroad(b) || byCertainty(day, holding)(a, b));
}

/** Those of the statements about an office that hold on a day, the likeliest first. */
export function holdersOn(held: readonly Statement[], day: IsoDate, holding: Tell): Statement[] {
  return held.filter((statement) => isLive(statement, day, holding)).sort(byCertainty(day, holding));
}

/** Those of the memberships in a body that hold on a day. */
export function membersOn(memberships: readonly Statement[], day: IsoDate, holding: Tell): Statement[] {
  return memberships
    .filter(({ membership }) => membership !== 'former')
    .filter((statement) => isLive(statement, day, holding));
}
