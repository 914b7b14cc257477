import { addCountries } from './countries';
import { Draft, type DraftStatement } from './draft';
import { addInstitutions } from './institutions';
import { addMetonyms } from './metonyms';
import { addPeople } from './people';
import { addPersonForms } from './person-forms';
import { addPlaces, linkSeats } from './places';
import { addRegnalNames } from './regnal-names';
import { SOURCES } from './sources';
import { addTables } from './tables';
import { closeTerms, doubtStarts, endWithLeadership, mergeTerms, yieldSeats } from './terms';
import { callByUsualNames } from './usual-names';

/** The facts of all sources, joined, with how many terms were merged and closed. */
export interface Compiled {
  readonly draft: Draft;
  readonly merged: number;
  readonly closed: number;
  /** Statements of the source that was held out. */
  readonly heldOut: readonly DraftStatement[];
}

/**
 * Reads the sources in order of trust and joins them. With `without`, the facts of one source are held out, so that they
 * can be asked of what the others tell.
 * @throws Error naming file and line of a malformed source
 */
export function compile(root: string, without: string | null = null): Compiled {
  const draft = new Draft();
  for (const source of SOURCES) draft.sources.set(source.id, source);
  addCountries(draft, root);
  addPlaces(draft);
  addInstitutions(draft, root);
  addPeople(draft, root);
  addMetonyms(draft);
  addRegnalNames(draft);
  addPersonForms(draft);
  addTables(draft, root);
  linkSeats(draft);
  callByUsualNames(draft);
  const heldOut = draft.statements.filter(({ source }) => source === without);
  draft.statements.splice(
    0,
    draft.statements.length,
    ...draft.statements.filter(({ source }) => source !== without),
  );
  for (let i = doubtStarts(draft); i > 0; i--)
    draft.drop('start of a term in whose time two others held the office');
  for (let i = yieldSeats(draft); i > 0; i--) draft.drop('seat in the term of another, compiled by hand');
  const merged = mergeTerms(draft);
  return { draft, merged, closed: closeTerms(draft) + endWithLeadership(draft), heldOut };
}
