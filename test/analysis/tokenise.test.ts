import { describe, expect, test } from 'vitest';
import { tokenise } from '../../lib/analysis/tokenise';

const formsOf = (text: string): string[] => {
  const { count, starts, ends } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('words', () => {
  test.each([
    'Marin|met|Gov.|Okoye|in|St.|Malo',
    'J.|D.|Marin|’s|plan|B|.',
    "O'Hara|'s|long-term|goal",
    'Assad|-|led|talks',
    'the|U.S.|navy',
    'on|Jan.|6|,|2024',
    'It|ended|in|Jan|.|\nNext',
    'No.|5|of|12.5|or|1,000',
    '“|Yes|,|”|she|said|.',
    'AT&T|and|example.com|won’t',
    '😀|Marin|\ud800|x',
  ])('%s', (marked) => {
    const forms = marked.split('|').map((form) => form.trim());
    const text = marked
      .replace(/\|(?=[’'][a-z])/g, '')
      .replace(/\|(?=[.,”])/g, '')
      .replace(/(?<=[“])\|/g, '')
      .replace(/\|-\|/g, '-')
      .replaceAll('|', ' ');
    expect(formsOf(text)).toEqual(forms);
  });

  test('every token is the slice between its offsets, and nothing visible is left out', () => {
    const text = 'A\u00a0b —“c”\r\n\td\u200be\u2028f 9/11';
    const { count, starts, ends } = tokenise(text);
    let rest = '';
    let at = 0;
    for (let i = 0; i < count; i++) {
      rest += text.slice(at, starts[i]);
      at = ends[i] as number;
      expect(at).toBeGreaterThan(starts[i] as number);
    }
    expect((rest + text.slice(at)).trim()).toBe('');
  });

  test('an empty text has no tokens and no sentences', () => {
    expect(tokenise('')).toMatchObject({ count: 0, sentences: [] });
  });
});

describe('sentences', () => {
  test.each([
    'Gov. Okoye met J. D. Marin in St. Malo. | They spoke.',
    'She lives in the U.S. | The talks failed.',
    'The U.S. Navy sailed on Jan. 6.',
    '“It is over.” | He left.',
    '“Is it over?” he asked.',
    'Yahoo! said no. | 3,000 people left.',
    'One … two.',
    'Acme Inc. | The firm grew.',
    'He came (late.) | She left!',
    'Et tu? | “Yes.” | No.',
  ])('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    expect(tokenise(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split(' | '),
    );
  });

  test('end at a line break, and hold each token once', () => {
    const { sentences, count } = tokenise('A headline\nA story begins\r\n\r\nand goes on');
    expect(sentences.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 2],
      [2, 5],
      [5, 8],
    ]);
    expect(count).toBe(8);
  });
});
