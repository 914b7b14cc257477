import { describe, expect, test } from 'vitest';
import { openStore } from '../../lib/storage/open-store';
import { MemoryArea, memoryLocks } from '../fakes/memory-area';

describe('a store', () => {
  test.each([
    ['QUOTA_BYTES quota exceeded', { kind: 'full' }],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', { kind: 'full' }],
    ['IO error: No space left on device', { kind: 'full' }],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', { kind: 'busy' }],
    ['Extension context invalidated.', { kind: 'failed', message: 'Error: Extension context invalidated.' }],
  ])('tells "%s"', async (message, outcome) => {
    const area = new MemoryArea();
    area.error = new Error(message);
    const store = openStore('test', area, memoryLocks());
    expect(await store.set({ a: 1 })).toEqual(outcome);
    expect(await store.remove(['a'])).toEqual(outcome);
  });

  test('lets changes wait for each other', async () => {
    const store = openStore('test', new MemoryArea(), memoryLocks());
    const increase = () =>
      store.alone(async () => {
        const { count = 0 } = await store.get(['count']);
        await store.set({ count: (count as number) + 1 });
      });
    await Promise.all([increase(), increase(), increase()]);
    expect(await store.get(['count'])).toEqual({ count: 3 });
  });

  test('gives every item where it is asked for all', async () => {
    const store = openStore('test', new MemoryArea(), memoryLocks());
    await store.set({ a: 1, b: [2] });
    await store.remove(['a']);
    expect(await store.get(null)).toEqual({ b: [2] });
  });
});
