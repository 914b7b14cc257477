import { expect, test } from 'vitest';
import { isByline, isCredit, isLeadingAway } from '../../lib/page/line-openings';

test.each([
  'By Nora Quill',
  'BY NORA QUILL',
  'Von Nora Quill',
  'Story by: Nora Quill',
  'Published: 3 May 2025',
  'Last updated 3 May 2025',
  'Mis à jour 3 mai 2025',
])('a byline: %s', (line) => expect(isByline(line)).toBe(true));

test.each([
  'Bystanders saw the two leave.',
  'Story books were sold.',
  'Last week both met.',
  'Publishedly',
  'By',
  'constructor: none',
])('no byline: %s', (line) => expect(isByline(line)).toBe(false));

test.each([
  'Reporting by Nora Quill; editing by Tom Ash',
  '(Additional reporting by Nora Quill)',
  '[ Compiled in part by the desk',
  'With contributions from the desk and by Tom Ash',
  '© Nora Quill',
])('a credit: %s', (line) => expect(isCredit(line)).toBe(true));

test.each([
  'Reporting from Tirana was difficult.',
  'Additional troops were sent by rail.',
  'With the minister came his wife.',
  'Writing had long been her wish, as was shown by a letter.',
])('no credit: %s', (line) => expect(isCredit(line)).toBe(false));

test.each([
  'Read more: another minister',
  'READ ALSO another minister',
  'Don’t miss our podcast',
  'Follow the desk on every channel',
  'Follow us',
  'Watch live: the talks',
  'Watch: the talks',
  'Get the news in your inbox',
  'Sign up for our letter',
  'Related: the talks',
  'Subscribe now',
  'À lire aussi : le ministre',
  'اقرأ أيضا: الوزير',
])('leads away: %s', (line) => expect(isLeadingAway(line)).toBe(true));

test.each([
  'Readers wrote to the ministry.',
  'Read by the minister, the letter was short.',
  'Watch the minister leave.',
  'Follow-up talks are planned.',
  'Get up, he said.',
  'Relatedly, the ministry was silent.',
  'Subscribers were told in May.',
  'More than forty people came.',
])('stays: %s', (line) => expect(isLeadingAway(line)).toBe(false));
