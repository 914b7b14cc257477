import type { Draft } from './draft';
import { addNicknames, addNotable } from './people-notable';
import { addPeopleOfToday } from './people-today';
import { addHeadsSince1990, addOfficeHolders2022 } from './people-wikidata';
import { readPriors } from './prominence';

/** Office-holders and other people whom news speak of, the surest source first. */
export function addPeople(draft: Draft, root: string): void {
  const priors = readPriors(root);
  addPeopleOfToday(draft, root, priors);
  addOfficeHolders2022(draft, root, priors);
  addHeadsSince1990(draft, root);
  addNotable(draft, root, priors);
  addNicknames(draft);
}
