import { fold, nameWords } from '../../lib/knowledge/fold';
import type { AliasKind, EntityId } from '../../lib/types/knowledge';
import type { Draft, DraftEntity } from './draft';
import { soundsAlike } from './spelling';

/** Particles that belong to the family name after them. */
const PARTICLES = new Set(
  'al el bin bint ibn abu van von der den de da do dos del della di du la le ben ould ur'.split(' '),
);
const TAILS = new Set('jr sr junior senior ii iii iv jr. sr.'.split(' '));
/** First words of names of which the rest is no family name. */
const NO_GIVEN_NAME =
  /^(al|el|abd|abu|abdel|abdul|mohamm?[ae]d|muhammad|sheikh|sheikha|prince|princess|king|queen|emperor|pope|saint|sir|lord|kim|lee|park)$/i;
/** Monarchs, peers and others whose last word names a country, a seat or a number. */
const NO_FAMILY_NAME = /\b(of|the)\b|,|\b[IVX]+\b|^(Pope|King|Queen|Prince|Princess|Emperor|Sultan) /;
const EAST_ASIAN = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'VN', 'KH', 'MO', 'SG']);
/** Countries where people are called by their given names, and what stands behind those is a father's. */
const BY_GIVEN_NAME = new Set(['IS', 'ET', 'ER', 'MY', 'BN', 'ID', 'TH', 'LA']);
/** Shorter first words are mostly titles and parts of a given name ("Sri Mulyani"). */
const SHORTEST_GIVEN_NAME = 4;
/** From this fame on a surname alone may mean its bearer where no source says that news call them so. */
const KNOWN_BY_SURNAME = 180;

/** Whoever led a state in this year or later may be called by surname; who led one of late mostly is. */
const LEADERS_SINCE = '2005';
const LEADERS_OF_LATE = '2010';

/** Other forms that a person's name is found under, by rule: middle names dropped, family name first, el- and al-. */
export function personForms(
  name: string,
  isFamilyFirst: boolean,
  isWhole = false,
): (readonly [string, AliasKind])[] {
  const forms: (readonly [string, AliasKind])[] = [];
  const words = name.split(' ').filter((word) => word !== '');
  const last = words.at(-1) as string;
  const hasTail = TAILS.has(last.toLowerCase());
  const core = hasTail ? words.slice(0, -1) : words;
  const short = shortForm(core);
  if (short && !NO_FAMILY_NAME.test(name) && !isWhole) forms.push([short, 'short']);
  if (core.length === 2 && !hasTail && isFamilyFirst)
    forms.push([`${core[1]} ${core[0]}`, 'transliteration']);
  if (/\b[ae]l-/i.test(name))
    for (const article of ['al-', 'el-', 'Al-', 'Al '])
      forms.push([name.replace(/\b[ae]l-/i, article), 'transliteration']);
  return forms;
}

/** Whether a name is a family name and two syllables of a given name, as among the Chinese abroad: neither is a middle name. */
const isOfSyllables = (name: string): boolean =>
  /^\p{Lu}\p{L}{1,4} \p{Lu}\p{L}{1,5} \p{Lu}\p{L}{1,4}$/u.test(name);

/** A name of three words and more without its middle ones, or null where it cannot be shortened so. */
function shortForm(core: readonly string[]): string | null {
  const given = core[0] as string;
  if (core.length < 3 || /^\p{Lu}\.?$/u.test(given) || NO_GIVEN_NAME.test(given)) return null;
  const short = [given, ...familyName(core)].join(' ');
  return short === core.join(' ') ? null : short;
}

/** The family name of a western-ordered name, with its particles: "van der Bellen", "al-Sisi". */
export function familyName(words: readonly string[]): string[] {
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] as string).toLowerCase())) from--;
  return words.slice(from);
}

/** Endings that transliteration writes in several ways. */
export function respellings(surname: string): string[] {
  const forms = new Set<string>();
  const swap = (pattern: RegExp, ...endings: string[]) => {
    if (pattern.test(surname)) for (const ending of endings) forms.add(surname.replace(pattern, ending));
  };
  swap(/(sky|skyy|skiy|skyi|skyj|ski)$/, 'sky', 'skyy', 'skiy', 'skyi', 'skyj', 'skii');
  swap(/enko$/, 'enka', 'enko');
  swap(/enka$/, 'enko');
  swap(/ev$/, 'yev', 'ev');
  swap(/yev$/, 'ev');
  swap(/eyev$/, 'eev');
  swap(/yan$/, 'ian');
  swap(/ian$/, 'yan');
  swap(/Sisi$/, 'Sissi');
  forms.delete(surname);
  return [...forms];
}

/** The other ways in which news write a family name with the Arabic article: "Sisi" and "al-Sisi" of "el-Sisi". */
function withoutArticle(surname: string): string[] {
  const bare = /^[ae]l[- ](\p{L}{3,})$/iu.exec(surname)?.[1];
  return bare ? [bare, `${/^a/i.test(surname) ? 'el' : 'al'}-${bare}`] : [];
}

/** Family names of the other spellings of a name: "Mursi" of "Muhammad Mursi", who is Mohamed Morsi. */
function otherSurnames({ label, aliases, country }: DraftEntity): string[] {
  if (country && (EAST_ASIAN.has(country) || BY_GIVEN_NAME.has(country))) return [];
  const known = new Set([...aliases.keys()].map(fold));
  const others = [...aliases]
    .filter(([text, kind]) => kind === 'full' && !NO_FAMILY_NAME.test(text) && soundsAlike(text, label))
    .map(([text]) =>
      familyName(text.split(' '))
        .join(' ')
        .replace(/^[ae]l-/i, ''),
    );
  return [...new Set(others)].filter((form) => !known.has(fold(form)) && !TAILS.has(form.toLowerCase()));
}

function surnameOf(entity: DraftEntity): string | null {
  if (NO_FAMILY_NAME.test(entity.label)) return null;
  const words = entity.label.split(' ').filter((word) => word !== '' && !TAILS.has(word.toLowerCase()));
  if (words.length < 2) return null;
  if (entity.country && EAST_ASIAN.has(entity.country) && words.length <= 3 && !words[0]?.endsWith('.'))
    return words[0] as string;
  return familyName(words).join(' ');
}

/** The given name that stands for somebody by itself, as family names do elsewhere, or null. */
function givenNameAlone({ label, country }: DraftEntity): string | null {
  const [given = '', ...rest] = label.split(' ');
  const isAlone =
    country !== null && BY_GIVEN_NAME.has(country) && rest.length > 0 && !NO_FAMILY_NAME.test(label);
  return isAlone && given.length >= SHORTEST_GIVEN_NAME && !NO_GIVEN_NAME.test(given) && !isOfSyllables(label)
    ? given
    : null;
}

/** Countries where people have two family names, the last of which is the mother's and seldom said: those that speak Spanish. */
const withMothersNames = (draft: Draft): ReadonlySet<string | null | undefined> =>
  new Set(
    draft.statements
      .filter(({ property, value }) => property === 'P37' && value === 'Spanish')
      .map(({ subject }) => draft.entities.get(subject)?.country),
  );

/** Those who led a state or its government on some day since the beginning of a year. */
const leadersSince = (draft: Draft, year: string): ReadonlySet<EntityId> =>
  new Set(
    draft.statements
      .filter(
        ({ property, officeClass, of, end }) =>
          property === 'P39' &&
          (officeClass === 'head-of-state' || officeClass === 'head-of-government') &&
          of !== null &&
          draft.entities.get(of)?.subkind === 'sovereign state' &&
          (end ?? '9999') >= year,
      )
      .map(({ subject }) => subject),
  );

/** Gives people the forms that follow from their names by rule; surnames alone go to the best known. */
export function addPersonForms(draft: Draft): void {
  const spanish = withMothersNames(draft);
  const leaders = leadersSince(draft, LEADERS_SINCE);
  for (const id of leadersSince(draft, LEADERS_OF_LATE)) {
    const leader = draft.entities.get(id) as DraftEntity;
    leader.goesBySurname ||= leader.qid !== null;
  }
  for (const entity of draft.entities.values()) {
    if (entity.kind !== 'person') continue;
    const isFamilyFirst = entity.country === 'HU';
    // Forms of forms would be nobody's name: only what the person is best known as is varied.
    const titles = new Set(
      [entity.label, entity.article ?? entity.label].map((title) => title.replace(/\s*\([^)]*\)$/, '')),
    );
    for (const title of titles)
      for (const [form, kind] of personForms(
        title,
        isFamilyFirst,
        entity.country !== null &&
          (spanish.has(entity.country) ||
            (EAST_ASIAN.has(entity.country) && !/ \p{Lu}\.? /u.test(title)) ||
            (entity.country === 'MY' && isOfSyllables(title))),
      )) {
        if (entity.aliases.has(form)) continue;
        draft.alias(entity, form, kind);
        const isMiddleName = title
          .split(' ')
          .some((word, i) => i > 0 && /^\p{Lu}\p{L}{2,}/u.test(word) && !form.includes(word));
        if (kind === 'short' && isMiddleName) entity.droppedNames.add(nameWords(form).join(' '));
      }
    if (!entity.goesBySurname && entity.fame < KNOWN_BY_SURNAME && !leaders.has(entity.id)) continue;
    const given = givenNameAlone(entity);
    if (given && !entity.aliases.has(given)) draft.alias(entity, given, 'surname');
    const surname = surnameOf(entity);
    if (!surname || fold(surname).length < 2) continue;
    // Where a town bears it, too, news mean the town.
    if (!entity.goesBySurname && leaders.has(entity.id) && draft.named(surname, 'place')) continue;
    for (const form of [surname, ...withoutArticle(surname)])
      if (!entity.aliases.has(form)) draft.alias(entity, form, 'surname');
    if (leaders.has(entity.id))
      for (const form of otherSurnames(entity)) draft.alias(entity, form, 'surname');
    for (const form of respellings(surname)) {
      if (!entity.aliases.has(form)) draft.alias(entity, form, 'surname');
      for (const [text, kind] of [...entity.aliases])
        if (kind === 'full' && text.endsWith(` ${surname}`))
          draft.alias(entity, text.slice(0, -surname.length) + form, 'transliteration');
    }
  }
}
