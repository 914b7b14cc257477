// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage, rereadingSteps } from '../../lib/page/read-page';
import { WatchBudget } from '../../lib/page/watch-budget';
import { type Changed, watchStory } from '../../lib/page/watch-story';
import { openPage } from './open-page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A watched element, and what was heard of it. */
function watched() {
  const page = openPage('<body><div id="story"><p>One</p><p>Two</p></div></body>');
  const story = page.querySelector('#story') as Element;
  const heard: Changed[] = [];
  let touches = 0;
  const stop = watchStory(story, { onTouched: () => touches++, onChanged: (changed) => heard.push(changed) });
  return { story, heard, stop, touches: () => touches, text: story.querySelector('p')?.firstChild as Text };
}
const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('watchStory', () => {
  test('says once what has changed, after a wait', async () => {
    const { heard, text, story, touches } = watched();
    text.data = 'Three';
    story.append('Four');
    await later(120);
    expect(touches()).toBe(1);
    expect(heard).toEqual([]);
    await later(200);
    expect(heard).toEqual([new Set([text, story])]);
    await later(5000);
    expect(heard).toHaveLength(1);
  });

  test('does not hear of what has no words', async () => {
    const { heard, story, touches } = watched();
    story.append(document.createElement('img'), '  ');
    story.setAttribute('class', 'wide');
    await later(5000);
    expect([heard.length, touches()]).toEqual([0, 0]);
  });

  test('waits longer and longer while a page goes on, and not when it has rested', async () => {
    const { heard, text } = watched();
    for (let i = 0; i < 600; i++) {
      text.data = `Number ${i}`;
      await later(100);
    }
    // A minute of changes: after 0.25 s, 0.5 s, 1 s, … 16 s.
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.length).toBeLessThan(10);
    await later(60_000);
    const before = heard.length;
    text.data = 'After a rest';
    await later(17_000);
    expect(heard.length).toBe(before + 1);
    await later(60_000);
    text.data = 'After another';
    await later(300);
    expect(heard.length).toBe(before + 2);
  });

  test('closes its eyes to a storm, and opens them again', async () => {
    const { heard, story, text } = watched();
    for (let i = 0; i < 300; i++) story.append(`word ${i}`);
    await later(1100);
    expect(heard).toEqual(['much']);
    await later(30_000);
    text.data = 'Calm';
    await later(17_000);
    expect(heard).toEqual(['much', new Set([text])]);
  });

  test('hears that the page moves or takes out what the story stands in, and of nothing else around it', async () => {
    const page = openPage(
      '<body><main><div><div id="story"><p>One</p></div></div></main><div id="rail"></div></body>',
    );
    const [story, main, rail] = ['#story', 'main', '#rail'].map((one) => page.querySelector(one) as Element);
    const heard: Changed[] = [];
    const stop = watchStory(story as Element, {
      onTouched: () => {},
      onChanged: (changed) => heard.push(changed),
    });
    main?.append('Elsewhere in the page');
    rail?.append('And beside it');
    await later(5000);
    expect(heard).toEqual([]);
    const tree = (rail as Element).attachShadow({ mode: 'open' });
    tree.append(main as Element);
    await later(60_000);
    expect(heard).toEqual([new Set([page])]);
    rail?.remove();
    await later(60_000);
    expect(heard).toEqual([new Set([page]), new Set([page])]);
    stop();
  });

  test('hears nothing once it is stopped', async () => {
    const { heard, text, stop } = watched();
    text.data = 'Three';
    await later(10);
    stop();
    text.data = 'Four';
    await later(5000);
    expect(heard).toEqual([]);
  });
});

describe('reading again', () => {
  const sentence =
    'The minister of the island flew to the capital and spoke with the president about the harbour.';
  const open = () =>
    openPage(
      `<head><meta property="og:type" content="article"></head><body><h1>The minister of the island flew</h1><div id="story">${[1, 2, 3, 4, 5].map((i) => `<p>${sentence} Day ${i}.</p>`).join('')}</div></body>`,
    );
  const again = (page: Document, changed: Changed) => {
    const before = readPage(page);
    if (!before) throw new Error('no story');
    return (change: () => void) => {
      change();
      const steps = rereadingSteps(page, before, changed);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    };
  };

  test('gives what a new reading gives, whatever changed', () => {
    const page = open();
    const story = page.querySelector('#story') as Element;
    const changed = new Set<Node>([story, story.children[1] as Element]);
    const reading = again(
      page,
      changed,
    )(() => {
      (story.children[1] as Element).textContent = `${sentence} Changed.`;
      story.children[2]?.remove();
      story.insertAdjacentHTML('beforeend', `<p>${sentence} New.</p>`);
    });
    const fresh = readPage(page);
    expect(reading?.article).toEqual(fresh?.article);
    expect(reading?.segments).toEqual(fresh?.segments);
    expect(reading?.article.text).toMatch(/Changed\.[\s\S]*New\.$/);
  });

  test('does not look at paragraphs that did not change', () => {
    const page = open();
    const story = page.querySelector('#story') as Element;
    const first = story.children[0]?.firstChild as Text;
    const reading = again(
      page,
      new Set<Node>([story]),
    )(() => {
      // As if the browser had not told of it: what is read again would show it.
      first.data = `${sentence} Unseen.`;
      story.insertAdjacentHTML('beforeend', `<p>${sentence} New.</p>`);
    });
    expect(reading?.article.text).toContain('Day 1.');
    expect(reading?.article.text).toContain('New.');
  });

  test('finds the story anew where it stood before is gone, and says so where there is none', () => {
    const page = open();
    const moved = again(
      page,
      'much',
    )(() => {
      const { innerHTML } = page.querySelector('#story') as Element;
      (page.querySelector('#story') as Element).outerHTML = `<section>${innerHTML}</section>`;
    });
    expect(moved?.article.text).toContain('Day 5.');
    expect(again(open(), 'much')(() => page.body.replaceChildren())).toBeNull();
  });
});

test('a budget is spent by number and by time', () => {
  const many = new WatchBudget();
  for (let i = 0; i < 199; i++) many.book(1);
  expect(many.isSpent).toBe(false);
  many.book(1);
  expect(many.isSpent).toBe(true);
  const slow = new WatchBudget();
  slow.book(2900);
  expect(slow.isSpent).toBe(false);
  slow.book(200);
  expect(slow.isSpent).toBe(true);
});
