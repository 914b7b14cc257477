import type { Say } from '../lib/types/wording';
import { countryName } from './wording';

/** The parts of a first line (`lib/dossier/first-line`). */
interface FirstLineParts {
  readonly office: string | null;
  readonly isOfCountry: boolean;
  readonly isFormer: boolean;
  readonly since: string | null;
  readonly body: string | null;
  readonly country: string | null;
}

/** Countries whose English names take an article inside a sentence; the browser's own names come without. */
const WITH_ARTICLE = new Set(
  'AE BS CD CF CG CZ DO FK GB GM IM KM KY MH MP MV NL PH SB TC TF US VA VG VI'.split(' '),
);

/** The plain first line: "Foreign Minister of Azerbaijan since 2020"; null where nothing is known. */
export function firstLineText(
  say: Say,
  locale: string,
  { office, isOfCountry, isFormer, since, body, country }: FirstLineParts,
): string | null {
  const where = country ? countryName(locale, country) : null;
  if (!office) return where;
  const capital = office.charAt(0).toLocaleUpperCase(locale) + office.slice(1);
  const named = isFormer ? say('office_former', capital) : capital;
  const place = withPlace();
  return since ? say('office_since', place, since.slice(0, 4)) : place;

  function withPlace(): string {
    if (body) return capital.includes(body) ? named : say('office_at', named, body);
    if (!where || !country || hasCountry(capital, country, where)) return named;
    return say(isOfCountry ? 'office_of_country' : 'office_at', named, inSentence(locale, country, where));
  }
}

/** Offices are in the language of text and pack, which is mostly English, whatever the reader's. */
const hasCountry = (office: string, country: string, where: string): boolean =>
  office.includes(where) || office.includes(countryName('en', country));

const inSentence = (locale: string, country: string | null, where: string): string =>
  locale.startsWith('en') && country && WITH_ARTICLE.has(country) ? `the ${where}` : where;
