import { nameWords } from '../../lib/knowledge/fold';
import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf, isUnderAnothersCode, ofCountry } from './country-of';
import type { Draft, DraftEntity } from './draft';
import { officeClassIn } from './office-of';
import { fameOf, type Priors } from './prominence';
import { type Row, readTable, wordedDateOf } from './read-source';
import { isSpelledAlike } from './spelling';

/** Heads of state and of government and ambassadors, by the Factbook of today. */
export function addFactbookPeople(draft: Draft, root: string, priors: Priors): void {
  for (const stated of readTable(root, 'factbook/people-2026-01.tsv', ['iso2', 'role', 'title', 'name'])) {
    const row = withWholeTitle(stated);
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
      : (sameHolder(draft, row.name as string, officeClass, country, wordedDateOf(row.since_text)) ??
        // The head of one state is prince of another beside it.
        (row.title === CO_PRINCE ? draft.named(row.name as string, 'person') : null));
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
        row.title === CO_PRINCE
          ? 'other'
          : isDeputy && officeClass !== 'ambassador'
            ? officeClassIn(row.title as string, country)
            : officeClass,
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

const CO_PRINCE = 'Co-prince';

/**
 * A row whose title ends before the assembly that it names: "President of the", "Territorial Assembly Ada Marin"; or stands
 * before the name in its column.
 */
function withWholeTitle(row: Row): Row {
  if (row.name?.startsWith(`${CO_PRINCE} `))
    return { ...row, title: CO_PRINCE, name: row.name.slice(CO_PRINCE.length + 1) };
  const [, body, name] = /^(\p{Lu}\p{L}+ (?:Assembly|Council)) (.+)$/u.exec(row.name as string) ?? [];
  return body && name ? { ...row, title: `${row.title} ${body}`, name } : row;
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
