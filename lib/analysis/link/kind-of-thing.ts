import type { Entity } from '../../types/knowledge';
import type { Feature } from './features';

/** What sort of thing the candidate is: how often a name of the text means one that the pack holds depends on it. */
export const kindOfThing: Feature = ({ entity, candidate }) => ({
  case: caseOf(entity, candidate.alias === 'full'),
  value: 1,
  detail: null,
});

function caseOf({ kind, subkind }: Entity, isFullName: boolean): string {
  // A capital of a state is meant far oftener than any town of its name, and a state by its very name than anything else.
  if (subkind === 'capital') return 'capital';
  return kind === 'country' && isFullName ? 'country-by-name' : kind;
}
