// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { locate, SegmentedText } from '../../lib/page/segments';
import { openPage, textOf } from './open-page';

/** Reads all text of a paragraph, `<br>` as a line break. */
function read(html: string): SegmentedText {
  const page = openPage(`<body><p>${html}</p></body>`);
  const walker = page.createTreeWalker(page.querySelector('p') as Element, NodeFilter.SHOW_ALL);
  const text = new SegmentedText();
  while (walker.nextNode()) {
    if (walker.currentNode.nodeName === 'BR') text.newLine();
    else if (walker.currentNode.nodeType === Node.TEXT_NODE) text.add(walker.currentNode as Text);
  }
  return text;
}

describe('text', () => {
  test.each([
    ['  Ada \n\t Marin  ', 'Ada Marin'],
    ['Ada&nbsp;Marin', 'Ada Marin'],
    ['Ada <b>Marin</b>', 'Ada Marin'],
    ['Ada<b> Marin</b>', 'Ada Marin'],
    ['Ada <b> Marin </b> spoke', 'Ada Marin spoke'],
    ['<span>A</span>da <i>Ma</i>rin', 'Ada Marin'],
    ['Azer&shy;bai&shy;jan', 'Azerbaijan'],
    ['Azer&#8203;baijan', 'Azerbaijan'],
    ['Azer&shy; baijan', 'Azer baijan'],
    ['Azer &#8203; baijan', 'Azer baijan'],
    ['&#65279;Ada', 'Ada'],
    ['Ada<br>Marin', 'Ada\nMarin'],
    ['Ada <br> Marin', 'Ada\nMarin'],
    ['می‌رود', 'می‌رود'], // the zero-width non-joiner spells a Persian word
    ['👩‍💻 Ada', '👩‍💻 Ada'], // and the joiner a picture
    ['&shy;', ''],
    ['', ''],
  ])('%j', (html, expected) => {
    expect(read(html).text).toBe(expected);
  });
});

describe('locate', () => {
  test.each([
    ['Foreign minister Ada Marin spoke.', 'Ada Marin'],
    ['minister <a>Ada Marin</a>.', 'Ada Marin'],
    ['minister <a>Ada <b>Mar</b></a><i>in</i>.', 'Ada Marin'],
    ['<b>A</b>da   \n Marin', 'Ada Marin'],
    ['in Azer&shy;bai&shy;jan.', 'Azerbaijan'],
    ['Ada&nbsp;Marin', 'Ada Marin'],
    ['Ada <br>Marin', 'Ada\nMarin'],
  ])('%j', (html, name) => {
    const { text, segments } = read(html);
    const start = text.indexOf(name);
    const range = locate(segments, start, start + name.length, text) as StaticRange;
    expect(textOf(range).replaceAll('\u00a0', ' ')).toBe(name.replace('\n', ' '));
    // The name begins and ends where its letters do, not at an element's edge before or behind them.
    expect((range.startContainer as Text).data[range.startOffset]).toBe(name[0]);
    expect((range.endContainer as Text).data[range.endOffset - 1]).toBe(name.at(-1));
  });

  test.each([
    ['was changed', (node: Text) => node.replaceData(0, 3, 'Eva')],
    ['was shortened', (node: Text) => node.deleteData(3, 6)],
    ['has moved within its node', (node: Text) => node.insertData(0, 'Ms ')],
    ['is gone', (node: Text) => node.remove()],
  ])('gives nothing where the text %s', (_what, change) => {
    const { text, segments } = read('Ada Marin');
    expect(locate(segments, 0, 9, text)).not.toBeNull();
    change(segments[0]?.node as Text);
    expect(locate(segments, 0, 9, text)).toBeNull();
  });

  test('gives nothing where a part in the middle was changed', () => {
    const { text, segments } = read('Ada <b>Maria</b> Marin');
    (segments[1]?.node as Text).data = 'Evita';
    expect(locate(segments, 0, text.length, text)).toBeNull();
  });

  test.each([
    [5, 40],
    [40, 45],
  ])('gives nothing beyond the text (%i to %i)', (start, end) => {
    const { text, segments } = read('Ada Marin');
    expect(locate(segments, start, end, text)).toBeNull();
  });
});
