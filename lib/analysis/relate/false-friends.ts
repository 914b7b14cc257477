import type { Reading } from '../reading';
import type { Draft } from './draft';
import type { Party } from './parties';
import type { Scene } from './scene';

/** Words of sport: what teams do to one another is no event of politics. */
const SPORT =
  /^(goal|goals|scored|striker|midfielder|goalkeeper|coach|penalty shoot-out|quarter-final|quarterfinal|semi-final|semifinal|semifinals|finals|tournament|fixture|innings|wicket|wickets|league|champions|championship|playoff|playoffs|qualifier|qualifiers|halftime|half-time|stadium|rugby|cricket|football|soccer|basketball|tennis|hockey|teammate|teammates|medal|kickoff|kick-off)$/;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

const OUTLET = /newspaper|news|magazine|broadcast|television|radio|press agency|media/;

/** Whether a party is a paper, station or agency: to tell it something is no meeting. */
function isOutlet({ knowledge }: Reading, { entity }: Party): boolean {
  if (entity.kind !== 'institution') return false;
  const subkind = entity.entity !== null && knowledge ? knowledge.entity(entity.entity).subkind : null;
  return (
    OUTLET.test(subkind ?? '') ||
    /\b(news|times|post|journal|herald|tribune|tv|television|radio|daily|gazette|press|journalists|broadcasting|media)\b/i.test(
      entity.chain.name,
    )
  );
}

const WEATHER = /^(hurricane|storm|cyclone|typhoon|earthquake|tornado|quake|tremor|tsunami|monsoon)$/;

/** Whether a draft only looks like an event: sport, a figure of speech. */
export function isFalseFriend({ words, reading }: Scene, { type, subject, object, mode }: Draft): boolean {
  if (type === 'CONSULT' && mode !== 'visit' && [subject, object].some((party) => isOutlet(reading, party)))
    return true;
  if (!/^(CONSULT|ASSAULT|REJECT|SANCTION|COOPERATE|ACCUSE|SUPPORT|RETREAT|COERCE)$/.test(type)) return false;
  if (/^(ASSAULT|ACCUSE)$/.test(type) && words.some(({ lower }) => WEATHER.test(lower))) return true;
  let sport = 0;
  words.forEach(({ lower, tag }, i) => {
    if (SPORT.test(lower)) sport++;
    if (SCORE.test(lower) || (tag === 'num' && words[i + 1]?.tag === 'hyphen' && words[i + 2]?.tag === 'num'))
      sport += 2;
  });
  return sport > 1;
}
