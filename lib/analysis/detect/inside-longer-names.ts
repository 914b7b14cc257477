import { ofPack } from '../lexicon/of-pack';
import {
  CONNECTORS,
  FARE,
  HONORIFICS,
  MONTHS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  STOP_WORDS,
  WEEKDAYS,
} from '../lexicon/words';
import {
  flagsAt,
  formAt,
  isCapitalised,
  isSentenceStart,
  isShouting,
  isTitleCase,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { type Find, findsBy } from './find';

/**
 * Drops single words that are part of a longer name which nobody found: "[Paris] Agreement", "[Trump] Tower",
 * "Denzel [Washington]", "Air [Canada]"; and an adjective in a fixed phrase: a dish, or what is named after a people ("French
 * fries"). Titles beside a name are no part of it.
 */
export function insideLongerNames(reading: Reading, finds: readonly Find[]): Find[] {
  const covered = new Uint8Array(reading.tokens.count);
  for (const { firstToken, endToken } of finds) covered.fill(1, firstToken, endToken);
  const starting = findsBy(finds, reading.tokens.count, ({ firstToken }) => firstToken);
  const ending = findsBy(finds, reading.tokens.count, ({ endToken }) => endToken - 1);
  const people = new Set(finds.filter(({ kind }) => kind === 'person').map(({ firstToken }) => firstToken));
  return finds.filter((find) => {
    if (isOfWaters(reading, find)) return false;
    if (find.isDemonym && FARE.has(lowerAt(reading, find.endToken))) return false;
    if ((find.isDemonym || find.kind === 'country') && isNamedAfterPeople(reading, find)) return false;
    if (find.isDemonym && isNamedEvent(reading, find)) return false;
    if (isCutOff(find) || isOfIndex(find) || isOfFirm(find) || isOfNamedThing(find)) return false;
    if (
      find.detector !== 'known-name' ||
      find.endToken - find.firstToken > 2 ||
      isShouting(reading, find.firstToken) ||
      isTitleCase(reading, find.firstToken)
    )
      return true;
    if (find.isDemonym) return !isFixedPhrase(reading, find.endToken);
    return !leansOn(find.firstToken - 1, find.firstToken) && !leansOn(find.endToken, find.endToken);
  });

  /** "[Norland] & Marsk cut jobs": with a word that nobody knows it is a firm; two who are known are a pair ("Norland & Karsia"). */
  function isOfFirm({ kind, isDemonym, firstToken, endToken: next }: Find): boolean {
    if (isDemonym || (kind !== 'country' && kind !== 'place') || isShouting(reading, firstToken))
      return false;
    const isNobody = (other: Find | undefined, at: number): boolean =>
      isCapitalised(reading, at) && (!other || (other.kind !== 'country' && other.candidates.length === 0));
    const [behind, before] = [next + 1, firstToken - 2];
    return (
      (formAt(reading, next) === '&' && isNobody(starting.get(behind), behind)) ||
      (formAt(reading, firstToken - 1) === '&' && isNobody(ending.get(before), before))
    );
  }

  /** "[Norland] Air", "[Norlandic] Petroleum", the "[Vell] Grand Prix": what a firm or a race has in its name behind a land. */
  function isOfNamedThing({ kind, firstToken, endToken: next }: Find): boolean {
    if (
      (kind !== 'country' && kind !== 'place') ||
      isShouting(reading, firstToken) ||
      isTitleCase(reading, next)
    )
      return false;
    // `leansOn` will not do: titles begin with "Air" and "Grand", too.
    if (covered[next] || !sameSentence(reading, firstToken, next) || reading.tokens.gaps[next] !== 1)
      return false;
    const behind = formAt(reading, next + 1);
    if (formAt(reading, next) === 'Grand') return behind === 'Prix';
    // "[Norland] Air Force" is a state's.
    return NAMED_FIRM.test(formAt(reading, next)) && !/^\p{Lu}/u.test(behind);
  }

  /** "[Norland] Meridian said": behind a country's noun, a word that is no weekday, title or noun of the text goes on with a name. */
  function isCutOff({ kind, detector, isDemonym, firstToken, endToken: next }: Find): boolean {
    if (kind !== 'country' || detector !== 'tagger' || isDemonym) return false;
    if (!/\p{Ll}$/u.test(formAt(reading, next - 1)) || /^[-–]$/.test(formAt(reading, firstToken - 1)))
      return false;
    const lower = lowerAt(reading, next);
    if (lower.length < 3 || isShouting(reading, next) || isTitleCase(reading, next) || !leansOn(next, next))
      return false;
    if (WEEKDAYS.has(lower) || MONTHS.has(lower) || STOP_WORDS.has(lower)) return false;
    if (OFFICE_HEADS.has(lower.replace(/s$/, '')) || reading.lowerForms.has(lower)) return false;
    // Before somebody's name it is a title ("Corporal [Marin]").
    let end = next;
    while (sameSentence(reading, next, end) && !covered[end] && isCapitalised(reading, end)) end++;
    return !people.has(end);
  }

  /** "[Osk Jones] Industrial Average": the figure of a market, which is called after those who reckon it. */
  function isOfIndex({ endToken }: Find): boolean {
    let end = endToken;
    while (
      end - endToken < LONGEST_INDEX &&
      sameSentence(reading, endToken - 1, end) &&
      reading.tokens.gaps[end] === 1 &&
      !covered[end] &&
      (isCapitalised(reading, end) || (flagsAt(reading, end) & WordFlag.NUMBER) !== 0)
    )
      end++;
    return end > endToken && INDICES.has(lowerAt(reading, end - 1));
  }

  /** Whether the word at `at`, next to a name at whose edge `gap` is, belongs to the same name. */
  function leansOn(at: number, gap: number): boolean {
    if (
      covered[at] === 1 ||
      !sameSentence(reading, at, gap === at ? at - 1 : gap) ||
      reading.tokens.gaps[gap] !== 1
    )
      return false;
    const flags = flagsAt(reading, at);
    if (!(flags & WordFlag.CAPITALISED) || flags & WordFlag.ABBREVIATION) return false;
    const lower = lowerAt(reading, at);
    if (
      OFFICE_HEADS.has(lower) ||
      OFFICE_MODIFIERS.has(lower) ||
      HONORIFICS.has(lower) ||
      CONNECTORS.has(lower)
    )
      return false;
    if (at < gap && isSentenceStart(reading, at)) return false;
    return true;
  }
}

/** Words that firms which are called after their land have behind its name. */
const NAMED_FIRM = /^(?:Air|Airlines|Airways|Petroleum|Telecom|Motors|Steel|Railways|Aerospace|Post)$/;

/** "The Sea of [Norland]": waters and capes that are called after a land or town. */
const isOfWaters = (reading: Reading, { kind, firstToken }: Find): boolean =>
  (kind === 'country' || kind === 'place') &&
  lowerAt(reading, firstToken - 1) === 'of' &&
  /^(?:Sea|Gulf|Straits?|Bay|Bight|Cape|Isthmus)$/.test(formAt(reading, firstToken - 2));

/** What the figures of markets are called at the end of their names, and words that such a name has behind its owner's. */
const INDICES: ReadonlySet<string> = new Set(['average', 'index', 'composite', 'indices', 'averages']);
const LONGEST_INDEX = 4;

/** What follows the people's name in things that are named after one, by that name. */
const namesakeThings = ofPack((knowledge) =>
  Map.groupBy(
    knowledge.table('named-after-peoples').map(([people = '', ...thing]) => ({ people, thing })),
    ({ people }) => people,
  ),
);

/** Whether a people's name begins that of a thing which is no matter of theirs, one or several: "French fries". */
function isNamedAfterPeople(reading: Reading, { firstToken, endToken }: Find): boolean {
  const { knowledge } = reading;
  const things = knowledge ? namesakeThings(knowledge).get(lowerAt(reading, firstToken)) : undefined;
  return (
    things?.some(({ thing }) =>
      thing.every((word, k) => {
        const found = lowerAt(reading, endToken + k);
        return found === word || (k === thing.length - 1 && found === `${word}s`);
      }),
    ) === true
  );
}

/** "The [Norlandic] Revolution": what once happened there, by a name of its own. */
const isNamedEvent = (reading: Reading, { endToken }: Find): boolean =>
  /^(?:War|Revolution|Uprising|Spring|Crisis)$/.test(formAt(reading, endToken)) &&
  reading.tokens.gaps[endToken] === 1 &&
  !isTitleCase(reading, endToken);

/** An adjective before a capitalised event, work or company ("American Airlines", "Minsk agreements"). */
function isFixedPhrase(reading: Reading, next: number): boolean {
  const lower = lowerAt(reading, next);
  const isCapital = (flagsAt(reading, next) & WordFlag.CAPITALISED) !== 0 && reading.tokens.gaps[next] === 1;
  return (
    isCapital &&
    (OTHER_HEADS.has(lower) || ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower)) &&
    formAt(reading, next) !== formAt(reading, next).toUpperCase()
  );
}
