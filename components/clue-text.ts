import type { Clue, Detector, Mention } from '../lib/types/analysis';
import type { MessageKey, Say } from '../lib/types/wording';
import { countryName } from './wording';

/** Features of the analysis that a reader understands, in words; what weighs for the machine alone has none. */
const CLUES: Readonly<Record<string, MessageKey>> = {
  prior: 'clue_prior',
  fame: 'clue_fame',
  aliasKind: 'clue_form',
  kindFits: 'clue_kind',
  officeFits: 'clue_office',
  countryNear: 'clue_country',
  spelling: 'clue_spelling',
  lifetime: 'clue_lifetime',
  holder: 'clue_holder',
  ledBy: 'clue_led_by',
  kindOfThing: 'clue_thing',
  routeTaken: 'clue_full_name',
  foundBy: 'clue_text',
  officeOf: 'clue_body_of',
  genericName: 'clue_shared_name',
  bareSurname: 'clue_surname',
  standing: 'clue_holder',
  neighbours: 'clue_beside',
  listed: 'clue_beside',
  company: 'clue_company',
  topic: 'clue_topic',
  spelledOut: 'clue_topic',
  gender: 'clue_gender',
  generation: 'clue_beside',
  regionAfter: 'clue_region',
  liesIn: 'clue_beside',
  constituency: 'clue_region',
  introduction: 'clue_introduced',
  ownerTold: 'clue_owner',
  sharedAdjective: 'clue_country',
  holderTold: 'clue_office',
  governedAs: 'clue_office',
  capitalTold: 'clue_beside',
  sourceNamed: 'clue_source',
  bareDemonym: 'clue_form',
  reader: 'clue_reader',
};

/** Features whose detail is a name or an office as it is written somewhere, and can be shown. */
const WITH_DETAIL: ReadonlySet<string> = new Set([
  'officeFits',
  'holder',
  'ledBy',
  'officeOf',
  'company',
  'liesIn',
  'constituency',
  'holderTold',
  'governedAs',
  'capitalTold',
  'introduction',
]);

/** Features whose detail is the code of a country. */
const WITH_COUNTRY: ReadonlySet<string> = new Set(['countryNear', 'ownerTold', 'sharedAdjective']);

/** A reason of the analysis in words, whether it speaks for or against; null where a reader would not understand it. */
export function clueText(
  say: Say,
  locale: string,
  { feature, detail }: Pick<Clue, 'feature' | 'detail'>,
): string | null {
  const key = Object.hasOwn(CLUES, feature) ? CLUES[feature] : undefined;
  if (!key) return null;
  const words = say(key);
  if (!detail) return words;
  if (WITH_COUNTRY.has(feature)) return say('clue_detail', words, countryName(locale, detail));
  return WITH_DETAIL.has(feature) && /\p{L}/u.test(detail) ? say('clue_detail', words, detail) : words;
}

/** The reasons of those weights that `isMeant` asks for, in words, the heaviest first and none twice. */
export function clueTexts(
  say: Say,
  locale: string,
  clues: readonly Clue[],
  isMeant: (weight: number) => boolean,
): readonly string[] {
  const meant = clues.filter(({ weight }) => isMeant(weight));
  const strongest = meant.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return [...new Set(strongest.flatMap((clue) => clueText(say, locale, clue) ?? []))];
}

const WAYS: Readonly<Record<Detector | 'pronoun', MessageKey>> = {
  'known-name': 'found_known',
  'shown-name': 'found_known',
  'common-noun-body': 'found_known',
  tagger: 'found_tagger',
  'listed-fields': 'found_tagger',
  title: 'found_title',
  'titled-list': 'found_title',
  honorific: 'found_title',
  'head-word': 'found_head_word',
  'named-force': 'found_head_word',
  'state-body': 'found_head_word',
  'named-area': 'found_head_word',
  'called-after': 'found_head_word',
  'listed-given-name': 'found_list',
  'repeated-name': 'found_repeated',
  'combining-form': 'found_combining',
  'bracketed-acronym': 'found_acronym',
  pronoun: 'found_pronoun',
};

/** How a mention was found, in words: by the pack, by a title before it, as a description of somebody named elsewhere. */
export const detectorText = (say: Say, detector: Mention['detector']): string =>
  say(detector in WAYS ? WAYS[detector as keyof typeof WAYS] : 'found_description');
