// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { HOST, removeLeftBehind } from '../../entrypoints/content/left-behind';

test('takes away what a script before left, and nothing of the page', () => {
  const left = document.createElement('div');
  left.setAttribute(HOST, '');
  const own = document.createElement('div');
  const form = document.createElement('form');
  // As a field of that name would, in a browser.
  Object.defineProperty(form, 'hasAttribute', { value: document.createElement('input') });
  document.documentElement.append(left, own, form);
  removeLeftBehind(document);
  expect(left.isConnected).toBe(false);
  expect([own.isConnected, form.isConnected]).toEqual([true, true]);
});
