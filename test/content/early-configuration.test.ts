import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askEarly, takeEarly } from '../../entrypoints/content/early-configuration';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';

const active = { isActive: true, isOff: false, settings: DEFAULT_SETTINGS };
let answer: (output: unknown) => void;
let fail: (reason: Error) => void;
const asked = vi.fn();

const hear = (name: string): Promise<unknown> =>
  fakeBrowser.runtime.onMessage.trigger(
    { attache: name, input: null } as never,
    { id: fakeBrowser.runtime.id } as never,
    (() => {}) as never,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as { id?: string }).id = 'test-extension-id';
  asked.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: { attache: string }) => {
    asked(message.attache);
    return new Promise((resolve, reject) => {
      answer = (output) => resolve({ ok: true, output });
      fail = reject;
    });
  }) as never);
  askEarly();
});

describe('what is asked before the page is there', () => {
  test('is given once', async () => {
    answer(active);
    expect([await takeEarly(), await takeEarly(), asked.mock.calls]).toEqual([active, null, [['prepare']]]);
  });

  test('is waited for where it is still on its way', async () => {
    const taken = takeEarly();
    answer(active);
    expect(await taken).toEqual(active);
  });

  test.each(['before', 'while it is awaited'])(
    'is worth nothing where the reader changed something %s',
    async (when) => {
      let taken: ReturnType<typeof takeEarly> | null = null;
      if (when !== 'before') taken = takeEarly();
      await hear('again');
      answer(active);
      expect(await (taken ?? takeEarly())).toBeNull();
    },
  );

  test('holds where something else is asked of the page, or something is changed after it was taken', async () => {
    await hear('state');
    answer(active);
    expect(await takeEarly()).toEqual(active);
    await hear('again');
    askEarly();
    answer(active);
    expect(await takeEarly()).toEqual(active);
  });

  test('is nothing where it failed twice', async () => {
    const taken = takeEarly();
    fail(new Error('stopped'));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    fail(new Error('stopped'));
    expect(await taken).toBeNull();
  });
});
