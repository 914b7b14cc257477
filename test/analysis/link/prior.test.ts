import { expect, test } from 'vitest';
import type { LinkCandidate } from '../../../lib/analysis/link/candidates';
import type { Question } from '../../../lib/analysis/link/features';
import { prior } from '../../../lib/analysis/link/prior';

const SEAT: LinkCandidate = { entity: 1, alias: 'full', prior: 0.4, route: 'name' } as LinkCandidate;
const STATE: LinkCandidate = { entity: 2, alias: 'metonym', prior: 0.5, route: 'name' } as LinkCandidate;

const shareOf = (candidate: LinkCandidate, metonym: { reason: string } | null): string | null | undefined =>
  prior({
    candidate,
    chain: { candidates: [SEAT, STATE], finds: [{ metonym }] },
    words: ['mill', 'house'],
    entity: { kind: 'institution' },
  } as unknown as Question)?.detail;

test('a seat that no word shows to act has the share of its metonym, too', () => {
  expect(shareOf(SEAT, null)).toBe('0.80');
  expect(shareOf(STATE, null)).toBe('0.50');
  expect(shareOf(SEAT, { reason: 'said' })).toBe('0.40');
});
