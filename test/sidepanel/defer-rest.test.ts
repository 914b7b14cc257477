// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { deferRest } from '../../entrypoints/sidepanel/defer-rest';
import { idleTime } from '../fakes/idle-time';

const rest = (): string | undefined => document.documentElement.dataset.rest;
afterEach(() => vi.unstubAllGlobals());

test('rows out of sight wait for the first idle time, and no longer', () => {
  const idle = idleTime();
  deferRest();
  expect(rest()).toBe('later');
  idle.comes();
  expect(rest()).toBeUndefined();
});

test('a view that is left before waits for nothing, and leaves the next one alone', () => {
  const idle = idleTime();
  const end = deferRest();
  end();
  expect(rest()).toBeUndefined();
  deferRest();
  expect(idle.count, 'the first one waits on').toBe(1);
  expect(rest()).toBe('later');
  idle.comes();
  expect(rest()).toBeUndefined();
});
