import type { BackgroundRelation } from '../../types/analysis';
import type { Statement } from '../../types/knowledge';
import type { IsoDate } from '../../types/text';
import { SINGLE_OFFICES } from '../offices/single-offices';
import { type BackgroundRule, evidenceOf, type KnownEntity } from './page';

/** Days between two terms that still follow on each other. */
const GAP_DAYS = 62;

/**
 * Who replaced whom (P1365) among the people of the article: two terms in one office of one country or body, the later
 * of which begins where the earlier ends, both with exact days. A term whose end was worked out from its successor's
 * start counts, since that is the successor.
 */
export const succession: BackgroundRule = ({ entities }) => {
  const terms = entities.flatMap((known) =>
    known.statements
      .filter(
        ({ property, of, officeClass }) =>
          property === 'P39' && of !== null && officeClass !== null && SINGLE_OFFICES.has(officeClass),
      )
      .map((statement) => ({ known, statement })),
  );
  const offices = Map.groupBy(terms, ({ statement: { officeClass, of } }) => `${officeClass} ${of}`);
  const told = new Set<string>();
  return [...offices.values()].flatMap((held) =>
    held.flatMap((later) =>
      held.flatMap((earlier) => {
        const pair = `${later.known.entity.id} ${earlier.known.entity.id}`;
        if (!follows(later, earlier) || told.has(pair)) return [];
        told.add(pair);
        return replaces(later, earlier);
      }),
    ),
  );
};

interface Term {
  readonly known: KnownEntity;
  readonly statement: Statement;
}

function follows(later: Term, earlier: Term): boolean {
  const { start } = later.statement;
  const { end } = earlier.statement;
  if (later.known === earlier.known || !isDay(start) || !isDay(end)) return false;
  const gap = (Date.parse(start) - Date.parse(end)) / 86_400_000;
  return gap >= -1 && gap <= GAP_DAYS;
}

const isDay = (date: IsoDate | null): date is IsoDate => date?.length === 10;

const replaces = ({ known, statement }: Term, earlier: Term): BackgroundRelation => ({
  subject: known.entity.id,
  property: 'P1365',
  object: earlier.known.entity.id,
  value: statement.value,
  membership: null,
  tense: 'past',
  start: statement.start,
  end: null,
  evidence: evidenceOf(statement),
  via: null,
});
