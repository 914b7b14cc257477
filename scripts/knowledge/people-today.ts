import { officeClassOfCurated } from '../../lib/analysis/offices/office-class';
import { nameWords } from '../../lib/knowledge/fold';
import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf, isCode, isUnderAnothersCode, ofCountry, TOP } from './country-of';
import type { Draft, DraftEntity } from './draft';
import { officeClassIn } from './office-of';
import { fameOf, type Priors } from './prominence';
import { dateOf, listOf, type Row, readTable, wordedDateOf } from './read-source';
import { isSpelledAlike } from './spelling';

/** Holders of offices by the sources that speak of today. */
export function addPeopleOfToday(draft: Draft, root: string, priors: Priors): void {
  addCurated(draft, root, priors);
  addFactbookPeople(draft, root, priors);
  addCongress(draft, root, priors);
  addUnitedKingdom(draft, root, priors);
}

function addCurated(draft: Draft, root: string, priors: Priors): void {
  const rows = readTable(root, 'curated/officials.tsv', [
    'name',
    'cc_or_org',
    'office',
    'class',
    'since',
    'end',
    'qid',
  ]);
  for (const row of rows) {
    const { of, officeClass } = curatedOffice(draft, row);
    const isCountry = isCode(row.cc_or_org as string);
    const weight = isCountry ? Math.max(0, ((of?.fame ?? 170) - 180) * 0.8) : 15;
    const base = TOP.has(officeClass)
      ? officeClass === 'foreign-minister'
        ? 140
        : 155
      : officeClass === 'head-of-body'
        ? 140
        : 125;
    const person = draft.add({
      qid: row.qid ?? null,
      localId: undefined as never,
      kind: 'person',
      label: row.name as string,
      country: isCountry ? (row.cc_or_org as string) : null,
      fame: Math.max(fameOf(priors, row.qid), Math.min(230, Math.round(base + weight))),
      aliases: listOf(row.aliases).map((alias) => [alias, alias.includes(' ') ? 'full' : 'short'] as const),
    });
    person.label = preferredSpelling(row);
    person.goesBySurname ||=
      TOP.has(officeClass) ||
      officeClass === 'head-of-body' ||
      officeClass === 'speaker' ||
      person.fame > 165 ||
      /^former head/.test(row.class as string);
    const label = (row.office as string)
      .replace(/\s*\((until|from|acting until|since|caretaker until|on leave from)[^)]*\)/i, '')
      .replace(/^Former /, '')
      .replace(/; former .*$/, '');
    draft.state({
      subject: person.id,
      property: 'P39',
      value: label,
      officeClass,
      of: of?.id ?? null,
      start: dateOf(row.since),
      end: dateOf(row.end),
      source: 'curated',
    });
    if (row.party)
      draft.state({
        subject: person.id,
        property: 'P102',
        value: row.party,
        object: draft.named(row.party, 'institution')?.id ?? null,
        source: 'curated',
      });
    if (!of) draft.drop('curated office whose body is unknown');
  }
}

/** Classes of the curated table whose office leads the body that its wording names. */
const HEADS_OF_BODIES = new Set([
  'company head',
  'ngo head',
  'militant leader',
  'central bank',
  'party leader',
]);

/** Classes of the curated table that belong to no government, whatever ranks their wording has. */
const OUTSIDE_GOVERNMENTS = new Set([
  'intl official',
  'military',
  'intelligence',
  'judge',
  'opposition',
  'business',
]);

/** What body or country a curated office belongs to, and its class: the president of a company leads no state. */
function curatedOffice(draft: Draft, row: Row): { of: DraftEntity | null; officeClass: OfficeClass } {
  const country = bodyOf(draft, row.cc_or_org as string);
  const curated = (row.class as string).replace(/^former /, '');
  const stated = officeClassOfCurated(row.class as string, row.office as string);
  const isLeader = stated === 'head-of-state' || stated === 'head-of-government';
  const officeClass: OfficeClass =
    curated === 'company head' || curated === 'ngo head' || curated === 'militant leader'
      ? 'head-of-body'
      : (isLeader && !/^head of /.test(curated)) || OUTSIDE_GOVERNMENTS.has(curated)
        ? 'other'
        : stated;
  const [, body] = /\b(?:of|Leader of|at) (?:the )?(\p{Lu}[^;,(]*)/u.exec(row.office as string) ?? [];
  const named = body && HEADS_OF_BODIES.has(curated) ? draft.named(body.trim(), 'institution') : null;
  return { of: officeClass === 'central-bank-head' ? country : (named ?? country), officeClass };
}

const preferredSpelling = (row: Row): string =>
  listOf(row.aliases).find(
    (alias) => alias.normalize('NFD').replace(/[\u0300-\u036f]/g, '') === row.name && alias !== row.name,
  ) ?? (row.name as string);

function addFactbookPeople(draft: Draft, root: string, priors: Priors): void {
  for (const row of readTable(root, 'factbook/people-2026-01.tsv', ['iso2', 'role', 'title', 'name'])) {
    if (
      !/\s/.test(row.name as string) ||
      /former/i.test(row.title as string) ||
      // Cut short in the source.
      /\b(bin|bint|al|of)$/i.test(row.name as string) ||
      row.role === 'US chief of mission' ||
      isUnderAnothersCode(row) ||
      (row.role === 'head of state' && bodyOf(draft, row.iso2 as string)?.subkind !== 'sovereign state')
    )
      continue;
    const officeClass: OfficeClass =
      row.role === 'head of state'
        ? 'head-of-state'
        : row.role === 'head of government'
          ? 'head-of-government'
          : 'ambassador';
    const isDeputy = /vice|deputy|governor|high commissioner|lieutenant/i.test(row.title as string);
    const country = bodyOf(draft, row.iso2 as string);
    const known = isDeputy
      ? null
      : sameHolder(draft, row.name as string, officeClass, country, wordedDateOf(row.since_text));
    const person =
      known ??
      draft.add({
        qid: row.qid ?? null,
        kind: 'person',
        label: row.name as string,
        country: row.iso2 as string,
        fame: Math.max(fameOf(priors, row.qid), officeClass === 'ambassador' ? 60 : isDeputy ? 100 : 140),
      });
    const of = country?.label ?? row.country;
    draft.state({
      subject: person.id,
      property: 'P39',
      of: country?.id ?? null,
      source: 'factbook',
      value:
        officeClass === 'ambassador'
          ? `Ambassador of ${of} to the United States`
          : `${titleOf(row)} ${ofCountry(of ?? '')}`,
      officeClass:
        isDeputy && officeClass !== 'ambassador' ? officeClassIn(row.title as string, country) : officeClass,
      start: wordedDateOf(row.since_text),
    });
    // A president who leads the government leads the state, too, or stands beside a monarch or a supreme leader.
    if (
      officeClass === 'head-of-government' &&
      /^President\b(?! of the (Council|Government|Executive))/.test(row.title as string)
    )
      draft.state({
        subject: person.id,
        property: 'P39',
        of: country?.id ?? null,
        source: 'factbook',
        value: `${titleOf(row)} ${ofCountry(of ?? '')}`,
        officeClass: 'head-of-state',
        start: wordedDateOf(row.since_text),
      });
    if (officeClass !== 'ambassador' && !isDeputy) person.goesBySurname = true;
  }
}

/** The title of a Factbook row; where the source cut the word that names the office, its role. */
const titleOf = ({ title, role }: Row): string =>
  /president|minister|chancellor|king|queen|emir|amir|sultan|prince|premier|secretary|chair|captain|governor|commission|head|leader|pope|duke|regent|council|emperor|taoiseach|sovereign|monarch|executive|ambassador/i.test(
    title as string,
  )
    ? (title as string)
    : (role as string).replace(/^./, (letter) => letter.toUpperCase());

/**
 * The holder of this office that is known already, where the names share two words or all words of the shorter one, or
 * one word and the year of taking office, or the same but for their spelling and the day of taking office.
 */
function sameHolder(
  draft: Draft,
  name: string,
  officeClass: OfficeClass,
  of: DraftEntity | null,
  since: string | null,
): DraftEntity | null {
  const words = new Set(nameWords(name));
  const found = draft.statements
    .filter(
      (term) =>
        term.property === 'P39' &&
        isSameSeat(term.officeClass, officeClass) &&
        of &&
        term.of === of.id &&
        !term.end,
    )
    .filter(({ subject, start }) => {
      const own = nameWords((draft.entities.get(subject) as DraftEntity).label);
      const shared = own.filter((word) => words.has(word));
      return (
        shared.length >= 2 ||
        (since !== null &&
          since === start &&
          isSpelledAlike(name, (draft.entities.get(subject) as DraftEntity).label)) ||
        (shared.length > 0 && shared.length === Math.min(own.length, words.size)) ||
        (shared.some((word) => word.length > 3) && since !== null && since.slice(0, 4) === start?.slice(0, 4))
      );
    })
    .map(({ subject }) => subject);
  return new Set(found).size === 1 ? (draft.entities.get(found[0] as string) ?? null) : null;
}

/** The Factbook has a president who leads the government in both of its columns, other sources in one. */
const isSameSeat = (a: OfficeClass | null, b: OfficeClass): boolean =>
  a === b || (b === 'head-of-government' && a === 'head-of-state');

/** People whom the source gives no id and whose name another has, with their day of birth. */
const IDS_OF_NAMESAKES: Readonly<Record<string, string>> = { 'George Bush, 1924-06-12': 'Q23505' };

function addCongress(draft: Draft, root: string, priors: Priors): void {
  const us = bodyOf(draft, 'US');
  for (const row of readTable(root, 'congress-2026-06/members.tsv', [
    'qid',
    'name',
    'last_term_type',
    'state',
  ])) {
    const type = row.last_term_type as string;
    const office = {
      sen: 'United States senator',
      rep: 'Member of the US House of Representatives',
      prez: 'President of the United States',
      viceprez: 'Vice President of the United States',
    }[type];
    if (!office) continue;
    const isCurrent = row.file === 'legislators-current';
    const ownId = row.qid || IDS_OF_NAMESAKES[`${row.name}, ${row.dob}`];
    const person = draft.add({
      qid: ownId ?? null,
      kind: 'person',
      label: row.name as string,
      country: 'US',
      fame: Math.max(fameOf(priors, row.qid), type === 'rep' ? 95 : type === 'sen' ? 112 : 130),
      aliases: listOf(row.aliases).map((alias) => [alias, 'full'] as const),
    });
    const officeClass: OfficeClass =
      type === 'prez' ? 'head-of-state' : type === 'viceprez' ? 'vice-president' : 'legislator';
    draft.state({
      subject: person.id,
      property: 'P39',
      value: row.state && officeClass === 'legislator' ? `${office} from ${row.state}` : office,
      officeClass,
      of: us?.id ?? null,
      start: dateOf(isCurrent ? row.first_start : row.last_start),
      end: isCurrent ? null : dateOf(row.last_end),
      source: 'congress',
    });
    if (row.party)
      draft.state({
        subject: person.id,
        property: 'P102',
        value: row.party,
        object:
          draft.named(`${row.party.replace(/^Democrat$/, 'Democratic')} Party`, 'institution', 'US')?.id ??
          null,
        source: 'congress',
      });
    if (row.gender) person.gender = row.gender.toLowerCase();
  }
}

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

function addUnitedKingdom(draft: Draft, root: string, priors: Priors): void {
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
  for (const row of best.values()) {
    if (!/\s/.test(row.name as string)) continue;
    const person = draft.add({
      qid: row.qid ?? null,
      localId: `x:p-gb-twfy-${row.person_id}`,
      kind: 'person',
      label: row.name as string,
      country: 'GB',
      fame: Math.max(fameOf(priors, row.qid), row.chamber === 'commons' ? 85 : 60),
    });
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
