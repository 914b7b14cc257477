import type { Feature } from './features';

/** What sort of thing the candidate is: how often a name of the text means one that the pack holds depends on it. */
export const kindOfThing: Feature = ({ entity }) => ({
  // A capital of a state is meant far oftener than any town of its name.
  case: entity.subkind === 'capital' ? 'capital' : entity.kind,
  value: 1,
  detail: null,
});
