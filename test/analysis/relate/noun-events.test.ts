import { describe, expect, test } from 'vitest';
import { checkFacts, checkTold, told } from './told';

describe('nouns that tell an event', () => {
  checkFacts([
    [
      'Talks between Norland, Sudland and Estmark resumed on Monday.',
      'Norland CONSULT Estmark',
      'Norland CONSULT Sudland',
      'Sudland CONSULT Estmark',
    ],
    ['The Norland–Sudland summit ended without a statement.', 'Norland CONSULT Sudland'],
    ["Ada Marin's visit to Sudland lasted three days.", 'Ada Marin CONSULT Sudland'],
    [
      "The ministers recalled Ada Marin's visit to Sudland and Bo Lindqvist's trip to Estmark.",
      'Ada Marin CONSULT Sudland',
      'Bo Lindqvist CONSULT Estmark',
    ],
    ['Ada Marin held talks with Bo Lindqvist on fishing.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Norland launched a raid on a camp in Sudland.', 'Norland ASSAULT Sudland'],
    ["Norland's condemnation of the Sudish decree was brief.", 'Norland ACCUSE Sudland'],
    ['Norland and Sudland signed a treaty on fishing.', 'Norland SUPPORT Sudland'],
    ['During a call with Bo Lindqvist, Ada Marin asked for patience.', 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'Westria imposed tariffs on Sudland and Estmark.',
      'Westria SANCTION Estmark',
      'Westria SANCTION Sudland',
    ],
    ['Norland ended its aid to Westria.', 'Norland SANCTION Westria'],
    ['Norland issued a warning to Sudland.', 'Norland THREATEN Sudland'],
  ]);
});

describe('nouns that tell none', () => {
  checkFacts([
    ['Norland has a treaty with Sudland.'],
    ['The treaty between Norland and Sudland covers fishing.'],
    ['Norland condemned the shelling of a Sudish village.'],
    ['No meeting between Ada Marin and Bo Lindqvist is planned.'],
    ['Ada Marin spoke of the possibility of talks between Norland and Sudland.'],
    ['The League of Isles called for talks between Norland and Sudland.'],
    ['Ada Marin denied a meeting with Bo Lindqvist.'],
    ['Exports from Norland to Sudland rose.'],
    ['Relations between Norland and Sudland are good.'],
    ['Ada Marin read the sanctions against Sudland on the train.'],
    ['Norland read the warning to Sudland with care.'],
  ]);
});

test('what a predicate leaves open or undoes is no fact', () => {
  const talks = 'Talks between Norland and Sudland';
  expect(told(`${talks} were still useful.`)).toEqual(['Norland CONSULT Sudland']);
  for (const open of ['are possible', 'are still highly unlikely', 'are under discussion', 'remain in doubt'])
    expect(told(`${talks} ${open}.`)).toEqual(['Norland CONSULT Sudland (possible)']);
  for (const gone of ['are out of the question', 'are impossible', 'are not on the agenda'])
    expect(told(`${talks} ${gone}.`)).toEqual(['Norland CONSULT Sudland (denied)']);
  expect(told(`${talks} are now imminent.`)).toEqual(['Norland AGREE Sudland (planned)']);
  for (const undone of ['are on hold', 'were shelved', 'are off'])
    expect(told(`${talks} ${undone}.`)).toEqual(['Norland REJECT Sudland']);
});

test('what is cancelled or refused is a rejection, what is to come an agreement', () => {
  expect(told('Norland cancelled a summit with Bo Lindqvist.')).toEqual(['Norland REJECT Bo Lindqvist']);
  expect(told('Ada Marin ruled out talks with Bo Lindqvist.')).toEqual(['Ada Marin REJECT Bo Lindqvist']);
  for (const undone of [
    'Talks between Norland and Sudland that had been planned for May were cancelled.',
    'Talks between Norland and Sudland planned for May were called off.',
    'Talks between Norland and Sudland, which had been due on Monday, were put off.',
  ])
    expect(told(undone)).toEqual(['Norland REJECT Sudland']);
  expect(told("Ada Marin's planned visit to Sudland was announced.")).toEqual([
    'Ada Marin AGREE Sudland (planned)',
  ]);
  expect(told('No meeting between Ada Marin and Bo Lindqvist is planned.')).toEqual([
    'Ada Marin CONSULT Bo Lindqvist (denied)',
  ]);
});

describe('what denies or undoes the event of a noun', () => {
  checkTold([
    [
      "Crowds met on the eve of Ada Marin's meeting with Bo Lindqvist.",
      'Ada Marin AGREE Bo Lindqvist (planned)',
    ],
    ["Ada Marin's meeting with Bo Lindqvist never took place.", 'Ada Marin CONSULT Bo Lindqvist (denied)'],
    [
      'The meeting between Ada Marin and Bo Lindqvist did not take place in Port Hale.',
      'Ada Marin CONSULT Bo Lindqvist (denied)',
    ],
    ['The talks between Norland and Sudland failed to take place.', 'Norland CONSULT Sudland (denied)'],
    ["Ada Marin's visit to Sudland was not confirmed by Oska.", 'Ada Marin CONSULT Sudland (possible)'],
    ["Ada Marin's visit to Sudland did not go ahead.", 'Ada Marin CONSULT Sudland (denied)'],
    ["Ada Marin's visit to Sudland fell through.", 'Ada Marin REJECT Sudland'],
    [
      'The planned meeting between Ada Marin and Bo Lindqvist has been shelved.',
      'Ada Marin REJECT Bo Lindqvist',
    ],
    [
      'Ada Marin and Bo Lindqvist were due to meet in Port Hale, but the summit was called off.',
      'Ada Marin REJECT Bo Lindqvist',
    ],
    ['Ada Marin planned to visit Sudland but cancelled the trip.', 'Ada Marin REJECT Sudland'],
    ['Norland planned an attack on Sudland but called it off.', 'Norland ASSAULT Sudland (cancelled)'],
    // What is negated here takes the event for granted.
    ["Ada Marin's visit to Sudland was not a success.", 'Ada Marin CONSULT Sudland'],
    ["Ada Marin's visit to Sudland was not welcomed.", 'Ada Marin CONSULT Sudland'],
    ["Ada Marin's visit to Sudland did not produce a treaty.", 'Ada Marin CONSULT Sudland'],
    ['Talks between Norland and Sudland did not last long.', 'Norland CONSULT Sudland'],
    ['Talks between Norland and Sudland broke down in Port Hale.', 'Norland CONSULT Sudland'],
    ["Ada Marin's visit to Sudland was confirmed by Oska.", 'Ada Marin CONSULT Sudland'],
    ["Ada Marin's visit to Sudland went ahead.", 'Ada Marin CONSULT Sudland'],
    ['Talks between Norland and Sudland took place on Monday.', 'Norland CONSULT Sudland'],
    [
      'Ada Marin will meet Bo Lindqvist after a summit with Carla Esteban was called off.',
      'Ada Marin AGREE Bo Lindqvist (planned)',
    ],
  ]);
});

describe('whose extradition it is', () => {
  checkTold([
    [
      "Norland sought Sudland's extradition of the suspect to Westria.",
      'Sudland COOPERATE Westria (called_for)',
    ],
    ['Ada Marin avoided extradition to Sudland.'],
  ]);
});

describe('where the others come from', () => {
  checkTold([
    ['The firm held talks with buyers from Norland and Sudland.'],
    ['There was a summit of chiefs from Norland and Sudland.'],
    ['Norland and Sudland held talks.', 'Norland CONSULT Sudland'],
    ['A request from Norland reached Sudland.'],
  ]);
});

describe('who judges a deal, and whose it is', () => {
  checkTold([
    ['Norland and Sudland welcomed the deal.'],
    ['Norland and Sudland rejected the deal.'],
    ['Norland and Sudland signed the deal.', 'Norland SUPPORT Sudland'],
    ['Norland welcomed the deal between Sudland and Westria.', 'Sudland SUPPORT Westria'],
  ]);
});

describe('talks abroad, and what they serve', () => {
  checkTold([
    ['Three Norlandic officials, Ada Marin and Dov Ek, held talks in Sudland.'],
    ['Ada Marin and Bo Lindqvist held talks in Estmark.', 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'It was an attempt to ease tensions, through dialogue between Norland and Sudland.',
      'Norland CONSULT Sudland (possible)',
    ],
    ['They eased tensions through dialogue between Norland and Sudland.', 'Norland CONSULT Sudland'],
    [
      'Ada Marin will raise the issue during her visit to Sudland next month.',
      'Ada Marin AGREE Sudland (planned)',
    ],
    ['Ada Marin raised the issue during her visit to Sudland.', 'Ada Marin CONSULT Sudland'],
  ]);
});

describe('what takes effect, and who is recalled or expelled', () => {
  checkTold([
    ['Norlandic sanctions on Sudland took effect on Monday.', 'Norland SANCTION Sudland'],
    ["Norland's agreement with Sudland took effect.", 'Norland SUPPORT Sudland'],
    ["Norland's agreement with Sudland is short."],
    ["Norland's recall of its ambassador from Sudland drew notice.", 'Norland SANCTION Sudland'],
    ["Norland's recall of faulty toys from Sudland drew notice."],
    ["Norland's expulsion of two Sudish diplomats drew notice.", 'Norland SANCTION Sudland'],
  ]);
});

describe('whose raid it is, and visits that are announced', () => {
  checkTold([
    ['Norlandic forces killed ten rebels in an air strike on a Sudish base.', 'Norland ASSAULT Sudland'],
    ['Ten rebels died in an air strike on a Sudish base.'],
    [
      'Norlandic forces denied killing ten rebels in an air strike on a Sudish base.',
      'Norland ASSAULT Sudland (denied by Norland)',
    ],
    ["Estmark announced Ada Marin's visit to Sudland.", 'Ada Marin AGREE Sudland (planned)'],
    ["Estmark recalled Ada Marin's visit to Sudland.", 'Ada Marin CONSULT Sudland'],
  ]);
});
