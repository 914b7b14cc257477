import { expect, test } from 'vitest';
import { rowsOf } from '../../../../lib/analysis/relate/frames/rows';
import { VERB_FRAMES } from '../../../../lib/analysis/relate/frames/verb-frames';
import {
  framesOf,
  knownVerbForm,
  reportingEffect,
  type Slot,
  type VerbFrame,
} from '../../../../lib/analysis/relate/frames/verbs';

/** Options that let a frame pass for another. */
const DEMANDING =
  /^(needs|not:|threat$|bare$|no-person$|alone$|civic$|body-|people|official$|military$|self$|abroad$)/;
const slotKey = ({ isObject, prep, objectClass, isExcluded, preps }: Slot): string =>
  `${isObject ? 'O' : prep}${objectClass ? `${isExcluded ? '!' : '='}${[...objectClass].join(' ')}` : ''}>${preps.join()}`;

/** Whether a frame takes all that a later one of the verb asks for. */
function takesAllOf({ particle, slots, options }: VerbFrame, later: VerbFrame): boolean {
  const taken = slots.map(slotKey);
  return (
    particle === later.particle &&
    ![...options].some((option) => DEMANDING.test(option) && !later.options.has(option)) &&
    later.slots.map(slotKey).every((slot) => taken.includes(slot))
  );
}

test('every row of the table of verbs is read: none before it takes all that it asks for', () => {
  const verbs = rowsOf(VERB_FRAMES).flatMap(([cell = '']) =>
    cell.split(',').map((verb) => verb.trim().split(' ')[0] as string),
  );
  expect(verbs.length).toBeGreaterThan(300);
  const unread = [...new Set(verbs)].flatMap((verb) =>
    framesOf(verb).flatMap((frame, i, frames) =>
      frames.slice(0, i).some((earlier) => takesAllOf(earlier, frame)) ? [frame.name] : [],
    ),
  );
  expect(unread).toEqual([]);
});

test('the tables know verbs by their forms, irregular ones too', () => {
  expect(knownVerbForm('met')?.lemma).toBe('meet');
  expect(knownVerbForm('found')?.lemma).toBe('find');
  expect(knownVerbForm('weathercock')).toBeUndefined();
  expect(reportingEffect('say')).toBe('says');
});
