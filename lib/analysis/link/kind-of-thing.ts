import type { Feature } from './features';

/** What sort of thing the candidate is: how often a name of the text means one that the pack holds depends on it. */
export const kindOfThing: Feature = ({ entity }) => ({ case: entity.kind, value: 1, detail: null });
