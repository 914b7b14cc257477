// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CardControl } from '../../entrypoints/content/card-control';
import { PageLife } from '../../entrypoints/content/page-life';
import { WatchBudget } from '../../lib/page/watch-budget';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import type { Analysis } from '../../lib/types/analysis';
import '../page/open-page';

/** Answers of the background that the test gives when it wants to. */
interface Asked {
  readonly name: string;
  readonly input: { readonly text: string };
  answer(output: unknown): void;
}
let asked: Asked[] = [];
/** A test that has something to say of the relations answers them itself. */
let areRelationsHeld = false;
const highlights = new Map<string, { readonly size: number }>();
const active = { isActive: true, isOff: false, settings: { ...DEFAULT_SETTINGS, density: 'all' } };

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  areRelationsHeld = false;
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<unknown> {
      constructor(...ranges: unknown[]) {
        super(ranges);
      }
    },
  );
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: {
    attache?: string;
    input: Asked['input'];
  }) => {
    const { attache: name, input } = message;
    if (!name) return Promise.reject(new Error('nobody listens'));
    if (name === 'analyseRelations' && !areRelationsHeld)
      return Promise.resolve({ ok: true, output: { relations: [], background: [] } });
    return new Promise((resolve) => {
      asked.push({ name, input, answer: (output) => resolve({ ok: true, output }) });
    });
  }) as never);
  history.replaceState(null, '', '/one');
  tell('Norway');
});

const sentence = 'The delegation stayed for two days, and its spokesman said that the talks had been long.';
function tell(country: string): void {
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = Array.from(
    { length: 6 },
    (_, i) => `<p>${sentence} Day ${i} was spent in ${country}. ${sentence}</p>`,
  ).join('');
}

/** The analysis that finds one country in a text. */
function finding(country: string, { text }: { readonly text: string }): Analysis {
  const start = text.indexOf(country);
  const link = { kind: 'nil' };
  return {
    asOf: '2025-01-01',
    mentions: [{ id: 0, start, end: start + country.length, entity: 'e1', form: 'name', detector: 'test' }],
    entities: [{ id: 'e1', kind: 'country', name: country, link, mentions: [0] }],
    relations: [],
    background: [],
    notes: [],
  } as unknown as Analysis;
}

async function next(name: string): Promise<Asked> {
  await vi.waitFor(() => expect(asked.some((one) => one.name === name)).toBe(true), { timeout: 8000 });
  const [found] = asked.splice(
    asked.findIndex((one) => one.name === name),
    1,
  );
  return found as Asked;
}

const start = (): PageLife => new PageLife(document, new CardControl(document), () => false);

describe('the life of a page', () => {
  test('is read, analysed and painted', async () => {
    const life = start();
    const done = life.read('by-itself');
    (await next('configuration')).answer(active);
    const { input, answer } = await next('analyseNames');
    answer(finding('Norway', input));
    expect(await done).toBe(true);
    expect([...highlights.keys()]).toEqual(['attache-country-calm-light']);
    expect(life.state.kind).toBe('ready');
    life.end();
    expect(highlights.size).toBe(0);
  });

  test('paints the names before it has the relations, and is ready with both', async () => {
    areRelationsHeld = true;
    const life = start();
    const done = life.read('by-itself');
    (await next('configuration')).answer(active);
    const names = await next('analyseNames');
    names.answer(finding('Norway', names.input));
    const rest = await next('analyseRelations');
    expect(rest.input).toEqual(names.input);
    expect([highlights.size, life.state.kind]).toEqual([1, 'reading']);
    const [painted] = highlights.values();
    rest.answer({ relations: [{ id: 'r1' }], background: [] });
    expect(await done).toBe(true);
    expect(life.state).toMatchObject({
      report: { analysis: { entities: [{ name: 'Norway' }], relations: [{ id: 'r1' }] } },
    });
    expect([...highlights.values()]).toEqual([painted]);
    expect(life.annotated?.shown.analysis.relations).toEqual([{ id: 'r1' }]);
    life.end();
  });

  test('says nothing of relations that come when the page has gone on', async () => {
    areRelationsHeld = true;
    const life = start();
    const first = life.read('by-itself');
    (await next('configuration')).answer(active);
    const names = await next('analyseNames');
    names.answer(finding('Norway', names.input));
    const old = await next('analyseRelations');
    history.pushState(null, '', '/two');
    tell('Chile');
    life.move();
    expect(highlights.size).toBe(0);
    // The next story's names are shown already when they come: these are the ones they could be put to.
    (await next('configuration')).answer(active);
    const others = await next('analyseNames');
    others.answer(finding('Chile', others.input));
    await next('analyseRelations');
    old.answer({ relations: [{ id: 'r1' }], background: [] });
    expect(await first).toBe(false);
    expect(life.state.kind).toBe('reading');
    expect(life.annotated?.shown.analysis).toMatchObject({ entities: [{ name: 'Chile' }], relations: [] });
    life.end();
  });

  test('shows nothing of an analysis that comes when the page has gone on', async () => {
    const life = start();
    const first = life.read('by-itself');
    (await next('configuration')).answer(active);
    const old = await next('analyseNames');
    history.pushState(null, '', '/two');
    tell('Chile');
    life.move();
    old.answer(finding('Norway', old.input));
    expect(await first).toBe(false);
    expect(highlights.size).toBe(0);
    (await next('configuration')).answer(active);
    const { input, answer } = await next('analyseNames');
    expect(input.text).toContain('Chile');
    answer(finding('Chile', input));
    await vi.waitFor(() => expect(life.state).toMatchObject({ kind: 'ready' }));
    expect(highlights.size).toBe(1);
    life.end();
  });

  test('shows the last of several pages gone through quickly, whatever is answered first', async () => {
    const life = start();
    void life.read('by-itself');
    (await next('configuration')).answer(active);
    const old = await next('analyseNames');
    for (const [path, country] of [
      ['/two', 'Chile'],
      ['/three', 'Peru'],
    ] as const) {
      history.pushState(null, '', path);
      tell(country);
      life.move();
    }
    (await next('configuration')).answer(active);
    const last = await next('analyseNames');
    last.answer(finding('Peru', last.input));
    await vi.waitFor(() => expect(life.state).toMatchObject({ kind: 'ready' }));
    old.answer(finding('Norway', old.input));
    await new Promise((done) => setTimeout(done));
    expect(life.state).toMatchObject({ report: { analysis: { entities: [{ name: 'Peru' }] } } });
    expect(highlights.size).toBe(1);
    life.end();
  });

  const add = (country: string): void =>
    document.body.insertAdjacentHTML('beforeend', `<p>${sentence} Then came ${country}. ${sentence}</p>`);

  test('reads what comes while the story is being analysed', async () => {
    const life = start();
    const done = life.read('by-itself');
    (await next('configuration')).answer(active);
    const { input, answer } = await next('analyseNames');
    add('Chile');
    await new Promise((later) => setTimeout(later, 400));
    answer(finding('Norway', input));
    await done;
    const again = await next('analyseNames');
    expect(again.input.text).toContain('Chile');
    again.answer(finding('Chile', again.input));
    await vi.waitFor(() =>
      expect(life.state).toMatchObject({ report: { analysis: { entities: [{ name: 'Chile' }] } } }),
    );
    life.end();
  });

  test('takes the mark from a name that the page changes before it is read again', async () => {
    const life = start();
    const done = life.read('by-itself');
    (await next('configuration')).answer(active);
    const first = await next('analyseNames');
    first.answer(finding('Norway', first.input));
    expect(await done).toBe(true);
    expect(highlights.get('attache-country-calm-light')?.size).toBe(1);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = text.data.replace('Norway', 'Denmark');
    const again = await next('analyseNames');
    expect(highlights.size).toBe(0);
    again.answer(finding('Denmark', again.input));
    await vi.waitFor(() => expect(highlights.get('attache-country-calm-light')?.size).toBe(1));
    life.end();
  });

  test('shows what changes while it is read again in the settings of now', async () => {
    const life = start();
    void life.read('by-itself');
    (await next('configuration')).answer(active);
    const first = await next('analyseNames');
    first.answer(finding('Norway', first.input));
    await vi.waitFor(() => expect(life.state.kind).toBe('ready'));
    // A change is being analysed while the settings change, and another comes.
    const [paragraph] = document.querySelectorAll('p');
    (paragraph as Element).append(' Then came Chile.');
    const second = await next('analyseNames');
    void life.read('again');
    const configuration = await next('configuration');
    add('Peru');
    await new Promise((later) => setTimeout(later, 700));
    configuration.answer({ ...active, settings: { ...active.settings, palette: 'grey' } });
    const third = await next('analyseNames');
    second.answer(finding('Chile', second.input));
    third.answer(finding('Peru', third.input));
    expect([third.input.text.includes('Chile'), third.input.text.includes('Peru')]).toEqual([true, true]);
    await vi.waitFor(() => expect([...highlights.keys()]).toEqual(['attache-country-grey-light']));
    life.end();
  });

  test('loses no change that another overtakes', async () => {
    const life = start();
    void life.read('by-itself');
    (await next('configuration')).answer(active);
    const first = await next('analyseNames');
    first.answer(finding('Norway', first.input));
    await vi.waitFor(() => expect(life.state.kind).toBe('ready'));
    const [one, , three] = document.querySelectorAll('p');
    (one as Element).append(' Then came Chile.');
    const second = await next('analyseNames');
    (three as Element).append(' Then came Peru.');
    const third = await next('analyseNames');
    for (const country of ['Chile', 'Peru']) expect(third.input.text).toContain(country);
    second.answer(finding('Chile', second.input));
    third.answer(finding('Peru', third.input));
    await vi.waitFor(() =>
      expect(life.state).toMatchObject({ report: { analysis: { entities: [{ name: 'Peru' }] } } }),
    );
    life.end();
  });

  test('stops following a page that has spent its budget, and says so', async () => {
    const life = start();
    void life.read('by-itself');
    (await next('configuration')).answer(active);
    const first = await next('analyseNames');
    first.answer(finding('Norway', first.input));
    await vi.waitFor(() => expect(life.state.kind).toBe('ready'));
    vi.spyOn(WatchBudget.prototype, 'isSpent', 'get').mockReturnValue(true);
    add('Chile');
    const second = await next('analyseNames');
    second.answer(finding('Chile', second.input));
    await vi.waitFor(() =>
      expect(life.state).toMatchObject({ report: { analysis: { notes: ['too-lively'] } } }),
    );
    expect(highlights.size).toBe(1);
    add('Peru');
    await new Promise((later) => setTimeout(later, 700));
    expect(asked).toEqual([]);
    life.end();
  });

  test('paints nothing when its script has ended in the meantime', async () => {
    const life = start();
    const done = life.read('by-itself');
    (await next('configuration')).answer(active);
    const { input, answer } = await next('analyseNames');
    life.end();
    answer(finding('Norway', input));
    expect(await done).toBe(false);
    expect(highlights.size).toBe(0);
  });

  test('reads nothing where the site is switched off', async () => {
    const life = start();
    const done = life.read('by-itself');
    (await next('configuration')).answer({ ...active, isActive: false, isOff: true });
    expect(await done).toBe(false);
    expect([life.state, asked]).toEqual([{ kind: 'no-article', reason: 'off-here' }, []]);
    life.end();
  });

  test('says that a story was too long to be read to its end', async () => {
    (document.querySelector('p') as Element).append(` ${sentence.repeat(5000)}`);
    const life = start();
    const done = life.read('by-itself');
    (await next('configuration')).answer(active);
    const { input, answer } = await next('analyseNames');
    answer(finding('Norway', input));
    await done;
    expect(life.state).toMatchObject({ report: { analysis: { notes: ['cut-short'] } } });
    life.end();
  });
});
