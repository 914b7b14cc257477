import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import {
  isActiveOn,
  isOffOn,
  isSwitchedOn,
  ruleFor,
  siteFromTyped,
  siteOf,
  withSite,
} from '../../lib/settings/sites';

describe('siteOf', () => {
  test.each([
    ['https://www.example.com/world/a?b#c', 'example.com'],
    ['http://News.Example.co.uk:8080/', 'news.example.co.uk'],
    ['https://example.com./', 'example.com'],
    ['https://www./', 'www'],
    ['http://127.0.0.1:4123/article.html', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['http://__proto__/', '__proto__'],
    ['about:blank', null],
    ['file:///home/reader/article.html', null],
    ['moz-extension://0/options.html', null],
    ['no address', null],
    ['', null],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('siteFromTyped', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  https://www.example.com/a ', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['com', null],
    ['two words', null],
    ['', null],
    ['ftp://example.com', null],
    ['javascript://example.com', null],
  ])('%s', (typed, site) => {
    expect(siteFromTyped(typed)).toBe(site);
  });
});

describe('whether a page is read by itself', () => {
  const sites = [
    { site: 'example.com', isOn: false },
    { site: 'good.example.com', isOn: true },
    { site: 'example.org', isOn: true },
  ];
  test.each([
    ['articles', 'https://other.example/', true],
    ['articles', 'https://example.com/', false],
    ['articles', 'https://www.example.com/', false],
    ['articles', 'https://bad.example.com/', false],
    ['articles', 'https://good.example.com/', true],
    ['articles', 'https://very.good.example.com/', true],
    ['articles', 'https://notexample.com/', true],
    ['articles', 'about:config', false],
    ['chosen-sites', 'https://other.example/', false],
    ['chosen-sites', 'https://news.example.org/', true],
    ['chosen-sites', 'https://example.com/', false],
    ['on-click', 'https://example.org/', false],
    ['on-click', 'https://other.example/', false],
  ] as const)('%s, %s', (mode, url, isActive) => {
    expect(isActiveOn({ ...DEFAULT_SETTINGS, mode, sites }, url)).toBe(isActive);
  });

  test('knows which sites are switched off', () => {
    expect(isOffOn({ sites }, 'https://example.com/')).toBe(true);
    expect(isOffOn({ sites }, 'https://good.example.com/')).toBe(false);
    expect(isOffOn({ sites }, 'https://other.example/')).toBe(false);
  });

  test.each([
    ['articles', 'https://other.example/', true],
    ['articles', 'https://example.com/', false],
    ['chosen-sites', 'https://other.example/', false],
    ['chosen-sites', 'https://example.org/', true],
    // Read on wish alone, a page is off only by the reader's word.
    ['on-click', 'https://other.example/', true],
    ['on-click', 'https://example.com/', false],
  ] as const)('the switch of %s stands right, %s', (mode, url, isOn) => {
    expect(isSwitchedOn({ mode, sites }, url)).toBe(isOn);
  });
});

test('a list of sites has each once, in order', () => {
  const rules = withSite(withSite(withSite([], 'b.example', true), 'a.example', false), 'b.example', false);
  expect(rules).toEqual([
    { site: 'a.example', isOn: false },
    { site: 'b.example', isOn: false },
  ]);
  expect(withSite(rules, 'a.example', null)).toEqual([{ site: 'b.example', isOn: false }]);
  expect(ruleFor('c.example', rules)).toBeNull();
});
