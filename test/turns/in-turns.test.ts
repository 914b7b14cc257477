import { describe, expect, test } from 'vitest';
import { createTurns } from '../../lib/turns/in-turns';

/** A clock that the work itself moves on, and a count of how often the thread was let go. */
function machine() {
  const seen = { time: 0, pauses: 0 };
  const inTurn = createTurns({
    now: () => seen.time,
    pause: async () => {
      seen.pauses++;
    },
  });
  return { seen, inTurn };
}

describe('work in turns', () => {
  test('lets the thread go when it has held it for long, and not before', async () => {
    const { seen, inTurn } = machine();
    function* work(steps: number) {
      for (let i = 0; i < steps; i++) {
        seen.time += 5;
        yield;
      }
      return steps;
    }
    expect(
      await inTurn(
        () => work(2),
        () => true,
      ),
    ).toBe(2);
    expect(seen.pauses).toBe(0);
    expect(
      await inTurn(
        () => work(9),
        () => true,
      ),
    ).toBe(9);
    expect(seen.pauses).toBe(3);
  });

  test('is done one after the other, also after one that failed', async () => {
    const { seen, inTurn } = machine();
    const order: string[] = [];
    function* work(name: string, fails: boolean) {
      for (let i = 0; i < 3; i++) {
        order.push(name);
        seen.time += 20;
        yield;
      }
      if (fails) throw new Error(`${name} failed`);
    }
    const first = inTurn(
      () => work('a', true),
      () => true,
    );
    const second = inTurn(
      () => work('b', false),
      () => true,
    );
    await expect(first).rejects.toThrow('a failed');
    await second;
    expect(order.join('')).toBe('aaabbb');
  });

  test('is dropped at the next pause when nobody waits for it any more', async () => {
    const { seen, inTurn } = machine();
    let steps = 0;
    function* work() {
      for (; steps < 1000; steps++) {
        seen.time += 20;
        yield;
      }
    }
    await expect(inTurn(work, () => steps < 5)).rejects.toThrow('Nobody waits');
    expect(steps).toBe(5);
    await expect(inTurn(work, () => false)).rejects.toThrow('Nobody waits');
    expect(steps).toBe(5);
  });
});
