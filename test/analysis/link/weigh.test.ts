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
  ['standing', 'Q20', 'Ada Marin spoke.', 1],
  ['standing', 'Q24', 'William Quill spoke.', 0],
  ['lifetime', 'Q24', 'William Quill spoke.', -1],
  ['lifetime', 'Q20', 'Ada Marin spoke.', 0],
  ['genericName', 'Q10', 'In Norland the Senate sat.', 1],
  ['genericName', 'Q10', 'In Sudria the Senate sat.', -1],
  ['genericName', 'Q12', 'The Harbour Union met.', 0],
  ['regionAfter', 'Q2', 'Sudria, Upper Fell, elected a council.', -1],
  ['regionAfter', 'Q2', 'Sudria and Upper Fell elected councils.', 0],
  ['bareDemonym', 'Q1', 'Later Norlander sang.', -1],
  ['bareDemonym', 'Q1', 'Rita and a tall Norlander sang.', 0],
  ['bareDemonym', 'Q1', 'It came to a head for Norlander in May.', -1],
  ['gender', 'Q23', 'Mrs Berg spoke.', 0],
  ['gender', 'Q20', 'Mr Marin spoke.', -1],
  ['gender', 'Q20', 'Mrs Marin spoke.', 0],
  ['topic', 'Q27', 'Wanderers lost its way in the desert.', -1],
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
