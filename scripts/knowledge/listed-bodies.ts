import { aliasesOf, departmentForms, nationalForms } from './body-aliases';
import type { Draft } from './draft';
import { isUniversity, kindOfName } from './kind-of-name';
import { OTHERS_NAMES } from './known-bodies';
import { listOf, type Row, readTable } from './read-source';

const COMPANY_TAIL =
  /,? (Inc\.?|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|PLC|plc|LLC|S\.A\.|AG|SE|N\.V\.|Group|Holdings)$/;
const CLUB_TAIL = / (F\.?C\.?|A\.?F\.?C\.?|C\.?F\.?|S\.?C\.?)$/;

/** A list of bodies with the fame that a place in it gives. */
export type BodyList = readonly [file: string, fame: number];

/** Lists of bodies that news speak of. */
export const LISTS: readonly BodyList[] = [
  ['news-agencies.tsv', 150],
  ['prominent.tsv.gz', 112],
  ['agencies.tsv', 110],
  ['parties.tsv.gz', 80],
  ['newspapers.tsv.gz', 55],
  ['football-teams.tsv.gz', 62],
];
/** Brands and operators of the map; read after the directories, whose names for public bodies are better. */
export const BRANDS: readonly BodyList[] = [['brands-operators.tsv.gz', 60]];

/** "President of the United States" is an office and no body. */
const OFFICE =
  /^(President|Vice President|Prime Minister|Secretary|Governor|Mayor|Minister|Chancellor|King|Queen|Speaker) of /;
/** What a whole country travels by; the other transport operators run the buses of a town. */
const OF_A_COUNTRY = /\b(Rail|Railways?|Railroad|Trains?|Metro|Airways|Airlines|Ferries)\b/;
/** What a list of links holds beside papers: the article on a paper's county or university, or a portal. */
const isNoPaper = (name: string): boolean =>
  /^\w+:\p{Lu}|\bCounty, \p{Lu}/u.test(name) ||
  (isUniversity(name) && !/^(The )?University \p{Lu}/u.test(name));
/** Operators of the map that serve a town. */
const LOCAL_OPERATOR = /^(school operator|health or welfare provider|emergency service)$/;

/** Why a row of the brands and operators is left out, or null: most are shops and bus lines that no news speaks of. */
function reasonToDrop(row: Row, draft: Draft): string | null {
  if (/^[^A-Z\d\p{Lu}]/u.test(row.name as string)) return 'description in lower case among the bodies';
  if (OFFICE.test(row.name as string)) return 'office among the bodies';
  if (row.kind === 'newspaper' && isNoPaper(row.name as string))
    return 'page on a town or university among the papers';
  if (draft.withQid(row.qid)) return null;
  if (LOCAL_OPERATOR.test(row.kind as string))
    return 'operator of schools, clinics or fire brigades that no other list has';
  const isUnaliased = !row.aliases;
  if (row.kind === 'transport operator' && (isUnaliased || !OF_A_COUNTRY.test(row.name as string)))
    return 'transport operator of a town';
  if (isUnaliased && row.kind === 'brand' && row.country)
    return 'brand of one country under one name that no other list has';
  return null;
}

/** Adds the bodies of some lists with their aliases and the year they were founded. */
export function addListedBodies(draft: Draft, root: string, lists: readonly BodyList[]): void {
  for (const [file, fame] of lists)
    for (const row of readTable(root, `institutions-extra/${file}`, [
      'qid',
      'name',
      'aliases',
      'kind',
      'country',
    ])) {
      const reason = reasonToDrop(row, draft);
      if (reason) draft.drop(reason);
      else addListed(draft, row, fame);
    }
}

/** Names in other scripts stand in no text that is read. */
const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(text);

/** Where companies of a legal form are registered. */
const FORMS: readonly (readonly [form: RegExp, countries: string])[] = [
  [/ (AG|GmbH)$/, 'DE AT CH LI LU IT'],
  [/ (B\.V\.|N\.V\.)$/, 'NL BE CW SX SR'],
  [/ A\/S$/, 'DK NO'],
  [/ S\.p\.A\.$/, 'IT SM'],
];
/** Whether a company may be of a country by its legal form: the lists have the country where it was seen. */
const hasFormOf = (name: string, country: string): boolean =>
  FORMS.every(([form, countries]) => !form.test(name) || countries.includes(country));

/** The full name of a party's branch or wing that is listed under the whole party's name: "Norda Party (Southern Branch)"; or null. */
function branchOf(draft: Draft, { qid, name, kind, country, aliases }: Row): string | null {
  if (kind !== 'party' || !country) return null;
  const whole = draft.named(name as string, 'institution', country);
  if (!whole?.qid || whole.qid === qid) return null;
  // A year tells two times of one party, and the plain name is either's.
  return listOf(aliases).find((alias) => alias.startsWith(`${name} (`) && !/\d{4}/.test(alias)) ?? null;
}

function addListed(draft: Draft, row: Row, fame: number): void {
  const name = branchOf(draft, row) ?? (row.name as string);
  const kind = kindOfName(name, row.kind as string) as string;
  const isListedElsewhere = draft.withQid(row.qid) !== null;
  const short = name
    .replace(COMPANY_TAIL, '')
    .replace(CLUB_TAIL, '')
    .replace(/^(F\.?C\.?|A\.?C\.?|A\.?S\.?) /, '');
  const body = draft.add({
    qid: row.qid as string,
    kind: 'institution',
    label: name,
    subkind: kind,
    country: hasFormOf(name, row.country as string) ? row.country || null : null,
    fame: fameOfKind(kind, fame) + fameOfRow(row) + (isListedElsewhere ? 8 : 0),
    aliases: aliasesOf(row.aliases).filter(
      ([text]) =>
        (text.length > 2 || kind === 'party') && isLatin(text) && !OTHERS_NAMES[name]?.includes(text),
    ),
  });
  if (short !== name && short.length > 3) draft.alias(body, short, 'short');
  if (name.startsWith('The ')) draft.alias(body, name.slice(4), 'full');
  if (/agency|public body|government|military/.test(kind))
    for (const text of [...departmentForms(name), ...nationalForms(name, body.country)])
      draft.alias(body, text, 'short');
  if (row.founded)
    draft.state({ subject: body.id, property: 'P571', value: row.founded, source: 'institutions-extra' });
}

/** Bodies that several lists of well known ones hold, and those with many names, are better known. */
const fameOfRow = (row: Row): number =>
  8 * ((row.source ?? '').split('+').length - 1) +
  Math.min(20, Math.round(5 * Math.log2(1 + listOf(row.aliases).length)));

const fameOfKind = (kind: string, fame: number): number =>
  /university|bank|telecom|police/.test(kind) ? fame + 5 : fame;
