import { describe, expect, test } from 'vitest';
import { localeFaults, untranslated } from '../../scripts/wording/locale-faults';
import { strayHtml, strayStrings } from '../../scripts/wording/stray-strings';

const english = {
  extension_name: { message: 'Attaché' },
  met: { message: '$1 met $2' },
  all: { message: 'all of the names' },
};

describe('faults of a language', () => {
  test.each([
    [{ met: { message: '$2 hat $1 getroffen' }, all: { message: 'alle Namen' } }, []],
    [
      { met: { message: '$1 traf' }, all: { message: 'alle Namen' } },
      ['de: met has placeholders $1, English has $1 $2'],
    ],
    [{ met: { message: '$1 traf $2' } }, ['de: all is missing']],
    [{ met: { message: ' ' }, all: { message: 'alle' } }, ['de: met is empty']],
    [
      { met: { message: '$1 traf $2' }, all: { message: 'alle' }, more: { message: 'mehr' } },
      ['de: more is not in English'],
    ],
    [
      { met: { message: '$1 traf $2 für 5 $' }, all: { message: 'alle' } },
      ['de: met has a single dollar sign'],
    ],
  ])('%o', (messages, faults) => {
    expect(localeFaults('de', { extension_name: { message: 'Attaché' }, ...messages }, english)).toEqual(
      faults,
    );
  });

  test('a name too long for the stores', () => {
    const long = { ...english, extension_name: { message: 'Attaché '.repeat(6) } };
    expect(localeFaults('en', long, english)).toEqual([
      'en: extension_name has 48 characters, the stores take 45',
    ]);
  });

  test('a sentence left in English', () => {
    expect(untranslated({ ...english, met: { message: '$1 traf $2' } }, english)).toEqual(['all']);
  });
});

test.each([
  ['<p>Hello there</p>', ['Hello there']],
  ['<p>{say("greeting")} · {count} – Attaché</p>', []],
  ['<p>{isOn ? "switched on" : say("off")}</p>', ['switched on']],
  [`<p>{name || \`nobody \${x}\`}</p>`, ['nobody']],
  ['<p>{kind === "person" ? say("a") : say("b")}</p>', []],
  ['<input aria-label="Search" class="field wide" type="search" />', ['Search']],
  ['<img alt={isBig ? "big picture" : ""} data-kind="small one" />', ['big picture']],
  ['<input aria-label={say("search")} placeholder="…" />', []],
  ['element.textContent = "Not found"', ['Not found']],
  ['element.setAttribute("aria-label", "Close")', ['Close']],
  ['element.setAttribute("data-kind", "person")', []],
  ['menus.create({ id: "open", title: "Open sidebar" })', ['Open sidebar']],
  ['menus.create({ id: "open", title: say("open") })', []],
  [`document.title = \`Attaché \${say("settings")}\``, []],
  ['throw new Error("expected a range")', []],
])('strings that people see: %s', (source, strays) => {
  expect(strayStrings(source, true)).toEqual(strays);
});

test.each([
  ['<title>Attaché</title><body><div id="root"></div><script>start()</script></body>', []],
  ['<title>Attaché</title><body><noscript>Please wait</noscript></body>', ['Please wait']],
])('text of a page: %s', (html, strays) => {
  expect(strayHtml(html)).toEqual(strays);
});
