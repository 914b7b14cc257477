import type { SieveName } from '../../types/analysis';
import { counterpart } from './counterpart';
import { countrysOrgan } from './countrys-organ';
import { governmentOf } from './government-of';
import { national } from './national';
import { officeHolder } from './office-holder';
import { officeHolders } from './office-holders';
import { pluralPeople } from './plural-people';
import { possessedOffice } from './possessed-office';
import { predecessor } from './predecessor';
import { sameBody } from './same-body';
import type { Sieve } from './sieve';
import { statedOffice } from './stated-office';

/** The sieves for descriptions by name, the surest first; the first that answers settles it. */
export const SIEVES: readonly (readonly [SieveName, Sieve])[] = [
  ['office', statedOffice],
  ['possessed-office', possessedOffice],
  ['counterpart', counterpart],
  ['national', national],
  ['predecessor', predecessor],
  ['holder', officeHolder],
  ['holders', officeHolders],
  ['government', governmentOf],
  ['people', pluralPeople],
  ['body', sameBody],
  ['organ', countrysOrgan],
];
