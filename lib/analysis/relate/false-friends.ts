import { isBodyOf, isClassOf, isNamedLike } from '../lexicon/body-sorts';
import { TOPIC_WORDS } from '../lexicon/topic-words';
import { lowerAt, type Reading } from '../reading';
import type { Draft } from './draft';
import type { Party } from './parties';
import type { Scene } from './scene';

/** The pack's classes of what a party means or, where that is open, of all that it may mean. */
const classesOf = ({ knowledge }: Reading, { entity }: Party): readonly (string | null)[] =>
  knowledge
    ? (entity.entity === null ? entity.chain.candidates.map((one) => one.entity) : [entity.entity]).map(
        (one) => knowledge.entity(one).subkind,
      )
    : [];

/** Whether a party trades: what it delivers is no aid. */
export const isFirm = (reading: Reading, party: Party): boolean =>
  party.entity.kind === 'institution' &&
  (classesOf(reading, party).some((subkind) => isClassOf('firm', subkind)) ||
    isNamedLike('firm', party.entity.chain.name));

/** Words of contests beside those of texts on sport: what teams do to one another is no event of politics. */
const CONTESTS =
  /^(champion|championship|cup|finals?|semifinals|quarter-?final|qualifiers?|shoot-?out|half-?time|kick-off|teammates?|wickets|marathon|medal|skating|athletics)$/;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Whether a party is a paper, station or agency: to tell it something is no meeting. */
export const isOutlet = ({ knowledge }: Reading, { entity }: Party): boolean =>
  entity.kind === 'institution' &&
  (isBodyOf('outlet', knowledge, entity.entity) || isNamedLike('outlet', entity.chain.name));

const WEATHER = /^(hurricane|storm|cyclone|typhoon|earthquake|tornado|quake|tremor|tsunami|monsoon)$/;

/** "Storm Ada hit Norland": what acts is a storm, whatever its name. */
function isWeather({ words, reading }: Scene, { clause, cueFirst }: Draft): boolean {
  const agents = clause?.phrases.filter(({ prep }) => prep === 'by').flatMap(({ items }) => items) ?? [];
  const actors =
    (clause && [...clause.subject, ...agents].flatMap((group) => group.words)) ||
    words.filter(({ firstToken }) => firstToken < cueFirst);
  return actors.some(({ firstToken, endToken, tag }) => {
    for (let i = firstToken; i < endToken && tag !== 'verb'; i++)
      if (WEATHER.test(lowerAt(reading, i))) return true;
    return false;
  });
}

/** Whether a party is a team or club, or can be nothing else. */
function isClub(reading: Reading, party: Party): boolean {
  const classes = classesOf(reading, party);
  return classes.length > 0 && classes.every((subkind) => isClassOf('club', subkind));
}

/** "A met B in the match for third place": who meets in a match plays. */
const isInContest = ({ type, clause }: Draft): boolean =>
  type === 'CONSULT' &&
  clause?.phrases.some(
    ({ prep, items }) =>
      prep === 'in' &&
      items.some(({ head }) =>
        /^(match|game|final|semi-?final|quarter-?final|playoff|derby)$/.test(head.lower),
      ),
  ) === true;

/** Whether a draft only looks like an event: sport, a figure of speech. */
export function isFalseFriend(scene: Scene, draft: Draft): boolean {
  const { words, reading } = scene;
  const { type, subject, object, mode } = draft;
  if (type === 'CONSULT' && mode !== 'visit' && [subject, object].some((party) => isOutlet(reading, party)))
    return true;
  if (!/^(CONSULT|ASSAULT|REJECT|SANCTION|COOPERATE|ACCUSE|SUPPORT|RETREAT|COERCE)$/.test(type)) return false;
  if (/^(ASSAULT|ACCUSE)$/.test(type) && isWeather(scene, draft)) return true;
  if ([subject, object].some((party) => isClub(reading, party))) return true;
  let sport = 0;
  words.forEach(({ lower, tag }, i) => {
    if (TOPIC_WORDS.sport.has(lower) || CONTESTS.test(lower)) sport++;
    // "the third seed"
    if (/^(seed|seeds|seeded)$/.test(lower) && words[i - 1]?.tag === 'num') sport += 2;
    if (SCORE.test(lower) || (tag === 'num' && words[i + 1]?.tag === 'hyphen' && words[i + 2]?.tag === 'num'))
      sport += 2;
  });
  return sport > 1 || isInContest(draft);
}
