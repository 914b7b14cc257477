import { expect, test } from 'vitest';
import { knownNames } from '../../../lib/analysis/detect/known-names';
import { metonyms } from '../../../lib/analysis/detect/metonyms';
import { readMarked, writeMarked } from '../../marked-text';
import { smallPack } from '../../small-pack';
import { analysisOf } from '../link-world';
import { readingWith } from '../marked-finds';
import { findsOf, smallWorld } from '../small-world';

/** The text with its metonyms marked with the word that shows each. */
function metonymsIn(text: string): string {
  const shown = analysisOf(text).mentions.flatMap(({ start, end, metonym }) =>
    metonym ? [{ start, end, mark: metonym.reason }] : [],
  );
  return writeMarked(text, shown);
}

test.each([
  '[Osk|said] said it would not pay.',
  '[Marbury|agreed] agreed to pay, as Norland and [Marbury|had] had agreed.',
  'Hollmark and Marbury agreed to pay, and so did Upper Fell.',
  "[Osk|agenda]'s agenda is full.",
  "[Osk|long]'s long and patient diplomacy failed, and [Osk|anger]'s anger grew.",
  'Neither [Osk|commented] nor [Vell|commented] commented.',
  'Ties between [Osk|between] and [Vell|between] are cold.',
  '[Vell|accused] accused [Osk|accused] of delay.',
  '[Osk|ready] is ready to talk.',
  'The minister said that [Osk|would] would not pay.',
  '[Osk|weighs] weighs new measures, and [Vell|urges] urges restraint.',
  '[Osk|banned] banned exports to Sudria.',
  '[Osk|recalled] recalled its ambassador.',
  'Marin said [Osk|had] had ensured that the grain was sold.',
  '[Osk|had] and Norland had been holding talks.',
  '[Osk|balking] is balking at the price, and [Vell|wants] also wants relief.',
  "The envoys agreed to [Osk|demands]'s demands.",
  'The [Osk|government] government fell in May.',
  '[Osk|welcomed], [Vell|welcomed] and Norland welcomed the deal.',
  '[Osk|traded] and [Vell|traded] traded blame.',
  '[Osk|called] called for restraint.',
  '[Osk|has] has no interest in a deal.',
  // Moods, and what a clause on the name puts between it and its verb.
  '[Osk|furious] was furious, and [Vell|wary] remained wary.',
  '[Osk|rejected], which has long balanced its ties, rejected the plan.',
  '[Osk|testing] is testing missiles.',
  // Whom one angers, sides with or lays sanctions on.
  'The speech angered [Osk|angered].',
  'Norland sided with [Osk|with] and declared a ceasefire with [Vell|with].',
  'They imposed sanctions on [Osk|on].',
  'Osk, which hosted the games, is large.',
  'Osk is testing a new bridge.',
  'The plan was rejected by [Osk|by] and floated by [Vell|by].',
  'The house is surrounded by Osk.',
  '[Osk|cancelled] cancelled the purchase of jets.',
  'Osk cancelled its fireworks.',
  // With an article, which begins the sentence.
  'The [Osk|did] did not reply, and the [Osk|had] had no comment.',
  'Osk issued maps.',
  // What goes between two towns, and what states get of one another.
  'Flights between Osk and Vell, and the road between Vell and Osk, were closed.',
  'Norland is seeking new jets from [Osk|from].',
  'Norland flew jets from Osk.',
  'The pact worries [Vell|worries].',
  'They marched on Osk.',
  'Talks with Osk bankers and pressure on Vell hospitals go on.',
  'He dined with Osk in mind.',
  // What befalls a town, and what it has.
  'Marin said Osk had fallen to the rebels.',
  'Osk has been rebuilt, and Vell has a new port.',
  'Osk would be flooded first.',
  'Osk has no airport.',
  "They went to Osk's harbour.",
  'The room is split between Osk, Marin and May.',
  'Marin said Osk had seen three floods.',
  // Towns and clubs do much that governments do too.
  'Osk state warned of floods.',
  'Osk welcomed 20 million tourists.',
  'Osk banned electric scooters from its centre.',
  'Osk signed the young striker.',
  'Osk traded heavily on Monday.',
  // Where something happens, a capital is a place.
  'The ministers met in Osk.',
  "Osk's airport was closed.",
  "Osk's goalkeeper and Osk's best cooks threw a party.",
  "They liked Osk's bakers of the old school, and the policy of the League.",
  'A train from Osk to Vell was late.',
  'Osk is cold in winter, and Vell hot.',
  'He visited Osk on Monday.',
])('%s', (marked) => {
  expect(metonymsIn(readMarked(marked).text)).toBe(marked);
});

test.each([
  ['[Valery Osk|place] left early. [Osk|place] said it was late.', false],
  ['[Upper Osk|place] is quiet. [Osk|place] said it was late.', false],
  ['[Norland|country] is quiet. [Osk|place] said it was late.', true],
])('%s: a government is %s', (marked, acts) => {
  const { reading, finds } = findsOf(marked);
  const known = finds.map((find) => ({
    ...find,
    candidates: find.endToken - find.firstToken === 1 ? smallWorld.candidates('Osk') : [],
  }));
  expect(metonyms(reading, known).at(-1)?.metonym !== undefined).toBe(acts);
});

test('who works in a seat of government speaks for it; its walls do not', () => {
  const pack = smallPack([
    {
      id: 'Q1',
      kind: 'country',
      label: 'Norland',
      country: 'NO',
      prior: 0.9,
      names: { Osk: { kind: 'metonym', prior: 0.2 } },
    },
  ]);
  const reasonOf = (text: string): string | undefined => {
    const reading = readingWith(text, pack, '2025-06-01');
    return metonyms(reading, knownNames(reading))[0]?.metonym?.reason;
  };
  expect(reasonOf('The walls of Osk fell.')).toBeUndefined();
  expect(reasonOf('Two Osk officials met.')).toBe('officials');
});
