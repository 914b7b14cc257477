import { lowerAt, type Reading } from '../reading';
import type { Description } from './descriptions';

/** Words between a form of "be" and what it says of its subject. */
const BETWEEN = /^(?:then|now|still|currently|also|already|once|later|not|formerly|previously)$/;

/** Whether a description says of its subject what it is ("was then the first president", "served as the envoy"), and means nobody else. */
export function isPredicate(reading: Reading, { firstToken }: Pick<Description, 'firstToken'>): boolean {
  let i = firstToken - 1;
  while (BETWEEN.test(lowerAt(reading, i))) i--;
  return /^(?:is|was|be|been|being|are|were|became|becomes|become|becoming|as|remains|remained)$/.test(
    lowerAt(reading, i),
  );
}

/** Whether an office counts its holders ("first president"): that is one of them, whoever it was, and not today's. */
export const isOrdinal = (label: string): boolean =>
  /^(?:first|second|third|next|last)\s(?!deputy|vice|secretary|minister|lady)/i.test(label);
