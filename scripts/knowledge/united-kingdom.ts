import { bodyOf } from './country-of';
import type { Draft, Given } from './draft';
import { fameOf, type Priors } from './prominence';
import { dateOf, type Row, readTable } from './read-source';

/** The source's short words for parties; crossbenchers, bishops and independents sit for none. */
const UK_PARTIES: Readonly<Record<string, string>> = {
  conservative: 'Conservative Party',
  labour: 'Labour Party',
  'labourco-operative': 'Labour and Co-operative Party',
  'scottish-national-party': 'Scottish National Party',
  'liberal-democrat': 'Liberal Democrats',
  dup: 'Democratic Unionist Party',
  'sinn-fein': 'Sinn Féin',
  'plaid-cymru': 'Plaid Cymru',
  reform: 'Reform UK',
  uup: 'Ulster Unionist Party',
  'social-democratic-and-labour-party': 'Social Democratic and Labour Party',
  green: 'Green Party',
  alliance: 'Alliance Party of Northern Ireland',
  ukip: 'UK Independence Party',
  'traditional-unionist-voice': 'Traditional Unionist Voice',
  'people-before-profit-alliance': 'People Before Profit',
  alba: 'Alba Party',
  respect: 'Respect Party',
  reclaim: 'Reclaim Party',
};

/** The source's short words for seats in the parliaments and assemblies of the United Kingdom. */
const UK_ROLES: Readonly<Record<string, string>> = {
  Peer: 'Member of the House of Lords',
  MSP: 'Member of the Scottish Parliament',
  MLA: 'Member of the Northern Ireland Assembly',
  MS: 'Member of the Senedd',
  'london-assembly-member': 'Member of the London Assembly',
};

/** News of today hardly name peers who left before this year and have no page anywhere. */
const PEERS_SINCE = '2020';

/** Members of the parliaments and assemblies of the United Kingdom since 2015. */
export function addUnitedKingdom(draft: Draft, root: string, priors: Priors): void {
  const uk = bodyOf(draft, 'GB');
  const best = new Map<string, Row>();
  for (const row of readTable(root, 'uk-2026-06/memberships-since-2015.tsv.gz', [
    'person_id',
    'qid',
    'name',
    'role',
    'start',
  ])) {
    const known = best.get(row.person_id as string);
    if (!known || (row.start as string) > (known.start as string)) best.set(row.person_id as string, row);
  }
  const members = new Set<string>();
  for (const row of best.values()) {
    if (!/\s/.test(row.name as string)) continue;
    if (row.role === 'Peer' && !row.qid && row.end && row.end < PEERS_SINCE) {
      draft.drop('peer of former years without an id');
      continue;
    }
    const given: Given = {
      qid: row.qid ?? null,
      localId: `x:p-gb-twfy-${row.person_id}`,
      kind: 'person',
      label: row.name as string,
      country: 'GB',
      fame: Math.max(fameOf(priors, row.qid), row.chamber === 'commons' ? 85 : 60),
    };
    const known = draft.withQid(row.qid) ? null : draft.sameName(given);
    // The source tells its people apart by number: two of one name are two.
    const person = known && members.has(known.id) ? draft.insert(given) : draft.add(given);
    members.add(person.id);
    draft.state({
      subject: person.id,
      property: 'P39',
      value: UK_ROLES[row.role as string] ?? (row.role as string),
      officeClass: 'legislator',
      of: uk?.id ?? null,
      start: dateOf(row.start),
      end: dateOf(row.end),
      source: 'uk',
    });
    const party = row.party ? UK_PARTIES[row.party] : undefined;
    if (party)
      draft.state({
        subject: person.id,
        property: 'P102',
        value: party,
        object: draft.named(party, 'institution', 'GB')?.id ?? null,
        source: 'uk',
      });
    else if (row.party) draft.drop('benchers and office-holders that the source lists as a party');
  }
}
