// Checks that no regular expression of what is shipped backtracks without end on some text: `npm run check:patterns`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { type Pattern, patternsOf } from './patterns/patterns-of';

const root = path.resolve(import.meta.dirname, '..');
/** Milliseconds for one pattern: far more than any takes, so that only a machine that is starved for minutes runs out of them. */
const LONGEST = 240_000;
const AT_ONCE = 4;
/**
 * What no page can make long: there time may grow with a power of the length, though never exponentially. Each with what
 * bounds it.
 */
const SHORT: Readonly<Record<string, string>> = {
  'lib/analysis/link/candidates.ts': 'runs of blanks are one blank in an article',
};

/** Without one of these a pattern repeats nothing without bound, so that it is done after so many steps at each place. */
const REPEATS = /[*+]|,\}/;

const patterns = new Map<string, Pattern>();
for (const folder of ['lib', 'components', 'entrypoints'])
  for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const name = `${folder}/${file}`;
    for (const pattern of patternsOf(readFileSync(path.join(root, name), 'utf8'), name))
      patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);
  }

const faults: string[] = [];
const waiting = [...patterns].filter(([, { source }]) => REPEATS.test(source));
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [literal, { source, flags, place }] = next;
      // An attack is judged by what it has the matcher read: by the clock, patterns fail on a machine that is busy.
      const found = await check(source, flags, { timeout: LONGEST, attackTimeout: null });
      const isShort = Object.hasOwn(SHORT, place.replace(/:\d+$/, ''));
      if (found.status === 'vulnerable' && isShort && found.complexity.type === 'polynomial') continue;
      if (found.status === 'vulnerable')
        faults.push(`${place}: ${literal} is ${found.complexity.summary}, as on ${found.attack.pattern}`);
      else if (found.status === 'unknown')
        faults.push(`${place}: ${literal} cannot be told: ${found.error.kind}`);
    }
  }),
);
for (const fault of faults.sort()) console.error(fault);
if (faults.length === 0) console.log(`${patterns.size} patterns, none that backtracks without end`);
// The checker's own process would keep this one alive.
process.exit(faults.length > 0 ? 1 : 0);
