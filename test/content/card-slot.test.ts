// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { CardPage, PageCard } from '../../entrypoints/content/card-page';
import { CardSlot, fillCardSlot } from '../../entrypoints/content/card-slot';

const page = {} as CardPage;
const card = () => ({
  attach: vi.fn(),
  detach: vi.fn(),
  step: vi.fn(() => true),
  explain: vi.fn(async () => true),
  pointed: () => 'e1',
  remove: vi.fn(),
});
const hand = (made: PageCard): void => fillCardSlot(() => made);

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
