import { expect, test } from 'vitest';
import { TERMS_OF_BODIES } from '../../../scripts/knowledge/tables/terms-of-bodies';
import { TERMS_OF_LEADERS } from '../../../scripts/knowledge/tables/terms-of-leaders';
import { TERMS_OF_MINISTERS } from '../../../scripts/knowledge/tables/terms-of-ministers';

const lines = [TERMS_OF_LEADERS, TERMS_OF_MINISTERS, TERMS_OF_BODIES].join('\n').split('\n').filter(Boolean);

test('terms by hand follow one another, and only the last is open', () => {
  for (const line of lines) {
    const terms = line.slice(line.indexOf(': ') + 2).split('; ');
    let last = '0000';
    terms.forEach((term, i) => {
      const [start = '', end] = term.match(/\d{4}-\d\d-\d\d/g) ?? [];
      expect(start >= last, `${line}: ${term}`).toBe(true);
      expect(end === undefined ? i === terms.length - 1 : end > start, `${line}: ${term}`).toBe(true);
      for (const day of [start, end])
        if (day) expect(new Date(day).toISOString().slice(0, 10), `${line}: ${term}`).toBe(day);
      last = end ?? '9999';
    });
  }
});

test('no office has two lines', () => {
  const offices = lines.map((line) => line.slice(0, line.indexOf(': ')));
  expect(new Set(offices).size).toBe(offices.length);
});
