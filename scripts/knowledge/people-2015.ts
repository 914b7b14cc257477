import type { Draft } from './draft';
import { personAliases } from './person-aliases';
import { fameOf, type Priors } from './prominence';
import { readJsonLines } from './read-source';

/** A person of the table: Wikidata id, countries, for each name the languages that have it, gender, English article. */
interface NamedPerson {
  readonly q: string;
  readonly cc: readonly string[];
  readonly n: Readonly<Record<string, readonly string[]>>;
  readonly d?: string;
  readonly g?: string;
  readonly w?: string;
}

/**
 * Politicians of Wikidata's table of 2015: names for those who are known, and those with an article in the English
 * Wikipedia whose country the table of 2022 leaves out.
 */
export function addPoliticians2015(draft: Draft, root: string, priors: Priors): void {
  const covered = countriesOf2022(draft);
  for (const person of readJsonLines<NamedPerson>(root, 'wikidata-mps-2015/persons-names.jsonl.gz')) {
    const known = draft.withQid(person.q);
    const label = englishName(person);
    const country = person.cc.length === 1 ? (person.cc[0] as string) : null;
    if (!known && (!person.w || !label || !/\s/.test(label) || !country || covered.has(country))) {
      if (label && country) draft.passOver(label, country, person.q);
      draft.drop('politician of 2015 without an article, or of a country that a younger table has');
      continue;
    }
    const fame = Math.max(fameOf(priors, person.q), fameOfLanguages(person));
    const entity =
      known ??
      draft.add({
        qid: person.q,
        kind: 'person',
        label: label as string,
        country,
        fame,
        article: person.w ?? null,
      });
    entity.fame = Math.max(entity.fame, fame);
    for (const [text, kind] of personAliases(entity.label, Object.keys(person.n)))
      draft.alias(entity, text, kind);
    if (person.g && !entity.gender) entity.gender = person.g.slice(0, 1).toLowerCase();
    if (person.d && entity.lastYear === null) entity.lastYear = Number(person.d.slice(0, 4));
  }
}

/** Codes of countries of whose parliament the table of 2022 has more than a handful of members. */
function countriesOf2022(draft: Draft): ReadonlySet<string> {
  const members = new Map<string, number>();
  for (const { source, officeClass, of } of draft.statements) {
    const country = of && draft.entities.get(of)?.country;
    if (source === 'wikidata-2022' && officeClass === 'legislator' && country)
      members.set(country, (members.get(country) ?? 0) + 1);
  }
  return new Set([...members].filter(([, count]) => count >= 10).map(([country]) => country));
}

const englishName = ({ n }: NamedPerson): string | undefined =>
  Object.entries(n).find(([, languages]) => languages.includes('en'))?.[0];

/** Languages with a name, on the scale of `readPriors`; three of four stand for an article, the rest were copied. */
function fameOfLanguages({ n }: NamedPerson): number {
  const languages = new Set(
    Object.values(n)
      .flat()
      .filter((language) => language !== 'name' && !language.includes('_')),
  );
  return Math.round(43 * Math.log(1 + 0.75 * languages.size));
}
