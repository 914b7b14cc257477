import type { Draft } from './draft';
import { addHeadsSince1990 } from './heads-since-1990';
import { addFamilies, addFormerOffices, addOfficeHolders2022 } from './office-holders-2022';
import { addPoliticians2015 } from './people-2015';
import { addNicknames, addNotable } from './people-notable';
import { addPeopleOfToday } from './people-today';
import { readPriors } from './prominence';
import { addRefreshed } from './refreshed';

/** Office-holders and other people whom news speak of, the surest source first. */
export function addPeople(draft: Draft, root: string): void {
  const priors = readPriors(root);
  addPeopleOfToday(draft, root, priors);
  addOfficeHolders2022(draft, root, priors);
  addPoliticians2015(draft, root, priors);
  addHeadsSince1990(draft, root);
  addNotable(draft, root, priors);
  addFormerOffices(draft, root);
  addRefreshed(draft, root);
  addFamilies(draft, root);
  addNicknames(draft);
}
