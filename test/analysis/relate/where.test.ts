import { describe, expect, test } from 'vitest';
import { read } from './told';

/** Day and place of each event of a text, in the order of the text: `2026-03-10 @Port Hale`. */
const circumstances = (text: string): string[] =>
  [...read(text).relations]
    .sort((a, b) => (a.evidence[0]?.cue.start ?? 0) - (b.evidence[0]?.cue.start ?? 0))
    .map(({ date, place }) => `${date ?? '-'} @${place?.name ?? '-'}`);

const check = (cases: readonly (readonly [string, ...string[]])[]): void => {
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(circumstances(text)).toEqual(expected);
  });
};

describe('the day and place of the event itself', () => {
  check([
    ['Ada Marin met Bo Lindqvist in Port Hale on Tuesday.', '2026-03-10 @Port Hale'],
    ['On Tuesday, Ada Marin met Bo Lindqvist in Port Hale.', '2026-03-10 @Port Hale'],
    ['In Port Hale, Ada Marin met Bo Lindqvist.', '- @Port Hale'],
    ['Ada Marin held talks with Bo Lindqvist in Westria on Friday.', '2026-03-06 @Westria'],
    ['Ada Marin met Bo Lindqvist on the sidelines of a summit in Westria.', '- @Westria'],
    ['Ada Marin met Bo Lindqvist, who was elected in 2020, in Port Hale on Monday.', '2026-03-09 @Port Hale'],
    ['Ada Marin flew to Sudland on Monday and met Carla Esteban.', '2026-03-09 @-', '2026-03-09 @-'],
    ['Ada Marin said she had met Bo Lindqvist in May.', '2025-05 @-'],
  ]);
});

describe('days and places of something else', () => {
  check([
    ['Ada Marin, who took office in 2017, met Bo Lindqvist in Oska.', '- @Oska'],
    ['Ada Marin visited Sudland for the first time since 2019.', '- @-'],
    ['Norland has bombed Sudland since 2019.', '- @-'],
    ['Ada Marin met Bo Lindqvist before the vote in June.', '- @-'],
    ['Ada Marin met Bo Lindqvist to discuss the treaty signed in 2015.', '- @-'],
    ['Norland bombed Sudland, officials said on Monday.', '- @-'],
    ['Norland attacked Sudland in 2014, and Estmark attacked Sudland.', '2014 @-', '- @-'],
    ['Ada Marin and Bo Lindqvist discussed the war in Estmark.', '- @-'],
    ['Sea Brigades, based in Westria, attacked Sudland.', '- @-'],
    ['Norland sanctioned Sudland over the attack in Westria.', '- @-'],
    ['Ada Marin, who visited Sudland in February, will host Carla Esteban in Oska.', '2026-02 @-', '- @Oska'],
  ]);
});
