import { checkByte, extendHash, hashWord, nameWords } from '../../lib/knowledge/fold';
import type { AliasKind } from '../../lib/types/knowledge';
import type { Draft, DraftEntity } from './draft';

/** A name of the pack and whom it may mean, with priors in 1/255. */
export interface PackName {
  readonly text: string;
  readonly hash: number;
  /** A second hash, so that a chance meeting of the first tells nothing. */
  readonly check: number;
  readonly words: readonly number[];
  readonly candidates: readonly {
    readonly entity: DraftEntity;
    readonly kind: AliasKind;
    readonly prior: number;
  }[];
}

/** How much less often an alias of this kind stands for its entity than its full name. */
const WEIGHT: Record<AliasKind, number> = {
  full: 1,
  short: 0.7,
  acronym: 0.6,
  surname: 0.35,
  demonym: 0.8,
  adjective: 0.9,
  native: 0.4,
  transliteration: 0.8,
  metonym: 0.15,
};

/** Forenames and name particles that a person is never called by alone. */
const PARTICLES = new Set(
  'al el bin bint ibn abu van von der den de da do dos del della di du la le ben ould ur'.split(' '),
);
const TAILS = new Set('jr sr ii iii iv jr. sr.'.split(' '));

/** Other forms that a person's name is found under, by rule: middle names dropped, family name first, initials joined, el-/al-. */
export function personForms(name: string, isFamous: boolean): (readonly [string, AliasKind])[] {
  const forms: (readonly [string, AliasKind])[] = [];
  const words = name.split(' ').filter((word) => word !== '');
  const last = words.at(-1) as string;
  const hasTail = TAILS.has(last.toLowerCase());
  const core = hasTail ? words.slice(0, -1) : words;
  if (core.length >= 3) {
    const family = familyName(core);
    const given = core[0] as string;
    const isInitial = /^[\p{Lu}]\.?$/u.test(given);
    const short = [given, ...family].join(' ');
    if (
      !isInitial &&
      short !== core.join(' ') &&
      !/^(al|el|abd|abu|abdel|abdul|mohamm?[ae]d|sheikh|prince|king|kim|lee|park)$/i.test(given)
    )
      forms.push([short, 'short']);
  }
  if (core.length === 2 && !hasTail && isFamous) forms.push([`${core[1]} ${core[0]}`, 'transliteration']);
  if (/\b[ae]l-/i.test(name)) {
    for (const article of ['al-', 'el-', 'Al-', 'Al '])
      forms.push([name.replace(/\b[ae]l-/i, article), 'transliteration']);
    if (/[ae]l-Sisi/i.test(name)) forms.push([name.replace(/el-Sisi/i, 'el-Sissi'), 'transliteration']);
  }
  return forms;
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
  forms.delete(surname);
  return [...forms];
}

const EAST_ASIAN = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'VN', 'KH', 'MO', 'SG']);

function surnameOf(entity: DraftEntity): string | null {
  const words = entity.label.split(' ').filter((word) => word !== '' && !TAILS.has(word.toLowerCase()));
  if (words.length < 2) return null;
  if (entity.country && EAST_ASIAN.has(entity.country) && words.length <= 3 && !words[0]?.endsWith('.'))
    return words[0] as string;
  return familyName(words).join(' ');
}

/** All names of the pack with their candidates and priors, in the order of their hash. */
export function packNames(draft: Draft): PackName[] {
  const byKey = new Map<string, { text: string; uses: Map<DraftEntity, AliasKind> }>();
  for (const entity of [...draft.entities.values()].sort(
    (a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1),
  )) {
    for (const [text, kind] of entity.aliases) {
      const key = nameWords(text).join(' ');
      const name = byKey.get(key);
      if (!name) byKey.set(key, { text, uses: new Map([[entity, kind]]) });
      else if (!name.uses.has(entity) || WEIGHT[kind] > WEIGHT[name.uses.get(entity) as AliasKind])
        name.uses.set(entity, kind);
    }
  }
  const names = [...byKey].map(([key, { text, uses }]) => {
    const words = key.split(' ').map(hashWord);
    const hash = words.reduce(extendHash, 0);
    return { text, hash, check: checkByte(words), words, candidates: priors(key, [...uses].slice(0, 12)) };
  });
  names.sort((a, b) => a.hash - b.hash || (a.text < b.text ? -1 : 1));
  // Two names with one hash: the one of the better known entity stays; running text could not tell them apart.
  return names.filter((name, i) => {
    const twin = [names[i - 1], names[i + 1]].find((other) => other?.hash === name.hash);
    const keep =
      !twin ||
      fameOfName(name) > fameOfName(twin) ||
      (fameOfName(name) === fameOfName(twin) && name.text < twin.text);
    if (!keep) draft.drop('name with the hash of another');
    return keep;
  });
}

const fameOfName = (name: PackName): number => name.candidates[0]?.entity.fame ?? 0;

/** Gives people the forms that follow from their names by rule; surnames alone go to the best known. */
export function addPersonForms(draft: Draft): void {
  for (const entity of draft.entities.values()) {
    if (entity.kind !== 'person') continue;
    for (const [text, kind] of [...entity.aliases])
      if (kind === 'full')
        for (const [form, formKind] of personForms(text, entity.fame >= 120 || entity.country === 'HU'))
          if (!entity.aliases.has(form)) draft.alias(entity, form, formKind);
    if (!entity.goesBySurname && entity.fame < 165) continue;
    const surname = surnameOf(entity);
    if (!surname || surname.length < 2) continue;
    if (!entity.aliases.has(surname)) draft.alias(entity, surname, 'surname');
    for (const form of respellings(surname)) {
      if (!entity.aliases.has(form)) draft.alias(entity, form, 'surname');
      for (const [text, kind] of [...entity.aliases])
        if (kind === 'full' && text.endsWith(` ${surname}`))
          draft.alias(entity, text.slice(0, -surname.length) + form, 'transliteration');
    }
  }
}

/**
 * Priors of a name's candidates: each weighs exp(fame / 25) times the weight of its alias kind; beside them stands
 * somebody unknown, who weighs as much as fame 30 gives for a full name and 125 for a single word or acronym.
 */
function priors(key: string, uses: readonly (readonly [DraftEntity, AliasKind])[]): PackName['candidates'] {
  const weight = (fame: number) => Math.exp((fame - 100) / 25);
  const isSingle = !key.includes(' ');
  const weighed = uses.map(([entity, kind]) => ({
    entity,
    kind,
    weight: weight(entity.fame) * WEIGHT[kind],
  }));
  const isPerson = uses[0]?.[0].kind === 'person';
  const nobody = weight(isSingle ? 125 : isPerson ? 50 : 35);
  const total = nobody + weighed.reduce((sum, use) => sum + use.weight, 0);
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity, kind, weight: own }) => ({
      entity,
      kind,
      prior: Math.max(1, Math.round((255 * own) / total)),
    }))
    .slice(0, 12);
}
