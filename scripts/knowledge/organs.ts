import { nationalForms } from './body-aliases';
import { ofCountry } from './country-of';
import type { Draft } from './draft';
import { factbookByIso, factbookText } from './factbook';

/** Kinds of organs that every country has, with the words for them; local ids where no source has one. */
const ORGANS: readonly (readonly [subkind: string, name: string, aliases: readonly string[]])[] = [
  [
    'foreign-ministry',
    'Ministry of Foreign Affairs',
    ['Foreign Ministry', 'Ministry of External Affairs', 'MFA'],
  ],
  [
    'defence-ministry',
    'Ministry of Defence',
    ['Defence Ministry', 'Defense Ministry', 'Ministry of Defense'],
  ],
  ['finance-ministry', 'Ministry of Finance', ['Finance Ministry']],
  [
    'interior-ministry',
    'Ministry of the Interior',
    ['Interior Ministry', 'Ministry of Interior', 'Ministry of Internal Affairs'],
  ],
  ['justice-ministry', 'Ministry of Justice', ['Justice Ministry']],
  ['health-ministry', 'Ministry of Health', ['Health Ministry']],
  ['education-ministry', 'Ministry of Education', ['Education Ministry']],
  ['culture-ministry', 'Ministry of Culture', ['Culture Ministry']],
  ['economy-ministry', 'Ministry of Economy', ['Economy Ministry', 'Ministry of the Economy']],
  ['energy-ministry', 'Ministry of Energy', ['Energy Ministry']],
  ['transport-ministry', 'Ministry of Transport', ['Transport Ministry']],
  ['agriculture-ministry', 'Ministry of Agriculture', ['Agriculture Ministry']],
  ['supreme-court', 'Supreme Court', []],
  ['constitutional-court', 'Constitutional Court', []],
  ['army', 'Armed Forces', ['Military']],
];
/** Organs that have a name of their own in their country. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'US foreign-ministry': 'United States Department of State',
  'US defence-ministry': 'United States Department of Defense',
  'US finance-ministry': 'United States Department of the Treasury',
  'US justice-ministry': 'United States Department of Justice',
  'US army': 'United States Armed Forces',
  'GB foreign-ministry': 'Foreign, Commonwealth and Development Office',
  'GB interior-ministry': 'Home Office',
  'GB finance-ministry': 'HM Treasury',
  'FR lower-house': 'National Assembly',
};
/** Wikidata ids of organs that no source names with one. */
const ORGAN_IDS: Readonly<Record<string, string>> = { 'US army': 'Q11211' };
/** They have departments, which the directories list. */
const WITHOUT_MINISTRIES = new Set(['US', 'CH', 'ZA', 'PH', 'IE', 'AU', 'HK']);

/** The organs that every sovereign state has, by the Factbook's names of its parliament and the usual names of the others. */
export function addOrgans(draft: Draft, root: string): void {
  const factbook = factbookByIso(root);
  for (const country of [...draft.entities.values()].filter(
    (entity) => entity.subkind === 'sovereign state',
  )) {
    const iso = country.country as string;
    const adjectives = [...country.aliases].filter(([, kind]) => kind === 'adjective').map(([text]) => text);
    const names = [...country.aliases].filter(([, kind]) => kind === 'full' || kind === 'short');
    const add = (subkind: string, label: string, aliases: readonly string[]) => {
      // "Parliament of Canada" has its country already.
      const whole = label.includes(country.label) ? label : `${label} ${ofCountry(country.label)}`;
      const local = `x:i-${iso.toLowerCase()}-${subkind}`;
      const named = [
        OWN_NAMES[`${iso} ${subkind}`] ?? label,
        `${label} ${ofCountry(country.label)}`,
        ...names.map(([name]) => `${label} ${ofCountry(name)}`),
        `${country.label} ${label}`,
        `${label} (${country.label})`,
        ...adjectives.map((adjective) => `${adjective} ${label}`),
      ]
        .map((name) => draft.named(name, 'institution', iso))
        .find((found) => found);
      const body =
        named ??
        draft.add({
          qid: ORGAN_IDS[`${iso} ${subkind}`] ?? null,
          kind: 'institution',
          localId: local,
          label: OWN_NAMES[`${iso} ${subkind}`] ?? whole,
          subkind,
          country: iso,
          fame: 70 + Math.round((country.fame - 170) / 3),
        });
      body.subkind = subkind;
      for (const name of [label, ...aliases]) {
        draft.alias(body, `${name} ${ofCountry(country.label)}`, 'full');
        draft.alias(body, name, 'short');
        for (const adjective of adjectives) draft.alias(body, `${adjective} ${name}`, 'full');
        for (const form of nationalForms(name, iso)) draft.alias(body, form, 'full');
      }
      draft.state({
        subject: body.id,
        property: 'P361',
        value: country.label,
        object: country.id,
        source: 'factbook',
      });
      return body;
    };
    for (const organ of ORGANS)
      if (!organ[0].endsWith('-ministry') || !WITHOUT_MINISTRIES.has(iso) || OWN_NAMES[`${iso} ${organ[0]}`])
        add(...organ);
    const entry = factbook.get(iso);
    if (!entry) continue;
    const parliament = factbookText(entry, 'Government', 'Legislative branch', 'legislature name');
    if (parliament) addChamber(parliament, 'parliament');
    for (const [key, subkind] of [
      ['Legislative branch - lower chamber', 'lower-house'],
      ['Legislative branch - upper chamber', 'upper-house'],
    ] as const) {
      const chamber = factbookText(entry, 'Government', key, 'chamber name');
      if (chamber) addChamber(chamber, subkind);
    }
    function addChamber(text: string, subkind: string): void {
      const [, name, native] =
        /^([^(]+?)\s*(?:\(([^)]+)\))?$/.exec(text.replace(/\s+(or|-)\s+.*$/, '')) ?? [];
      if (!name) return;
      // "Congress of the Republic", "National Congress": whose it is, news tell by the country's name.
      const isCongress = subkind === 'parliament' && /^(National )?Congress\b/.test(name);
      const natives = (native ?? '')
        .split(/,| - | or /)
        .map((part) => part.trim())
        .filter((part) => part.length > 3 && /^[A-ZÀ-Ý]/.test(part));
      const parliament = add(subkind, name, [
        ...natives,
        ...(subkind === 'parliament' ? ['Parliament'] : []),
      ]);
      if (!isCongress) return;
      draft.alias(parliament, `Congress ${ofCountry(country.label)}`, 'full');
      for (const adjective of adjectives) draft.alias(parliament, `${adjective} Congress`, 'full');
    }
  }
}
