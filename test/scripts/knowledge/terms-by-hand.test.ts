import { expect, test } from 'vitest';
import { TERMS_OF_BODIES } from '../../../scripts/knowledge/tables/terms-of-bodies';
import { TERMS_OF_LEADERS } from '../../../scripts/knowledge/tables/terms-of-leaders';
import { TERMS_OF_MINISTERS } from '../../../scripts/knowledge/tables/terms-of-ministers';
import {
  TERMS_OF_BODIES_SINCE_2026,
  TERMS_SINCE_2026,
} from '../../../scripts/knowledge/tables/terms-since-2026';

const linesOf = (...tables: readonly string[]): string[] => tables.join('\n').split('\n').filter(Boolean);
const before = linesOf(TERMS_OF_LEADERS, TERMS_OF_MINISTERS, TERMS_OF_BODIES);
const since = linesOf(TERMS_SINCE_2026, TERMS_OF_BODIES_SINCE_2026);
const officeOf = (line: string): string => line.slice(0, line.indexOf(': '));
const termsOf = (line: string): string[] => line.slice(line.indexOf(': ') + 2).split('; ');

/** Whether a day is not before another, as exactly as both are known. */
const isFrom = (day: string, other: string): boolean => {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) >= other.slice(0, length);
};

test('terms by hand follow one another over both tables, and only the last may be open', () => {
  for (const [office, lines] of Map.groupBy([...before, ...since], officeOf)) {
    const terms = lines.flatMap(termsOf);
    let last = '0000';
    terms.forEach((term, i) => {
      const [start = '', end] = term.match(/\b\d{4}(?:-\d\d){0,2}/g) ?? [];
      expect(isFrom(start, last), `${office}: ${term}`).toBe(true);
      expect(end === undefined ? i === terms.length - 1 : end > start, `${office}: ${term}`).toBe(true);
      for (const day of [start, end])
        if (day?.length === 10)
          expect(new Date(day).toISOString().slice(0, 10), `${office}: ${term}`).toBe(day);
      last = end ?? '9999';
    });
  }
});

test('no table has two lines of one office', () => {
  for (const lines of [before, since]) expect(new Set(lines.map(officeOf)).size).toBe(lines.length);
});
