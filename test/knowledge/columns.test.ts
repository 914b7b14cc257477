import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Columns, textsOf } from '../../lib/knowledge/columns';
import { STEP } from '../../lib/knowledge/layout';

/** The columns of a file whose strings are those given, as UTF-8. */
function columnsOf(texts: readonly (string | readonly number[])[]): Columns {
  const bytes = texts.map((text) =>
    typeof text === 'string' ? new TextEncoder().encode(text) : Uint8Array.from(text),
  );
  const lengths = bytes.map(({ length }) => length);
  const steps = lengths.flatMap((_, i) =>
    i % STEP === 0 ? [lengths.slice(0, i).reduce((sum, length) => sum + length, 0)] : [],
  );
  return {
    strings: Uint8Array.from(bytes.flatMap((each) => [...each])),
    stringLengths: Uint8Array.from(lengths),
    stringSteps: Uint32Array.from(steps),
  } as Columns;
}

const TEXTS = ['', 'Norland', 'Élie Ōkami', 'Ңорланд', '部長', 'flag 🏳 here', 'a'.repeat(255)];

test('texts are what was written, in any script', () => {
  const text = textsOf(columnsOf(TEXTS));
  expect(TEXTS.map((_, i) => text(i))).toEqual(TEXTS);
});

test.each([
  ['a byte that begins nothing', [0x41, 0x80], 'A\ufffd'],
  ['a point beyond the last', [0xf7, 0xbf, 0xbf, 0xbf], '\ufffd'],
])('%s is told as missing', (_, bytes, told) => {
  expect(textsOf(columnsOf([bytes]))(0)).toBe(told);
});

test('a text that is kept takes little more than its letters', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const text = textsOf(
    columnsOf(['Deputy Minister of Harbours, Lighthouses and Inland Navigation of Norland']),
  );
  const used = (): number => {
    collect();
    return getHeapStatistics().used_heap_size;
  };
  const keeping = Array.from({ length: 2000 }, () => '');
  const before = used();
  for (let i = 0; i < keeping.length; i++) keeping[i] = text(0);
  const each = (used() - before) / keeping.length;
  expect(keeping.at(-1)).toHaveLength(73);
  expect(each).toBeLessThan(300);
});
