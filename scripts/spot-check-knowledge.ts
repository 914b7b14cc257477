// Draws dated offices of one source at random, and asks a pack built without that source who held them on a day within:
// npm run knowledge:spot-check -- SOURCES [HOW-MANY] [SEED] [SOURCE,...]
import { openPack } from '../lib/knowledge/open-pack';
import { compile } from './knowledge/compile';
import { SINGLE } from './knowledge/office-sets';
import { isSpelledAlike } from './knowledge/spelling';
import { headWordOf } from './knowledge/terms';
import { writePack } from './knowledge/write-pack';

const [sources, howMany = '100', seed = '1', only = 'wikidata-2022,people-extra,factbook,curated'] =
  process.argv.slice(2);
if (!sources) {
  console.error('usage: npm run knowledge:spot-check -- FOLDER-OF-SOURCES [HOW-MANY] [SEED] [SOURCE,...]');
  process.exit(2);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function random(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;

interface Counts {
  right: number;
  wrong: number;
  /** No answer but of a source that was made before the day: right or wrong, the pack says how old it is. */
  stale: number;
  unknown: number;
}
const tally = new Map<string, Counts>();
const held = only.split(',');
for (const source of held) {
  const { draft, heldOut } = compile(sources, source);
  const pack = openPack(writePack(draft, '2026-11-23').buffer);
  const spokenFor = draft.sources.get(source)?.asOf ?? '';
  const next = random(Number(seed));
  const questions = heldOut
    .flatMap(({ subject, officeClass, of, start, end, value }) => {
      if (!officeClass || !SINGLE.has(officeClass) || !of || start?.length !== 10) return [];
      const to = Date.parse(end?.length === 10 ? end : end ? start : spokenFor);
      // A day well within the term: what changes hands on the day itself is no question of who held it.
      const days = Math.floor((to - Date.parse(start)) / DAY) - 60;
      return days > 0 && start >= '1990' ? [{ subject, officeClass, of, start, days, value }] : [];
    })
    .map((question) => ({ ...question, key: next(), share: next() }))
    .sort((a, b) => a.key - b.key);
  let answered = 0;
  for (const { subject, officeClass, of, start, days, share, value } of questions) {
    if (answered >= Number(howMany) / held.length) break;
    const day = new Date(Date.parse(start) + (30 + Math.floor(share * days)) * DAY)
      .toISOString()
      .slice(0, 10);
    // What may hold is no answer: the pack itself says that it is not sure.
    const answers = pack.holdersOn(officeClass, pack.indexOf(of) as number, day).filter(
      (statement) =>
        pack.holding(statement, day) === 'holds' &&
        (officeClass !== 'head-of-government' ||
          // Where they differ in what the head is called, they speak of two offices.
          (headWordOf(statement) === 'president') === (headWordOf({ value }) === 'president')),
    );
    // An end that was worked out from a later holder says nothing of the time after the source spoke.
    const isStale = answers.every(({ asOf, end, endIsInferred }) => (!end || endIsInferred) && asOf < day);
    const holders = answers.map((statement) => pack.entity(statement.subject));
    const key = `${source.padEnd(14)} ${officeClass}`;
    const counts = tally.get(key) ?? { right: 0, wrong: 0, stale: 0, unknown: 0 };
    tally.set(key, counts);
    if (holders.length === 0) counts.unknown++;
    else if (isStale) counts.stale++;
    else {
      answered++;
      const name = draft.entities.get(subject)?.label ?? '';
      const isRight = holders.some(
        ({ id, qid, label }) => id === subject || qid === subject || isSpelledAlike(label, name),
      );
      counts[isRight ? 'right' : 'wrong']++;
      if (!isRight)
        console.log(
          `${draft.entities.get(of)?.label}, ${value}, ${day}: ${draft.entities.get(subject)?.label}; the pack says ${holders.map(({ label }) => label).join(', ')}`,
        );
    }
  }
}
let [right, all, stale, unknown] = [0, 0, 0, 0];
for (const [key, counts] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(
    `${key.padEnd(36)} right ${counts.right}, wrong ${counts.wrong}, out of date ${counts.stale}, not known ${counts.unknown}`,
  );
  right += counts.right;
  all += counts.right + counts.wrong;
  stale += counts.stale;
  unknown += counts.unknown;
}
console.log(
  `${right} of ${all} right; of ${stale} more the newest other source is older than the day, of ${unknown} the other sources know nothing`,
);
