import type { Draft, DraftEntity } from './draft';

/** Countries whose head of state one person is that make a monarch of realms. */
const REALMS = 4;

/**
 * Gives those who led a country that country for their own, where a source has another: lists of people tell of citizenship
 * or of an office held before. Of several realms it is the one whose monarch the description says, else the first.
 */
export function homesOfHeads(draft: Draft): void {
  const led = new Map<DraftEntity, { readonly country: DraftEntity; readonly start: string }[]>();
  for (const { subject, property, officeClass, of, start } of draft.statements) {
    if (property !== 'P39' || !/^head-of-(?:state|government)$/.test(officeClass ?? '')) continue;
    const person = draft.entities.get(subject);
    const country = of ? draft.entities.get(of) : undefined;
    if (person?.kind !== 'person' || country?.kind !== 'country') continue;
    const known = led.get(person) ?? [];
    known.push({ country, start: start ?? '9999' });
    led.set(person, known);
  }
  for (const [person, terms] of led) {
    const isOfRealms = new Set(terms.map(({ country }) => country)).size >= REALMS;
    if (!isOfRealms && terms.some(({ country }) => country.country === person.country)) continue;
    const [adjective] = (person.subkind ?? '').split(' ');
    const described = terms.find(
      ({ country }) => adjective && country.aliases.get(adjective) === 'adjective',
    );
    const first = described ?? terms.sort((a, b) => (a.start < b.start ? -1 : 1))[0];
    if (first) person.country = first.country.country;
  }
}
