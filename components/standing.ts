import type { Relation } from '../lib/types/analysis';
import type { RelationStatus } from '../lib/types/plover';

/** How far a text stands behind what it tells: as a fact; as open (planned, possible, called for); as somebody's claim; as not so. */
export type Standing = 'told' | 'open' | 'claimed' | 'denied';

/** All standings, the firmest first. */
export const STANDINGS: readonly Standing[] = ['told', 'open', 'claimed', 'denied'];

const OF_STATUS: Readonly<Record<RelationStatus, Standing>> = {
  happened: 'told',
  planned: 'open',
  possible: 'open',
  called_for: 'open',
  hypothetical: 'open',
  claimed: 'claimed',
  denied: 'denied',
  refused: 'denied',
  cancelled: 'denied',
};

/** The standing of a relation. */
export function standingOf({ status }: Pick<Relation, 'status'>): Standing {
  return OF_STATUS[status];
}
