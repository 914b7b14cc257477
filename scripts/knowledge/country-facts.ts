import { cityId } from './city-ids';
import type { Draft, DraftEntity } from './draft';
import { type Factbook, factbookText } from './factbook';
import { officialLanguages } from './official-languages';

/** Capitals that the Factbook words in a sentence, or names as the United States does and no one else. */
const CAPITALS: Record<string, string> = { MD: 'Chisinau', MM: 'Naypyidaw', NR: 'Yaren' };

/** Capital, form of government and population, as the Factbook has them. */
export function addFacts(draft: Draft, country: DraftEntity, entry: Factbook): void {
  const source = 'factbook';
  const state = (property: 'P36' | 'P122' | 'P1082', value: string | null, object: string | null = null) => {
    if (value) draft.state({ subject: country.id, property, value: value.slice(0, 80), object, source });
  };
  const capital =
    CAPITALS[country.country ?? ''] ??
    factbookText(entry, 'Government', 'Capital', 'name')?.replace(/\s*[(;,].*$/, '');
  if (capital && !/none|no official/i.test(capital)) {
    const city = draft.add({
      qid: country.country === null ? null : cityId(country.country, capital),
      kind: 'place',
      label: capital,
      localId: `x:capital-${country.country?.toLowerCase()}`,
      subkind: 'capital',
      country: country.country,
      fame: country.fame - 20,
    });
    state('P36', capital, city.id);
    if (country.kind === 'country') draft.alias(country, capital, 'metonym');
  }
  state('P122', factbookText(entry, 'Government', 'Government type')?.replace(/;.*$/, '') ?? null);
  state(
    'P1082',
    factbookText(entry, 'People and Society', 'Population', 'total')?.match(/^[\d,]+/)?.[0] ?? null,
  );
}

/** The official languages of a country. */
export function addLanguages(draft: Draft, country: DraftEntity, entry: Factbook | undefined): void {
  for (const { language, source } of officialLanguages(country.country ?? '', entry))
    draft.state({ subject: country.id, property: 'P37', value: language, source });
}

/** Which countries border on which. */
export function addBorders(draft: Draft, factbook: Map<string, Factbook>): void {
  for (const [iso, entry] of factbook) {
    const country = [...draft.entities.values()].find(
      (entity) => entity.country === iso && entity.subkind === 'sovereign state',
    );
    const list = factbookText(entry, 'Geography', 'Land boundaries', 'border countries');
    if (!country || !list) continue;
    for (const part of list.split(';')) {
      const name = part
        .replace(/\(.*?\)/g, '')
        .replace(/[\d,.]+ km.*$/, '')
        .trim();
      const neighbour = name && draft.named(name, 'country');
      if (neighbour)
        draft.state({
          subject: country.id,
          property: 'P47',
          value: neighbour.label,
          object: neighbour.id,
          source: 'factbook',
        });
      else if (name) draft.drop('border with a country of unknown name');
    }
  }
}
