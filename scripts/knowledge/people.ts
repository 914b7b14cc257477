import { addCongress } from './congress';
import { addCuratedOfficials } from './curated-officials';
import type { Draft } from './draft';
import { addFactbookPeople } from './factbook-people';
import { addHeadsSince1990 } from './heads-since-1990';
import { homesOfHeads } from './homes-of-heads';
import { joinHeads } from './join-heads';
import { joinPeople } from './join-people';
import { addFamilies, addFormerOffices, addOfficeHolders2022, readHolders2022 } from './office-holders-2022';
import { addPoliticians2015 } from './people-2015';
import { addNicknames, addNotable } from './people-notable';
import { readPriors } from './prominence';
import { addRefreshed } from './refreshed';
import { addTermsByHand } from './terms-by-hand';
import { addUnitedKingdom } from './united-kingdom';

/** Office-holders and other people whom news speak of, the surest source first. */
export function addPeople(draft: Draft, root: string): void {
  const priors = readPriors(root);
  const of2022 = readHolders2022(root);
  addCuratedOfficials(draft, root, priors);
  addFactbookPeople(draft, root, priors);
  addCongress(draft, root, priors);
  addUnitedKingdom(draft, root, priors);
  addOfficeHolders2022(draft, of2022, priors);
  addPoliticians2015(draft, root, priors);
  addHeadsSince1990(draft, root);
  addNotable(draft, root, priors);
  addFormerOffices(draft, of2022);
  addTermsByHand(draft);
  joinPeople(draft);
  joinHeads(draft);
  addRefreshed(draft, root);
  homesOfHeads(draft);
  addFamilies(draft, root);
  addNicknames(draft);
}
