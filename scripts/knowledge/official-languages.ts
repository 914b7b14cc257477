import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Factbook, factbookText } from './factbook';

const require = createRequire(import.meta.url);

/** A language that the Factbook calls official in the whole country; those of a region, a minority or an office are others. */
const OFFICIAL =
  /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\)?(?: [\d.]+%)? \((?:\p{Lu}\p{L}+; )?(?:official|state language)(?! (?:in|regional|minority|working)\b|[^)]*\bonly in\b)/gu;

/** Names of languages where the Factbook's is not the one that readers know. */
const USUAL: Readonly<Record<string, string>> = {
  'Bokmal Norwegian': 'Norwegian',
  'Castilian Spanish': 'Spanish',
  'Nynorsk Norwegian': 'Norwegian',
  'Persian Farsi': 'Persian',
  'Swiss German': 'German',
};

interface TerritoryInfo {
  readonly languagePopulation?: Readonly<
    Record<string, { readonly _populationPercent: string; readonly _officialStatus?: string }>
  >;
}

function readCldr() {
  const read = (file: string) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));
  return {
    territories: read('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo as Readonly<
      Record<string, TerritoryInfo>
    >,
    names: read('cldr-localenames-full/main/en/languages.json').main.en.localeDisplayNames
      .languages as Readonly<Record<string, string>>,
  };
}

let cldr: ReturnType<typeof readCldr> | null = null;

/** The official languages of a country with the source that says so; empty where none does. */
export function officialLanguages(
  iso: string,
  entry: Factbook | undefined,
): readonly { readonly language: string; readonly source: 'factbook' | 'cldr' }[] {
  const text = (entry && factbookText(entry, 'People and Society', 'Languages', 'Languages')) ?? '';
  const told = [...text.replace(/;? ?note\b.*$/, '').matchAll(OFFICIAL)].map(
    ([, name = '']) => USUAL[name] ?? name,
  );
  if (told.length > 0)
    return [...new Set(told)].map((language) => ({ language, source: 'factbook' as const }));
  cldr ??= readCldr();
  const known = Object.entries(cldr.territories[iso]?.languagePopulation ?? {});
  // CLDR also counts languages that are official by custom or in part: only the one that most people speak is told.
  const ofStatus = (status: string) =>
    known
      .filter(([code, { _officialStatus }]) => _officialStatus === status && !code.includes('_'))
      .sort(([, a], [, b]) => Number(b._populationPercent) - Number(a._populationPercent))
      .slice(0, 1)
      .map(([code]) => cldr?.names[code] ?? code);
  const [language] = [...ofStatus('official'), ...ofStatus('de_facto_official')];
  return language ? [{ language, source: 'cldr' }] : [];
}
