// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { today } from '../../entrypoints/shared/today';
import { readPage } from '../../lib/page/read-page';
import { watchStory } from '../../lib/page/watch-story';
import { openPage } from '../page/open-page';

const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Adak', 'Asia/Baku'];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  vi.useRealTimers();
});

describe('the time of the machine', () => {
  test.each(ZONES)('does not move the day of an article, nor what it calls Monday, in %s', async (name) => {
    process.env.TZ = name;
    const paragraph = (_: unknown, i: number): string =>
      `<p>Ada Marin was in France on Monday, and she will be there again next week, as her office said in room ${i}.</p>`;
    const reading = readPage(
      openPage(
        `<head><meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-05T23:30:00-08:00"></head>
        <body>${Array.from({ length: 5 }, paragraph).join('')}</body>`,
      ),
    );
    expect(reading?.article.published).toBe('2025-03-05');
    // Each zone asks anew: answers are kept.
    vi.resetModules();
    const { dateOf } = await import('../../lib/analysis/relate/when');
    expect(dateOf('on Monday', true, '2025-03-05')).toBe('2025-03-03');
    expect(dateOf('yesterday', true, '2025-03-01')).toBe('2025-02-28');
  });

  test.each([
    ['UTC', '2025-03-05'],
    ['Pacific/Kiritimati', '2025-03-06'],
    ['America/Adak', '2025-03-05'],
    ['Asia/Baku', '2025-03-06'],
  ])('gives the reader in %s their own day', (name, day) => {
    process.env.TZ = name;
    expect(today(new Date('2025-03-05T22:30:00Z'))).toBe(day);
  });

  test('does not keep a change from being read when the clock is set back by years', () => {
    vi.useFakeTimers();
    vi.setSystemTime('2025-03-05');
    openPage('<body><p>One.</p></body>');
    const root = document.body;
    let said = 0;
    const stop = watchStory(root, { onTouched: () => {}, onChanged: () => said++ });
    return (async () => {
      for (const [times, day] of [
        '2025-03-05',
        '2001-01-01',
        '1999-01-01',
        '1998-01-01',
        '2040-01-01',
      ].entries()) {
        vi.setSystemTime(day);
        (root.firstElementChild as Element).append(' More words.');
        // As soon as ever: the page has rested for a minute, whatever its clock says.
        await vi.advanceTimersByTimeAsync(600);
        expect(said).toBe(times + 1);
        await vi.advanceTimersByTimeAsync(60_000);
      }
      stop();
    })();
  });
});
