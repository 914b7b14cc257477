import type { Draft } from './draft';
import type { Scene } from './scene';

/** Words of sport: what teams do to one another is no event of politics. */
const SPORT =
  /^(goal|goals|scored|striker|midfielder|goalkeeper|coach|penalty shoot-out|quarter-final|quarterfinal|semi-final|semifinal|semifinals|finals|tournament|fixture|innings|wicket|wickets|league|champions|championship|playoff|playoffs|qualifier|qualifiers|halftime|half-time|stadium|rugby|cricket|football|soccer|basketball|tennis|hockey|teammate|teammates|medal|kickoff|kick-off)$/;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Whether a draft only looks like an event: sport, a figure of speech. */
export function isFalseFriend({ words }: Scene, { type }: Draft): boolean {
  if (!/^(CONSULT|ASSAULT|REJECT|SANCTION|COOPERATE|ACCUSE|SUPPORT|RETREAT|COERCE)$/.test(type)) return false;
  let sport = 0;
  words.forEach(({ lower, tag }, i) => {
    if (SPORT.test(lower)) sport++;
    if (SCORE.test(lower) || (tag === 'num' && words[i + 1]?.tag === 'hyphen' && words[i + 2]?.tag === 'num'))
      sport += 2;
  });
  return sport > 1;
}
