import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_LIFE, highlightStyle } from '../../lib/page/highlight-style';

const colours = (first: string) => ({
  light: { person: `#${first}11111`, country: `#${first}22222`, institution: `#${first}33333` },
  dark: { person: `#${first}aaaaa`, country: `#${first}bbbbb`, institution: `#${first}ccccc` },
});
const palettes = { calm: colours('0'), strong: colours('4'), clear: colours('8'), grey: colours('c') };
const sheet = highlightStyle(palettes, ':root');

describe('the style sheet of the highlights', () => {
  test.each([
    ['attache-person-calm-light', '#011111'],
    ['attache-country-strong-dark', '#4bbbbb'],
    ['attache-institution-clear-light', '#833333'],
    ['attache-uncertain-grey-dark', '#cccccc'],
  ])('has %s in %s', (name, colour) => {
    expect(sheet).toContain(`:root::highlight(${name}) { text-decoration-color: ${colour}; }`);
  });

  test('has a shape of its own for each kind, in every look', () => {
    const shapes = [...sheet.matchAll(/(.+) \{ text-decoration: underline (\w+ \dpx);/g)];
    expect(new Set(shapes.map(([, , shape]) => shape)).size).toBe(4);
    for (const [, selectors] of shapes) expect(selectors?.split(', ')).toHaveLength(8);
  });

  test('is for screens alone', () => {
    expect(sheet.match(/@media [^{]+/g)).toEqual([
      '@media screen ',
      '@media screen and (forced-colors: active) ',
    ]);
    expect(sheet.slice(0, sheet.indexOf('@media'))).toBe('');
  });

  test('asks nothing of elements where highlights are inherited, and reaches all where they are not', () => {
    const selectors = (text: string) => text.match(/\S*::highlight/g) ?? [];
    expect(new Set(selectors(sheet))).toEqual(new Set([':root::highlight']));
    expect(new Set(selectors(highlightStyle(palettes, '')))).toEqual(new Set(['::highlight']));
  });

  test('shows nothing in a shadow tree but by what the document says while the extension is there', () => {
    const said = [...HIGHLIGHT_LIFE.matchAll(/(--[\w-]+):/g)].map(([, name]) => `var(${name})`);
    const inTree = highlightStyle(palettes, '', true);
    // The colour of a line shows nothing where there is no line.
    const showing = inTree.match(/(?:text-decoration|background-color|(?<=[; ])color): [^;]+/g) ?? [];
    expect(showing).toHaveLength(4 + 4 + 2);
    expect(showing.filter((each) => !said.some((name) => each.includes(name)))).toEqual([]);
    expect(sheet).not.toContain('var(');
  });
});
