// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { CardPage, PageCard } from '../../entrypoints/content/card-page';
import { CardSlot, fillCardSlot, SCRIPT_KEY } from '../../entrypoints/content/card-slot';

const page = { document } as CardPage;
const card = () => ({
  attach: vi.fn(),
  detach: vi.fn(),
  step: vi.fn(() => true),
  explain: vi.fn(async () => true),
  point: vi.fn(),
  pointed: () => 'e1',
  remove: vi.fn(),
});
const hand = (made: PageCard): void => fillCardSlot(() => made);
/** The script of the card has come: the build hands it over like this. */
const comes = (start: () => void): void =>
  (globalThis as unknown as Record<symbol, (start: () => void) => void>)[Symbol.for(SCRIPT_KEY)]?.(start);
const pointAt = (type: string): void => {
  document.dispatchEvent(new MouseEvent(type));
};

test('what is asked of the card before it comes waits for it', async () => {
  const slot = new CardSlot(document);
  const made = card();
  slot.attach(page);
  const stepped = slot.step(1);
  const explained = slot.explain('Ada Marin');
  expect(slot.pointed()).toBeNull();
  hand(made);
  expect(made.attach).toHaveBeenCalledExactlyOnceWith(page);
  expect([await stepped, await explained]).toEqual([true, true]);
  expect(slot.pointed()).toBe('e1');
  slot.detach();
  slot.remove();
  expect(made.detach).toHaveBeenCalledOnce();
  expect(made.remove).toHaveBeenCalledOnce();
});

test('serves no page that was left before it came', () => {
  const slot = new CardSlot(document);
  const made = card();
  slot.attach(page);
  slot.detach();
  hand(made);
  expect(made.attach).not.toHaveBeenCalled();
});

test('goes to the newest script of a page, once, and to none that is over', () => {
  const [old, slot] = [new CardSlot(document), new CardSlot(document)];
  const [made, second] = [card(), card()];
  old.attach(page);
  slot.attach(page);
  hand(made);
  hand(second);
  expect(made.attach).toHaveBeenCalledOnce();
  expect(second.attach).not.toHaveBeenCalled();
  const over = new CardSlot(document);
  over.attach(page);
  over.remove();
  hand(second);
  expect(second.attach).not.toHaveBeenCalled();
});

describe('the script of the card runs when it is needed', () => {
  test.each(['pointermove', 'pointerdown'])(
    'at the first %s over a page with names, which the card hears of',
    (sign) => {
      const slot = new CardSlot(document);
      const made = card();
      const start = vi.fn(() => hand(made));
      comes(start);
      pointAt(sign);
      expect(start, 'a page with nothing painted').not.toHaveBeenCalled();
      slot.attach(page);
      expect(start, 'nobody has pointed').not.toHaveBeenCalled();
      pointAt(sign);
      pointAt(sign);
      expect(start).toHaveBeenCalledOnce();
      expect(made.attach).toHaveBeenCalledExactlyOnceWith(page);
      expect(made.point).toHaveBeenCalledOnce();
    },
  );

  test('when it is asked something', async () => {
    const slot = new CardSlot(document);
    comes(() => hand(card()));
    expect(await slot.explain('Ada Marin')).toBe(true);
  });

  test('as soon as it comes, if it was needed before', () => {
    const slot = new CardSlot(document);
    slot.attach(page);
    pointAt('pointermove');
    const made = card();
    comes(() => hand(made));
    expect(made.attach).toHaveBeenCalledExactlyOnceWith(page);
  });

  test.each([
    ['left', (slot: CardSlot) => slot.detach()],
    ['ended', (slot: CardSlot) => slot.remove()],
  ])('not over a page that was %s', (_what, end) => {
    const slot = new CardSlot(document);
    const start = vi.fn();
    comes(start);
    slot.attach(page);
    end(slot);
    pointAt('pointermove');
    expect(start).not.toHaveBeenCalled();
  });
});
