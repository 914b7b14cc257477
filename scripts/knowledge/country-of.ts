import type { Draft, DraftEntity } from './draft';
import type { Row } from './read-source';

/** The country of a code, or the body of a name; null where it is not known. */
export function bodyOf(draft: Draft, countryOrBody: string): DraftEntity | null {
  if (isCode(countryOrBody)) return countriesOf(draft).get(countryOrBody) ?? null;
  return draft.named(countryOrBody, 'institution');
}

/** Whether a cell names a country by its code; the EU and the UN are bodies. */
export const isCode = (text: string): boolean => /^[A-Z]{2}$/.test(text) && text !== 'EU' && text !== 'UN';

const countries = new WeakMap<Draft, ReadonlyMap<string, DraftEntity>>();
function countriesOf(draft: Draft): ReadonlyMap<string, DraftEntity> {
  let known = countries.get(draft);
  if (!known) {
    known = new Map(
      [...draft.entities.values()]
        .filter(({ subkind }) => subkind === 'sovereign state' || subkind === 'territory')
        .map((entity) => [entity.country as string, entity]),
    );
    countries.set(draft, known);
  }
  return known;
}

/** "of the United States", "of France": names of countries that are plurals or descriptions take an article. */
export const ofCountry = (label: string): string =>
  /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Marshall|Solomon|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of)/.test(
    label,
  )
    ? `of the ${label}`
    : `of ${label}`;

/** Whether a row of the Factbook tells of a territory under its sovereign's code, as Guernsey under the United Kingdom's. */
export const isUnderAnothersCode = ({ iso2, country }: Row): boolean =>
  iso2 === 'GB' && country !== 'United Kingdom';
