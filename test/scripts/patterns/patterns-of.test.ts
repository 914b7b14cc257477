import { expect, test } from 'vitest';
import { patternsOf } from '../../../scripts/patterns/patterns-of';

test('finds regular expressions by their place, and neither divisions, comments, texts nor markup', () => {
  const code = [
    'const half = (a / 2) / b; // not /this/g',
    "const text = '/nor/ this';",
    'const found = <b title="/nor/">{/a[/]b/iu.test(`x/y/z`)}</b>;',
    'const last = half as number; last.toString().replace(/\\//g, "");',
  ].join('\n');
  expect(patternsOf(code, 'lib/x.tsx')).toEqual([
    { source: 'a[/]b', flags: 'iu', place: 'lib/x.tsx:3' },
    { source: '\\/', flags: 'g', place: 'lib/x.tsx:4' },
  ]);
});
