// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Cast } from '../../components/cast/Cast';
import { EntityPage } from '../../components/entity/EntityPage';
import { Facts } from '../../components/entity/Facts';
import { START } from '../../components/place';
import { Relations } from '../../components/relations/Relations';
import { ExportMenu } from '../../components/sidebar/ExportMenu';
import { Face } from '../../components/sidebar/Face';
import { Timeline } from '../../components/timeline/Timeline';
import { TimelineDrawing } from '../../components/timeline/TimelineDrawing';
import type { ViewProps } from '../../components/view';
import type { FoundEntity } from '../../lib/types/corrections';
import type { DossierFact } from '../../lib/types/dossier';
import { bigStory } from '../fakes/big-story';
import { sayIn } from '../fakes/say';

const report = bigStory();
const shared = (): ViewProps => ({
  say: sayIn('en'),
  locale: 'en',
  report,
  firstLine: ({ office }) => office?.label ?? null,
  flag: () => null,
  pointed: null,
  onReveal: vi.fn(),
  onMark: vi.fn(),
  onOpen: vi.fn(),
});
let box: HTMLElement;
const show = (view: Parameters<typeof render>[0]) => {
  box = document.createElement('div');
  document.body.append(box);
  act(() => render(view, box));
  return box;
};
const click = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());
/** Unfolds what is folded in an element, as a click on its words does. */
const unfold = (element: Element) =>
  act(() => {
    for (const each of [element, ...element.querySelectorAll('details')])
      if (each.matches('details')) {
        (each as HTMLDetailsElement).open = true;
        each.dispatchEvent(new Event('toggle'));
      }
  });
const button = (text: string) =>
  [...box.querySelectorAll('button')].find(({ textContent }) => textContent?.trim().startsWith(text));
afterEach(() => {
  render(null, box);
  box.remove();
});

describe('the cast', () => {
  test('marks, opens and reveals', () => {
    const props = shared();
    show(<Cast {...props} filter={START.cast} onFilter={vi.fn()} />);
    expect(
      [...box.querySelectorAll('.entry')].map((entry) => entry.getAttribute('data-entity')),
    ).toHaveLength(10);
    const entry = box.querySelector('[data-entity=e1]')!;
    click(entry.querySelector('.name'));
    expect(props.onOpen).toHaveBeenCalledWith('e1');
    unfold(entry);
    click(entry.querySelector('.sentence'));
    expect(props.onReveal).toHaveBeenCalledWith(report.analysis.entities[0]!.mentions[0]);
    expect(box.querySelector('[data-entity=e10]')?.textContent).toContain('Which one?');
  });

  test('tells which filter is wished', () => {
    const onFilter = vi.fn();
    show(<Cast {...shared()} filter={START.cast} onFilter={onFilter} />);
    click(button('Countries'));
    expect(onFilter).toHaveBeenCalledWith({ ...START.cast, kind: 'country' });
  });
});

describe('markup in names', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { analysis } = report;
  const named = { ...analysis, entities: analysis.entities.map((entity) => ({ ...entity, name })) };
  const props = (): ViewProps => ({ ...shared(), report: { ...report, analysis: named } });
  test.each([
    ['the cast', () => <Cast {...props()} filter={START.cast} onFilter={vi.fn()} />],
    ['relations', () => <Relations {...props()} filter={START.relations} onFilter={vi.fn()} />],
    ['the timeline', () => <Timeline {...props()} />],
  ])('is shown as text in %s', (_where, view) => {
    show(view());
    unfold(box);
    expect(box.querySelector('img')).toBeNull();
    expect(box.textContent).toContain(name);
  });
});

describe('relations', () => {
  test('say their status in words and set a claim beside its denial', () => {
    show(<Relations {...shared()} filter={START.relations} onFilter={vi.fn()} />);
    const disputed = box.querySelector('[data-disputed=true]')!;
    expect([...disputed.querySelectorAll('.status')].map(({ textContent }) => textContent?.trim())).toEqual([
      'denied',
      'claimed by Norway',
    ]);
    expect(disputed.textContent).toContain('Said and denied');
    for (const relation of box.querySelectorAll('.relation'))
      expect(relation.querySelector('.status')?.textContent?.trim()).not.toBe('');
  });

  test('keep apart what was known before, with its source', () => {
    show(<Relations {...shared()} filter={START.relations} onFilter={vi.fn()} />);
    const known = box.querySelector('.known')!;
    expect(known.querySelectorAll('li')).toHaveLength(3);
    expect(known.textContent).toContain('Wikidata, as of Jan 15, 2025');
    expect(known.textContent).toContain('NATO');
    expect(box.querySelector('ol.relations')?.textContent).not.toContain('NATO');
  });
});

describe('the page of an entity', () => {
  const entity = (id: string) => report.analysis.entities.find((each) => each.id === id)!;
  const page = (id: string, onCorrect = vi.fn(), found: readonly FoundEntity[] = []) => (
    <EntityPage
      {...shared()}
      entity={entity(id)}
      dossier={null}
      name={entity(id).name}
      hasSite
      onBack={vi.fn()}
      onCorrect={onCorrect}
      onSearch={async () => found}
    />
  );

  test('takes the focus, and holds relations, mentions and reasons', () => {
    show(page('e1'));
    expect(document.activeElement?.tagName).toBe('H2');
    expect(box.querySelectorAll('.relation')).toHaveLength(4);
    expect(box.querySelectorAll('.mentions li')).toHaveLength(entity('e1').mentions.length);
    expect(box.querySelector('.why')?.textContent).not.toMatch(/sample|prior|undefined/);
  });

  test('hears "not this one", "hide" and "always hide", each as far as it reaches', () => {
    const onCorrect = vi.fn();
    show(page('e4', onCorrect));
    const select = box.querySelector<HTMLSelectElement>('.corrections select')!;
    act(() => {
      select.value = 'site';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    click(button('Not this one'));
    click(button('Hide on this page'));
    click(button('Always hide'));
    expect(onCorrect.mock.calls).toEqual([
      [{ kind: 'not', entity: { entity: 'Q20', name: 'Norway' } }, 'site'],
      [{ kind: 'hide' }, 'page'],
      [{ kind: 'hide' }, 'everywhere'],
    ]);
  });

  test('lets the reader answer which one it is, of those weighed or of all known', async () => {
    const onCorrect = vi.fn();
    const lind: FoundEntity = {
      entity: 'Q9',
      qid: 'Q9',
      name: 'Okoye Lind',
      kind: 'person',
      country: 'NG',
      what: 'judge',
    };
    show(page('e10', onCorrect, [lind]));
    click(button('Grace Okoye'));
    expect(onCorrect.mock.lastCall).toMatchObject([{ kind: 'is', entity: { entity: 'Q8' } }, 'page']);
    click(button('It is this one'));
    await vi.waitFor(() => expect(button('Okoye Lind')?.textContent).toContain('judge · Nigeria'));
    click(button('Okoye Lind'));
    const { what: _, ...chosen } = lind;
    expect(onCorrect.mock.lastCall).toEqual([{ kind: 'is', entity: chosen }, 'page']);
  });
});

test('facts of one source stand together under their property, what has ended folded', () => {
  const fact = (value: string, changes: Partial<DossierFact> = {}): DossierFact => ({
    property: 'P463',
    value,
    start: null,
    end: null,
    holding: 'holds',
    source: 'Wikidata',
    asOf: '2025-01-15',
    isOld: false,
    ...changes,
  });
  const facts = [
    fact('NATO', { start: '1949-04-04' }),
    fact('Northern Fisheries Board'),
    fact('Nordic Council', { source: 'Another book' }),
    fact('Old League', { holding: 'ended', end: '1999' }),
    // A value that only says again what it is about.
    fact('sibling', { property: 'P3373' }),
  ];
  show(<Facts say={sayIn('en')} locale="en" title="Facts" facts={facts} hasProperty />);
  const groups = [...box.querySelectorAll('.facts > li')];
  expect(groups.map((group) => group.querySelectorAll('.value').length)).toEqual([2, 1, 1]);
  expect(groups[0]?.textContent).toContain('since Apr 4, 1949');
  for (const group of groups)
    expect(group.querySelector('.source')?.textContent).toContain('as of Jan 15, 2025');
  expect(groups[2]?.closest('details')?.open).toBe(false);
});

test('the timeline shows the article among what it tells, and can be drawn', () => {
  show(<Timeline {...shared()} />);
  // What is folded is not made before it is unfolded.
  expect(box.querySelector('details:last-of-type .moment')).toBeNull();
  unfold(box.querySelector('details:last-of-type')!);
  expect([...box.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual([
    '2019',
    '2024-12-21',
    '2025-03-03',
    '2025-03-04',
    '2025-03-05',
    '2025-05',
    '2023-10-16',
  ]);
  expect(box.querySelector('details:last-of-type')?.textContent).toContain('Who took office before: 1');
  render(null, box);
  show(<TimelineDrawing say={sayIn('ar')} locale="ar" report={report} />);
  expect(box.querySelectorAll('.moment')).toHaveLength(6);
});

test('the export menu opens at its first choice, closes on Escape, and tells what was chosen', () => {
  const onExport = vi.fn();
  show(<ExportMenu say={sayIn('en')} onExport={onExport} />);
  click(box.querySelector('button'));
  const items = () => [...box.querySelectorAll<HTMLElement>('[role=menuitem]')];
  expect(document.activeElement).toBe(items()[0]);
  const press = (key: string) =>
    act(
      () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  press('ArrowUp');
  expect(document.activeElement).toBe(items().at(-1));
  press('Escape');
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(box.querySelector('button'));
  click(box.querySelector('button'));
  click(button('Save as a table'));
  expect(onExport).toHaveBeenCalledWith({ kind: 'save', format: 'csv' });
});

test('each state of a page has a face', () => {
  const onLeaveReaderView = vi.fn();
  const face = (state: Parameters<typeof Face>[0]['state']) => {
    show(
      <Face
        say={sayIn('en')}
        state={state}
        onRead={vi.fn()}
        onSwitchOn={vi.fn()}
        onLeaveReaderView={onLeaveReaderView}
      />,
    );
    return box.textContent;
  };
  expect(face({ kind: 'reading' })).toContain('Reading');
  expect(face({ kind: 'failed', message: 'no pack' })).toContain('no pack');
  expect(face({ kind: 'no-article', reason: 'off-here' })).toContain('Switch it on here');
  expect(face({ kind: 'no-article', reason: 'not-chosen' })).toMatch(
    /off on this site.*Read it now.*Switch it on/,
  );
  expect(face({ kind: 'no-article', reason: 'on-click' })).toMatch(/not read this page.*Read it now$/);
  expect(face({ kind: 'no-article', reason: 'no-access' })).not.toContain('Read it now');
  expect(face({ kind: 'no-article', reason: 'reader-view' })).toMatch(/^This page is in reader view\./);
  expect(box.querySelectorAll('button')).toHaveLength(1);
  click(button('Leave reader view'));
  expect(onLeaveReaderView).toHaveBeenCalledOnce();
  expect(face({ kind: 'ready', report })).toBe('');
});
