import type { EntityIndex, Holding, OfficeClass, Statement } from '../types/knowledge';
import type { IsoDate } from '../types/text';
import { firstDay, holding } from './holding';
import { kept } from './kept';

/** Offices that a new head of government gives anew. */
const OF_CABINETS: ReadonlySet<OfficeClass | null> = new Set<OfficeClass | null>([
  'deputy-head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'minister',
]);
/** Countries whose governments are kept: as many as there are. */
const MOST_KEPT = 256;
/** Countries with the days of a source and of an article for which it is kept whether the government was another. */
const MOST_ANSWERS = 2048;

/** What a source says of a country for a day. */
interface SourceOnDay {
  readonly of: EntityIndex;
  /** The day for which the source speaks. */
  readonly asOf: IsoDate;
  readonly day: IsoDate;
}

/**
 * Whether a dated fact holds on a day, as `holding` tells it; but a minister of whom no end is known only may hold the
 * office once another has taken over the government after the day for which the source speaks.
 * @param holders the statements that somebody holds an office of a class in a country
 */
export function openHolding(
  holders: (of: EntityIndex, officeClass: OfficeClass) => readonly Statement[],
): (statement: Statement, day: IsoDate) => Holding {
  const governments = kept(MOST_KEPT, (country: EntityIndex): readonly Statement[] => {
    const leaders = holders(country, 'head-of-government');
    // No monarch and no supreme leader forms a government.
    const ofState = holders(country, 'head-of-state').filter(({ value }) => /\bpresident\b/i.test(value));
    // Where the president leads the government, some sources have him among the heads of state alone.
    const isLedByPresident = ofState.some(({ subject }) =>
      leaders.some((leader) => leader.subject === subject && leader.end === null),
    );
    return isLedByPresident ? [...leaders, ...ofState] : leaders;
  });

  /** Whether after the day of a source another leads the government than on it; asked by country and both days. */
  const isUnderAnother = kept(MOST_ANSWERS, (_: string, { of, asOf, day }: SourceOnDay): boolean => {
    const leaders = governments(of);
    const before = new Set(
      leaders
        .filter(({ start, end }) => (!start || firstDay(start) <= asOf) && (!end || firstDay(end) > asOf))
        .map(({ subject }) => subject),
    );
    return leaders.some(
      ({ subject, start }) =>
        start !== null && firstDay(start) > asOf && firstDay(start) <= firstDay(day) && !before.has(subject),
    );
  });

  return (statement, day) => {
    const told = holding(statement, day);
    const { of, asOf, end, officeClass } = statement;
    const isOpen = told === 'holds' && end === null && of !== null && OF_CABINETS.has(officeClass);
    return isOpen && isUnderAnother(`${of} ${asOf} ${day}`, { of, asOf, day }) ? 'may-hold' : told;
  };
}
