import { expect, test } from 'vitest';
import { analysisOf, clueFor } from '../link-world';

test.each([
  ['officeFits', 'Q20', 'Prime Minister Ada Marin spoke.', 1],
  ['officeFits', 'Q20', 'Ada Marin spoke.', 0],
  ['officeOf', 'Q21', 'Sudrian President Bruno Keller spoke.', 1],
  ['officeOf', 'Q21', 'Norlandic President Bruno Keller spoke.', -1],
  ['countryNear', 'Q14', 'Tern Steel closed its works in Norland.', 1],
  // A capital needs no country beside it; a firm does.
  ['countryNear', 'Q4', 'Norland, the Norlandic Ada Marin and Norland again met in Vell.', 0],
  ['countryNear', 'Q14', 'Sudria, Bruno Keller and Sudria again met Tern Steel.', -1],
  ['bareSurname', 'Q20', 'Marin spoke.', 1],
  ['bareSurname', 'Q24', 'Quill spoke.', -1],
  ['bareSurname', 'Q24', 'William Quill spoke.', 0],
  // Who led a country and lives is spoken of by surname, whoever else is renowned or will lead it one day.
  ['bareSurname', 'Q73', 'Vane spoke.', 1],
  ['bareSurname', 'Q74', 'Ebb spoke.', -1],
  // A title that few hold introduces somebody whom else his surname would not.
  ['bareSurname', 'Q56', 'Speaker Lie spoke.', 1],
  ['bareSurname', 'Q56', 'Mr Lie spoke.', -1],
  ['standing', 'Q20', 'Ada Marin spoke.', 1],
  ['standing', 'Q24', 'William Quill spoke.', 0],
  ['lifetime', 'Q24', 'William Quill spoke.', -1],
  ['lifetime', 'Q20', 'Ada Marin spoke.', 0],
  // Whose first office is years ahead; a body that is not founded yet, and one that is.
  ['lifetime', 'Q80', 'Mia Rebas spoke.', -1],
  ['lifetime', 'Q74', 'Knut Ebb spoke.', 0],
  ['lifetime', 'Q45', 'Ostland Rail spoke.', -1],
  ['lifetime', 'Q12', 'The Harbour Union spoke.', 0],
  // The state that a legislator sits for; somebody of whom no seat is told, or no state.
  ['constituency', 'Q52', 'Rep. Sven Dahl of Hollmark spoke.', 1],
  ['constituency', 'Q52', 'Rep. Sven Dahl (R-Hollmark) spoke.', 1],
  ['constituency', 'Q52', 'Rep. Sven Dahl of Upper Fell spoke.', -1],
  ['constituency', 'Q52', 'Rep. Sven Dahl spoke of Upper Fell.', 0],
  ['constituency', 'Q52', 'Sven Dahl of Upper Fell spoke.', 0],
  ['constituency', 'Q35', 'Rep. Otto R. Tindal of Upper Fell spoke.', 0],
  ['genericName', 'Q10', 'In Norland the Senate sat.', 1],
  ['genericName', 'Q10', 'In Sudria the Senate sat.', -1],
  [
    'genericName',
    'Q11',
    'Norland is old. Norland is cold. Norland pays. Norland plays. Norland stays. The Senate sat. Sudria left.',
    -1,
  ],
  ['genericName', 'Q12', 'The Harbour Union met.', 0],
  // A state's body of which the pack does not know the state.
  ['genericName', 'Q84', 'The Department of Health closed.', -1],
  // A name of shared words that is one body's own: a central bank's everywhere, another's where no other state is spoken of.
  ['genericName', 'Q49', 'In Sudria the Federal Reserve was blamed.', 0],
  ['genericName', 'Q50', 'In Sudria the State Council was blamed.', -1],
  ['genericName', 'Q50', 'The State Council was blamed.', 0],
  // An adjective of two states, where the text speaks of one of them, of both, of neither.
  ['sharedAdjective', 'Q31', 'An Islandic minister spoke in Ostland.', 1],
  ['sharedAdjective', 'Q2', 'An Islandic minister spoke in Ostland.', -1],
  ['sharedAdjective', 'Q2', 'An Islandic minister spoke in Vell.', 1],
  ['sharedAdjective', 'Q31', 'In Ostland and Sudria an Islandic minister spoke.', 0],
  ['sharedAdjective', 'Q31', 'In Norland an Islandic minister spoke.', 0],
  ['regionAfter', 'Q2', 'Sudria, Upper Fell, elected a council.', -1],
  ['regionAfter', 'Q2', 'Sudria and Upper Fell elected councils.', 0],
  // Where a town lies: the land or region that has a town of that name, and nothing in a list.
  ['liesIn', 'Q6', 'The works in Osk, Karsia, closed.', 1],
  ['liesIn', 'Q5', 'The works in Osk, Karsia, closed.', -1],
  ['liesIn', 'Q5', 'She was born in Osk, Karsia.', -1],
  ['liesIn', 'Q6', 'In Osk, Karsia closed the works.', 0],
  ['liesIn', 'Q6', 'Rain fell in Osk, Karsia, and Sudria.', 0],
  ['liesIn', 'Q5', 'The works in Vell, Karsia, closed.', 0],
  ['liesIn', 'Q6', 'Works in Vell, Osk, Karsia, Norland and Sudria closed.', 0],
  ['liesIn', 'Q6', 'Works in Osk, Karsia, Sudria, and Norland closed.', 0],
  // One list holds things of one sort; a place and the land that it lies in are no list.
  ['listed', 'Q5', 'Karsia, Norland and Sudria agreed.', 1],
  ['listed', 'Q5', 'Norland and Karsia agreed.', 1],
  ['listed', 'Q6', 'Norland and Karsia agreed.', -1],
  ['listed', 'Q6', 'Hollmark and Karsia agreed.', 1],
  ['listed', 'Q5', 'Hollmark, Karsia and Norland agreed.', 0],
  ['listed', 'Q6', 'In Karsia, Norland, it rained.', 0],
  ['listed', 'Q71', 'Hollmark, Upper Fell and Marbury fell.', -1],
  ['listed', 'Q72', 'Hollmark, Upper Fell and Marbury fell.', 1],
  ['listed', 'Q51', 'Hollmark, Norland and Sudria agreed.', 0],
  ['listed', 'Q5', 'Karsia, Norland, Sudria: they agreed.', 1],
  ['listed', 'Q5', 'Norland fell and Karsia rose.', 0],
  // What a body belongs to stands beside its name, before it or behind.
  ['ownerTold', 'Q10', "Norland's Senate sat. Sudria left.", 1],
  ['ownerTold', 'Q10', "Sudria's Senate sat. Norland left.", -1],
  ['ownerTold', 'Q11', 'The Senate in Vell sat. Norland left.', 1],
  ['ownerTold', 'Q10', 'The Senate sat in Norland.', 0],
  // Whoever holds an office holds it of a country or region of the name that is meant.
  ['holderTold', 'Q5', 'Karsia Governor Ada Marin and Prime Minister Ada Marin of Norland spoke.', -1],
  ['holderTold', 'Q6', 'Karsia Governor Ada Marin and Prime Minister Ada Marin of Norland spoke.', 1],
  ['holderTold', 'Q5', 'Ada Marin, the prime minister of Norland, spoke in Karsia.', 0],
  // The capital that the text gives a state; no capital at all, and none behind it.
  ['capitalTold', 'Q5', "Karsia's capital, Vell, is old.", 1],
  ['capitalTold', 'Q5', "Karsia's capital Upper Fell is old.", -1],
  ['capitalTold', 'Q5', "Karsia's capital markets are old.", 0],
  ['capitalTold', 'Q5', 'Vell is old, as is Karsia.', 0],
  // What states have and what their parts have; what neither shows.
  ['governedAs', 'Q5', "Karsia's new foreign minister spoke.", 1],
  ['governedAs', 'Q6', "Karsia's parliament sat.", -1],
  ['governedAs', 'Q6', 'The lieutenant governor of Karsia spoke.', 1],
  ['governedAs', 'Q5', 'Karsia lawmakers sat.', -1],
  ['governedAs', 'Q6', 'Karsia Secretary of State Rita Vell spoke.', 1],
  ['governedAs', 'Q5', "Karsia's supreme court sat.", 0],
  ['governedAs', 'Q5', "Karsia's harbour, like its parliament, is old.", 0],
  ['governedAs', 'Q5', 'Karsia, governor of all, spoke.', 0],
  ['governedAs', 'Q1', "Norland's parliament sat.", 0],
  // What a town has, where one of the name is known.
  ['governedAs', 'Q71', 'The mayor of Marbury spoke.', 1],
  ['governedAs', 'Q72', 'Marbury Mayor Rita Vell spoke.', -1],
  ['governedAs', 'Q72', "Marbury's governor spoke.", 1],
  ['governedAs', 'Q71', "Marbury's governor spoke.", -1],
  ['governedAs', 'Q5', "Karsia's mayor spoke.", 0],
  // Whose somebody is stands there, too; where he is shows nothing.
  ['ownerTold', 'Q20', "Norland's Marin spoke.", 1],
  ['ownerTold', 'Q20', "Sudria's Marin spoke.", -1],
  ['ownerTold', 'Q20', 'Marin in Sudria spoke.', 0],
  ['sourceNamed', 'Q40', 'She told SW in Vell.', 1],
  ['sourceNamed', 'Q40', 'It was dark, SW reported from Vell.', 1],
  ['sourceNamed', 'Q40', 'VELL (SW) - It was dark.', 1],
  ['sourceNamed', 'Q40', 'The owners of SW met in Vell.', 0],
  ['regionAfter', 'Q6', 'Crowds marched in Karsia state.', 1],
  ['regionAfter', 'Q5', 'Crowds marched in Karsia state.', -1],
  // A name that has the country in it needs no other.
  ['countryNear', 'Q45', 'Ada Marin of Norland and Norland again met the Ostland Rail board.', 0],
  ['bareDemonym', 'Q1', 'Later Norlander sang.', -1],
  ['bareDemonym', 'Q1', 'Rita and a tall Norlander sang.', 0],
  ['bareDemonym', 'Q1', 'It came to a head for Norlander in May.', -1],
  ['gender', 'Q23', 'Mrs Berg spoke.', 0],
  ['gender', 'Q20', 'Mr Marin spoke.', -1],
  ['gender', 'Q20', 'Mrs Marin spoke.', 0],
  ['topic', 'Q27', 'Wanderers lost its way in the desert.', -1],
  // Words of what an acronym stands for.
  ['spelledOut', 'Q12', 'The HU met in the harbour.', 1],
  ['spelledOut', 'Q12', 'The HU met in the hall of the union.', 0],
  ['spelledOut', 'Q12', 'The Harbour Union met in the harbour.', 0],
  ['spelling', 'Q13', 'The Northern Defence Alliance met.', 1],
] as const)('%s of %s in "%s": %i', (feature, entity, text, sign) => {
  expect(Math.sign(clueFor(text, entity, feature) ?? 0)).toBe(sign);
});

test('clues of a link add up to its log-odds, and what was ruled out stays with its own', () => {
  const { entities } = analysisOf('In Norland the Senate passed the bill of the Senate.');
  const senate = entities.find(({ name }) => name === 'Senate of Norland');
  if (senate?.link.kind !== 'linked') throw new Error('the senate should be linked');
  expect(senate.link.clues.length).toBeGreaterThan(2);
  expect(senate.link.ruledOut.map(({ name }) => name)).toEqual(['Senate of Sudria']);
  const [other] = senate.link.ruledOut;
  expect(other?.score).toBeGreaterThan(0);
  expect(senate.link.score + (other?.score ?? 0)).toBeLessThanOrEqual(1);
});

test('a club is likelier meant where the text speaks of sport', () => {
  const weightIn = (text: string): number => clueFor(text, 'Q27', 'topic') ?? 0;
  expect(weightIn('Wanderers won the match after two late goals.')).toBeGreaterThan(
    weightIn('Wanderers lost its way in the desert.'),
  );
});

test('that a line or two have no word of politics says little against a party', () => {
  const line = 'In Norland SW fell asleep by the harbour, near the old mill.';
  const weightIn = (text: string): number => clueFor(text, 'Q43', 'topic') ?? 0;
  expect(weightIn(line)).toBeLessThan(0);
  expect(weightIn(`${line} ${'It was a long and quiet day. '.repeat(20)}`)).toBeLessThan(5 * weightIn(line));
});

test('an acronym that is written like a word says less than one in capitals', () => {
  const weightIn = (text: string): number => clueFor(text, 'Q40', 'aliasKind') ?? 0;
  expect(weightIn('They met Swire in Vell.')).toBeLessThan(weightIn('They met SWIRE in Vell.'));
  expect(weightIn('They met SwiRE in Vell.')).toBe(weightIn('They met SWIRE in Vell.'));
});

test('nobody has a title long before the first term that is known of him', () => {
  const weightOn = (day: string): number =>
    clueFor('Prime Minister Ada Marin spoke.', 'Q20', 'officeFits', day) ?? 0;
  expect(weightOn('2023-01-01')).toBeGreaterThan(0);
  expect(weightOn('2020-01-01')).toBeGreaterThan(0);
  expect(weightOn('1994-01-01')).toBeLessThan(0);
});
