import type { Analysis, AnalysisNote } from '../types/analysis';
import type { Knowledge } from '../types/knowledge';
import type { Article, IsoDate } from '../types/text';
import { assemble } from './assemble';
import { backgroundOf } from './background';
import { descriptions } from './corefer/descriptions';
import { nameChains } from './corefer/name-chains';
import { resolveReferences } from './corefer/resolve';
import { detect } from './detect';
import { metonyms } from './detect/metonyms';
import { countriesLed } from './link/countries-led';
import { linkChains } from './link/link-chains';
import { officeHolders } from './link/office-holders';
import { organsOf } from './link/organs-of';
import { unsureChains } from './link/unsure-chains';
import { stateOffices } from './offices/stated-offices';
import { startReading } from './reading';
import { relate } from './relate';
import { toRelations } from './relate/to-relations';
import { finish, type Steps } from './steps';
import type { Tagger } from './tag/model-file';
import { tokeniseInSteps } from './tokenise';

/** What the analysis reads beside the article; null where the file could not be opened. */
export interface Resources {
  readonly knowledge: Knowledge | null;
  readonly tagger: Tagger | null;
}

/** Characters that are read of an article; its end is left out and a note says so. */
const LONGEST = 2_000_000;

/** The stages of an analysis, in order. */
export type Stage = 'tokenise' | 'detect' | 'link' | 'corefer' | 'relate' | 'assemble';

/**
 * All annotations of an article: tokenise, detect, link, corefer, relate, in this order. Pure: the same article and
 * resources give the same analysis. A text without names gives empty lists.
 */
export function analyse(article: Article, resources: Resources): Analysis {
  return finish(analysisSteps(article, resources));
}

/**
 * The same analysis in steps, for a thread that must answer others in between. Yields the stage that the step just done
 * belongs to. How long a step takes hardly depends on how long the article is; how many there are does.
 */
export function* analysisSteps(article: Article, resources: Resources): Generator<Stage, Analysis, void> {
  const { related } = yield* nameSteps(article, resources);
  return yield* related();
}

/** An article of which the names are found and linked, and what they stand for in it is not read yet. */
export interface NamedArticle {
  /** Final but for `relations` and `background`, which are empty. */
  readonly names: Analysis;
  /** The steps to the whole analysis. */
  related(): Generator<Stage, Analysis, void>;
}

/** The first part of the steps, for a page that is to show names as soon as they are known. */
export function* nameSteps(article: Article, resources: Resources): Generator<Stage, NamedArticle, void> {
  const { knowledge, tagger } = resources;
  const isLong = article.text.length > LONGEST;
  const { reading, finds, chains } = yield* readNames(article, resources);
  const linked = unsureChains(reading, yield* during('link', linkChains(reading, chains)));
  const described = yield* during('corefer', descriptions(reading, finds));
  const references = yield* during(
    'corefer',
    resolveReferences(
      reading,
      linked,
      described,
      officeHolders(reading, linked),
      countriesLed(reading, linked),
      organsOf(reading, linked),
    ),
  );
  const notes: AnalysisNote[] = [
    ...(knowledge ? [] : (['no-knowledge'] as const)),
    ...(tagger ? [] : (['no-model'] as const)),
    ...(isEnglish(article.lang) ? [] : (['other-language'] as const)),
    ...(isLong ? (['cut-short'] as const) : []),
    ...(article.published ? [] : (['no-date'] as const)),
  ];
  const { analysis: names, idOf } = yield* during('assemble', assemble(reading, linked, references, notes));
  return { names, related };

  function* related(): Generator<Stage, Analysis, void> {
    // The frames are those of English verbs.
    const events = isEnglish(article.lang)
      ? yield* during('relate', relate(reading, linked, references))
      : [];
    const relations = yield* during(
      'assemble',
      toRelations(reading, events, idOf, names.entities, names.mentions),
    );
    const analysis = { ...names, relations };
    return { ...analysis, background: yield* during('assemble', backgroundOf(analysis, knowledge)) };
  }
}

/** The steps of a stage under its name, with a stop at its end. */
function* during<Result>(stage: Stage, steps: Steps<Result>): Generator<Stage, Result, void> {
  for (;;) {
    const step = steps.next();
    yield stage;
    if (step.done) return step.value;
  }
}

/** The day of an article that tells none, where no pack does either: offices need one, and nothing is known of any. */
const SOME_DAY: IsoDate = '2025-01-01';

const isEnglish = (lang: string | null): boolean => !lang || /^en\b/i.test(lang);

/** The day of a date, its first where only month or year are told. */
function dayOf(date: IsoDate | null): IsoDate | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '');
  return match ? `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}` : null;
}

/** The names of an article before they are linked, and which of them go together: what the first two stages give. */
export function* readNames(article: Article, { knowledge, tagger }: Resources) {
  const asOf = dayOf(article.published) ?? knowledge?.built ?? SOME_DAY;
  const text = article.text.length > LONGEST ? article.text.slice(0, LONGEST) : article.text;
  const tokens = yield* during('tokenise', tokeniseInSteps(text));
  const reading = yield* during('tokenise', startReading(article, tokens, knowledge, asOf));
  const found = yield* during('detect', detect(reading, isEnglish(article.lang) ? tagger : null));
  const finds = metonyms(reading, found);
  yield 'detect' as const;
  const chains = yield* during('corefer', nameChains(reading, finds));
  yield* during('corefer', stateOffices(reading, chains, finds));
  return { reading, finds, chains };
}
