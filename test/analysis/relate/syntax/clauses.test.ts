import { describe } from 'vitest';
import { checkFacts, checkTold } from '../told';

describe('a day between a verb and what belongs to it', () => {
  checkTold([
    // The "on" of a day is no particle of its verb: a telephone call is no demand.
    ['Ada Marin called Bo Lindqvist on Monday.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Ada Marin called Bo Lindqvist on Tuesday evening.', 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'Ada Marin called Bo Lindqvist and Carla Esteban on Monday.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin CONSULT Carla Esteban',
    ],
    ['Bo Lindqvist was called on Monday.'],
    ['Norland insisted on Friday that fishing boats of Sudland were small.'],
    ['Ada Marin agreed on Wednesday with nobody in Sudland.'],
    // The particle stays one where a day stands elsewhere.
    ['Ada Marin called on Sudland on Monday to withdraw.', 'Ada Marin REQUEST Sudland'],
    ['Ada Marin called on Monday on Sudland to withdraw.', 'Ada Marin REQUEST Sudland'],
    ['On Monday, Ada Marin called on Bo Lindqvist to resign.', 'Ada Marin REQUEST Bo Lindqvist'],
    ['Ada Marin turned Bo Lindqvist down on Monday.', 'Ada Marin REJECT Bo Lindqvist'],
    ['Bo Lindqvist spoke on Monday to Ada Marin.', 'Bo Lindqvist CONSULT Ada Marin'],
    ['Ada Marin met over the weekend with Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
  ]);
});

describe('lists, appositions and relative clauses', () => {
  checkFacts([
    [
      'Norland and Westria criticised Sudland and Estmark.',
      'Norland ACCUSE Estmark',
      'Norland ACCUSE Sudland',
      'Westria ACCUSE Estmark',
      'Westria ACCUSE Sudland',
    ],
    [
      'Foreign Minister Ada Marin, who visited Westria last week, praised Estmark.',
      'Ada Marin CONSULT Westria',
      'Ada Marin SUPPORT Estmark',
    ],
    ['Ada Marin, the foreign minister of Norland, thanked Sudland.', 'Ada Marin SUPPORT Sudland'],
    ['The mayor, whom Sudland has accused of theft, is Ada Marin.', 'Sudland ACCUSE Ada Marin'],
    [
      'Norland recalled its ambassador from Sudland and suspended aid to Estmark.',
      'Norland SANCTION Sudland',
      'Norland SANCTION Estmark',
    ],
    ['In Port Hale, Ada Marin and Bo Lindqvist met.', 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'Ada Marin met Bo Lindqvist and Carla Esteban criticised Westria.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Carla Esteban ACCUSE Westria',
    ],
  ]);
});

describe('the subject of a verb behind a relative clause', () => {
  checkFacts([
    [
      'The Norlandic minister who met Bo Lindqvist praised Estmark.',
      'Norland CONSULT Bo Lindqvist',
      'Norland SUPPORT Estmark',
    ],
    ['The treaty that Norland signed with Sudland was welcomed by Estmark.', 'Norland SUPPORT Sudland'],
    ['The law which Norland passed angered Sudland.'],
    ['The man who attacked Bo Lindqvist thanked Estmark.'],
    ['Ada Marin said Bo Lindqvist thanked Estmark.', 'Bo Lindqvist SUPPORT Estmark'],
    [
      'As Ada Marin met Bo Lindqvist Carla Esteban thanked Sudland.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Carla Esteban SUPPORT Sudland',
    ],
  ]);
});

describe('headlines, and who was the first', () => {
  checkTold([
    ['Ada Marin to meet Bo Lindqvist in Port Hale', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Norland to send grain to Estmark', 'Norland AGREE Estmark (planned)'],
    ['The chance to meet Bo Lindqvist was lost.'],
    ['Ada Marin became the first Norlandic leader to visit Sudland.', 'Ada Marin CONSULT Sudland'],
    [
      'Ada Marin will become the first Norlandic leader to visit Sudland.',
      'Ada Marin AGREE Sudland (planned)',
    ],
    [
      'Ada Marin will fly to Port Hale, where Bo Lindqvist meets Carla Esteban.',
      'Bo Lindqvist AGREE Carla Esteban (planned)',
      'Ada Marin AGREE Port Hale (planned)',
    ],
    ['Norland bans Sudish seafood.', 'Norland SANCTION Sudland'],
    ['Norland sued Sudland.', 'Norland ACCUSE Sudland'],
    ['Norlandic prosecutors charged a Sudish man.'],
  ]);
});

describe('a verb behind a noun that could be one word with it', () => {
  checkTold([
    [
      'Norlandic officials say Prime Minister Bo Lindqvist will meet Carla Esteban.',
      'Bo Lindqvist AGREE Carla Esteban (planned)',
    ],
    ['The Norlandic decision follows recent rebel attacks on Sudish soldiers.'],
    ['Norlandic government accuses senior Sudish leaders.', 'Norland ACCUSE Sudland'],
    ['Norlandic troops attack Sudish positions.', 'Norland ASSAULT Sudland'],
    ['Norlandic leaders meeting in Port Hale condemned Sudland.', 'Norland ACCUSE Sudland'],
    ['Norlandic officials asked Sudish forces to leave.', 'Norland REQUEST Sudland'],
    ['Norlandic sanctions relief demands angered Sudland.'],
  ]);
});

describe('what a relative clause without a comma narrows down', () => {
  checkTold([
    ['Carla Esteban condemned a raid in Norland that killed two Sudish soldiers.'],
    ['Carla Esteban met a guest from Norland who attacked Sudland.'],
    [
      'Carla Esteban left for Norland, which attacked Sudland.',
      'Norland ASSAULT Sudland',
      'Carla Esteban CONSULT Norland',
    ],
    [
      'Officials cited a statement from the League of Isles that said Norland had bombed Sudland.',
      'Norland ASSAULT Sudland (claimed by League of Isles)',
    ],
  ]);
});

describe('phrases that belong to another word', () => {
  checkTold([
    ['A Norlandic convoy came under fire on the road to Sudland.'],
    ['A Norlandic convoy came to Sudland on Monday.', 'Norland CONSULT Sudland'],
    ['The brothers were arrested in Estmark following a notice by Norland.'],
    ['Two Sudish men were arrested in Estmark by Norland.', 'Norland COERCE Sudland'],
    ['Marin supporters were accused by some officials of the murder of Bo Lindqvist.'],
    ['Norland sent tanks to the coast of Westria amid clashes in Sudland.', 'Norland AID Westria'],
    ['Norland sent tents to the needy in Sudland.', 'Norland AID Sudland'],
  ]);
});

describe('headlines that join and go on', () => {
  checkTold([
    ['Ada Marin, Bo Lindqvist to meet in Port Hale', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Ada Marin calls off summit with Bo Lindqvist', 'Ada Marin REJECT Bo Lindqvist'],
    [
      'Ada Marin meets Bo Lindqvist, accuses Estmark',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin ACCUSE Estmark',
    ],
    ['Norland sanctions package stalls Sudland'],
  ]);
});

describe('who goes on acting behind a comma', () => {
  checkTold([
    [
      'Ada Marin met Bo Lindqvist in Port Hale, negotiated with Estmark and accused Westria.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin CONSULT Estmark',
      'Ada Marin ACCUSE Westria',
    ],
    [
      'Norland, backed by Sudland, asked Estmark to leave.',
      'Sudland SUPPORT Norland',
      'Norland REQUEST Estmark',
    ],
    ['Norland, backed by Sudland, warned Estmark.', 'Sudland SUPPORT Norland', 'Norland THREATEN Estmark'],
    ['Ada Marin arrived in Port Hale, welcomed by a crowd.', 'Ada Marin CONSULT Port Hale'],
    ['The talks with Sudland are over, said Ada Marin.'],
  ]);
});

describe('two of a headline, and a capital that refuses', () => {
  checkTold([
    ['Norland, Sudland hold rare talks', 'Norland CONSULT Sudland'],
    ['Norland, Sudland agree to extend truce', 'Norland AGREE Sudland', 'Norland CONCEDE Sudland (planned)'],
    ['Sudland is far. An invitation from Norland was rejected by Marn.', 'Sudland REJECT Norland'],
    ['Oska, Norland is far.'],
  ]);
});
