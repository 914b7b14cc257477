// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ScriptLife } from '../../entrypoints/content/script-life';

const lose = (): void => {
  (fakeBrowser.runtime as { id?: string | undefined }).id = undefined;
};

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  (fakeBrowser.runtime as { id?: string }).id = 'test-extension-id';
});
afterEach(() => vi.useRealTimers());

describe('the life of a content script', () => {
  test('ends when a newer script begins in the same page, and that one lives on', () => {
    const ended: string[] = [];
    const first = new ScriptLife();
    first.onEnd(() => ended.push('first'));
    const second = new ScriptLife();
    second.onEnd(() => ended.push('second'));
    expect([first.isOver, second.isOver, ended]).toEqual([true, false, ['first']]);
  });

  test('ends within seconds when its extension has gone, though nothing happens in the page', () => {
    const life = new ScriptLife();
    let ends = 0;
    life.onEnd(() => ends++);
    vi.advanceTimersByTime(10_000);
    expect(ends).toBe(0);
    lose();
    vi.advanceTimersByTime(2000);
    expect(ends).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect([ends, life.isOver, vi.getTimerCount()]).toEqual([1, true, 0]);
  });

  test('ends at once when the reader comes back to the page', () => {
    const life = new ScriptLife();
    lose();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(life.isOver).toBe(true);
  });

  test('cannot be ended by the page', () => {
    const life = new ScriptLife();
    for (const name of ['test-extension-id:content:wxt:content-script-started', 'abort', 'attache'])
      for (const target of [document, window])
        target.dispatchEvent(
          new CustomEvent(name, { detail: { contentScriptName: 'content', messageId: 'x' } }),
        );
    expect(life.isOver).toBe(false);
  });
});
