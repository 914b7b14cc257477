import type { PloverType, RelationMode } from '../../../types/plover';
import { GOVERNING_ADJECTIVES, GOVERNING_NOUNS, TRUTH_PREDICATES } from './governors';
import { NOUN_FRAMES } from './noun-frames';
import { rowsOf } from './rows';
import { type Effect, modeOf } from './verbs';

/** A noun that names an event. */
export interface NounFrame {
  readonly noun: string;
  readonly type: PloverType;
  readonly cameo: string | null;
  readonly preps: readonly string[];
  readonly options: ReadonlySet<string>;
  readonly mode: RelationMode | null;
}

const pluralOf = (noun: string): string =>
  /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

const byForm = new Map<string, NounFrame>();
for (const [nouns = '', type = '', cameo = '-', preps = '', options = '-'] of rowsOf(NOUN_FRAMES)) {
  const own = new Set(options === '-' ? [] : options.split(/\s+/));
  for (const noun of nouns.split(',').map((word) => word.trim())) {
    const frame: NounFrame = {
      noun,
      type: type as PloverType,
      cameo: cameo === '-' ? null : cameo,
      preps: preps.split(',').map((word) => word.trim()),
      options: own,
      mode: modeOf(own),
    };
    if (byForm.get(noun)?.noun === noun)
      throw new Error(`the noun "${noun}" stands in two rows: the second is never read`);
    for (const form of [noun, pluralOf(noun)]) if (!byForm.has(form)) byForm.set(form, frame);
  }
}

/** The frame of a noun form, or undefined where it names no event. */
export const nounFrameOf = (form: string): NounFrame | undefined => byForm.get(form);

function effects(table: string, withPlurals: boolean): ReadonlyMap<string, Effect> {
  const found = new Map<string, Effect>();
  for (const [words = '', effect = ''] of rowsOf(table))
    for (const word of words.split(',').map((entry) => entry.trim())) {
      if (found.has(word))
        throw new Error(`"${word}" stands twice in a table of governors: the second is never read`);
      for (const form of withPlurals ? [word, pluralOf(word)] : [word])
        if (!found.has(form)) found.set(form, effect as Effect);
    }
  return found;
}

const nouns = effects(GOVERNING_NOUNS, true);
const adjectives = effects(GOVERNING_ADJECTIVES, false);

/** What a noun does to the event it governs ("a call for talks"); null where it governs none. */
export const governingNounEffect = (form: string): Effect | null => nouns.get(form) ?? null;
/** What an adjective after "be" does to its infinitive; null where it governs none. */
export const governingAdjectiveEffect = (form: string): Effect | null => adjectives.get(form) ?? null;

const truths = new Map<string, { readonly plain: Effect; readonly negated: Effect }>();
for (const [words = '', plain = '', negated = ''] of rowsOf(TRUTH_PREDICATES))
  for (const word of words.split(','))
    truths.set(word.trim(), { plain: plain as Effect, negated: negated as Effect });

/** Words that say of a claim or report, but not of a fact, that it is untrue: "the claim that … is absurd". */
const FALSE_PREDICATES =
  /^(wrong|mistaken|fake|bogus|absurd|nonsense|ridiculous|ludicrous|baseless|unfounded|groundless|fabricated|misleading|invented|fictitious|rubbish)$/;

/** Whether a predicate of a claim says that it is untrue. */
export const isFalsePredicate = (word: string): boolean => FALSE_PREDICATES.test(word);

/** What "it is true that" and the like say of what follows; null where the word says nothing of its truth. */
export const truthEffect = (word: string, isNegated: boolean): Effect | null =>
  truths.get(word)?.[isNegated ? 'negated' : 'plain'] ?? null;
