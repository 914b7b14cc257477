import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKGROUND_INPUTS } from '../lib/message-inputs';
import {
  answerRequests,
  askBackground,
  type BackgroundRequests,
  type Handlers,
  onNotice,
  type PageRequests,
  type Sender,
} from '../lib/messages';
import { PAGE_INPUTS } from '../lib/page-inputs';

const OWN = 'test-extension-id';
const PAGE = { id: OWN, url: 'https://news.example/story', tab: { id: 7, incognito: false } };
const SIDEBAR = { id: OWN, url: `chrome-extension://${OWN}/sidepanel.html` };

type Call = readonly [name: string, input: unknown, from: Sender];

/** Handlers that write down what they are asked. */
function listening<R extends BackgroundRequests | PageRequests>(
  inputs: {
    readonly [Name in keyof R]: (given: unknown) => unknown;
  },
) {
  const calls: Call[] = [];
  const handlers = Object.fromEntries(
    Object.keys(inputs).map((name) => [
      name,
      (input: unknown, from: Sender) => {
        calls.push([name, input, from]);
        return 'answer';
      },
    ]),
  );
  answerRequests<R>(handlers as never as Handlers<R>, inputs as never);
  return calls;
}

/** Sends as the browser would; gives the answer, or null where nobody answers. */
async function send(message: unknown, from: object): Promise<unknown> {
  let answer: unknown = null;
  const answers = await fakeBrowser.runtime.onMessage.trigger(
    message as never,
    from as never,
    ((given: unknown) => {
      answer = given;
    }) as never,
  );
  if (!answers.includes(true as never)) return null;
  await vi.waitFor(() => expect(answer).not.toBeNull());
  return answer;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (file?: string) => `chrome-extension://${OWN}/${(file ?? '').replace(/^\//, '')}`,
  );
});

describe('the background', () => {
  test('answers its own pages and content scripts, and tells them apart', async () => {
    const calls = listening<BackgroundRequests>(BACKGROUND_INPUTS);
    expect(await send({ attache: 'shortcuts', input: null }, PAGE)).toEqual({ ok: true, output: 'answer' });
    expect(await send({ attache: 'shortcuts', input: null }, SIDEBAR)).toEqual({
      ok: true,
      output: 'answer',
    });
    expect(calls.map(([, , { isOwnPage, tab }]) => [isOwnPage, tab])).toEqual([
      [false, 7],
      [true, null],
    ]);
  });

  test.each([
    ['another extension', { ...SIDEBAR, id: 'another' }],
    ['a page', { url: 'https://news.example/' }],
    ['nobody', {}],
  ])('leaves %s alone', async (_who, from) => {
    const calls = listening<BackgroundRequests>(BACKGROUND_INPUTS);
    expect(await send({ attache: 'shortcuts', input: null }, from)).toBeNull();
    expect(calls).toEqual([]);
  });

  test.each(['readTab', 'switchSite'])('does not let a content script ask "%s"', async (attache) => {
    const calls = listening<BackgroundRequests>(BACKGROUND_INPUTS);
    const input = { tab: 1, site: 'example.org', isOn: false };
    expect(await send({ attache, input }, PAGE)).toBeNull();
    // An address that only begins like the extension's own.
    expect(
      await send({ attache, input }, { ...PAGE, url: `https://chrome-extension.example/${OWN}/` }),
    ).toBeNull();
    expect(calls).toEqual([]);
    expect(await send({ attache, input }, SIDEBAR)).toMatchObject({ ok: true });
  });

  test.each([
    ['dossier', { entity: 'Q1', asOf: 'yesterday' }],
    ['dossier', { entity: { toString: 'Q1' }, asOf: '2025-01-01' }],
    ['dossier', null],
    ['correct', { name: '', scope: { kind: 'everywhere' }, wish: { kind: 'hide' } }],
    ['correct', { name: 'Marin', scope: { kind: 'planet' }, wish: { kind: 'hide' } }],
    ['undoCorrection', { id: 'x', before: { id: 'x' } }],
    ['analyseNames', { text: 'Ada Marin' }],
    ['analyseNames', article('Ada Marin', [{ kind: 'paragraph', start: 0, end: 10 }])],
    ['analyseNames', article('Ada Marin', [{ kind: 'script', start: 0, end: 9 }])],
    ['analyseNames', article('Ada', [block(1, 2), block(0, 3)])],
    ['analyseNames', article('Ada', [block(2, 1)])],
  ])('answers "%s" with an error where its input is %j', async (attache, input) => {
    const calls = listening<BackgroundRequests>(BACKGROUND_INPUTS);
    expect(await send({ attache, input }, PAGE)).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  test('takes an article whose page says nonsense of itself, and leaves the nonsense out', async () => {
    const calls = listening<BackgroundRequests>(BACKGROUND_INPUTS);
    const input = {
      ...article('Ada Marin', [block(0, 9)]),
      title: 'x'.repeat(1e6),
      published: 'soon',
      lang: 7,
      extra: 1,
    };
    expect(await send({ attache: 'analyseNames', input }, PAGE)).toMatchObject({ ok: true });
    expect(calls[0]?.[1]).toEqual({ ...article('Ada Marin', [block(0, 9)]) });
  });

  test.each([
    ['background', BACKGROUND_INPUTS, SIDEBAR],
    ['page', PAGE_INPUTS, SIDEBAR],
  ] as const)(
    '%s: no message breaks it, and none brings in fields that are not known',
    async (_part, inputs, from) => {
      const calls = listening<BackgroundRequests>(inputs as typeof BACKGROUND_INPUTS);
      const names = [...Object.keys(inputs), '__proto__', 'constructor', 'toString'];
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.anything(),
            fc.record({
              attache: fc.constantFrom(...names),
              input: fc.oneof(
                fc.jsonValue(),
                fc.constant(
                  JSON.parse('{"__proto__":{"isOn":true},"mention":1,"entity":null,"site":"a","isOn":true}'),
                ),
              ),
            }),
          ),
          async (message) => {
            calls.length = 0;
            const answer = await send(message, from);
            for (const [, input] of calls)
              if (typeof input === 'object' && input !== null)
                expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
            expect(answer === null || calls.length === 1 || (answer as { ok: boolean }).ok === false).toBe(
              true,
            );
          },
        ),
        { numRuns: 200, seed: 7 },
      );
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      expect(({} as { isOn?: boolean }).isOn).toBeUndefined();
    },
  );

  test('what a message only inherits is none of its fields', async () => {
    const calls = listening<PageRequests>(PAGE_INPUTS);
    expect(await send(Object.create({ attache: 'state', input: null }), SIDEBAR)).toBeNull();
    expect(await send({ attache: 'step', input: Object.create({ by: 1 }) }, SIDEBAR)).toMatchObject({
      ok: false,
    });
    expect(calls).toEqual([]);
    expect(await send({ attache: 'step', input: { by: 1 } }, SIDEBAR)).toMatchObject({ ok: true });
  });

  test('notices are heard from this extension alone, and only those there are', async () => {
    const heard: unknown[] = [];
    onNotice((notice, tab) => heard.push([notice, tab]));
    await send({ attacheNotice: 'page-changed' }, PAGE);
    await send({ attacheNotice: 'page-changed' }, { ...PAGE, id: 'another' });
    await send({ attacheNotice: '__proto__' }, PAGE);
    await send({ attacheNotice: { toString: 1 } }, PAGE);
    await send(Object.create({ attacheNotice: 'page-changed' }), PAGE);
    expect(heard).toEqual([['page-changed', 7]]);
  });
});

describe('a question to the background', () => {
  const answer = { ok: true, output: { F1: 'Alt+A' } };
  test.each([
    [
      'it was lost while the background was stopped',
      () => Promise.reject(new Error('Could not establish connection.')),
    ],
    ['the channel closed before the answer', () => Promise.resolve(undefined)],
  ])('is asked once more where %s', async (_why, first) => {
    const sent = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockImplementationOnce(first as never)
      .mockImplementationOnce((() => Promise.resolve(answer)) as never);
    expect(await askBackground('shortcuts', null)).toEqual(answer.output);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('is asked twice at most', async () => {
    const sent = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockImplementation((() => Promise.reject(new Error('gone'))) as never);
    await expect(askBackground('shortcuts', null)).rejects.toThrow('gone');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('gives the error that the background gave, and does not ask again', async () => {
    const sent = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockImplementation((() => Promise.resolve({ ok: false, message: 'no such day' })) as never);
    await expect(askBackground('shortcuts', null)).rejects.toThrow('no such day');
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

function block(start: number, end: number) {
  return { kind: 'paragraph', start, end };
}

function article(text: string, blocks: readonly unknown[]) {
  return { text, blocks, title: null, url: null, publisher: null, published: null, lang: null };
}
