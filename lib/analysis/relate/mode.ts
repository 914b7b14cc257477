import type { RelationMode } from '../../types/plover';
import type { Draft } from './draft';
import type { Scene } from './scene';

/** How the parties came together: by phone or video where the sentence says so, else as the frame does. */
export function modeOfReport({ words }: Scene, { mode, type, cueFirst }: Draft): RelationMode | null {
  if (type !== 'CONSULT') return mode;
  const near = words
    .filter(({ firstToken }) => Math.abs(firstToken - cueFirst) < 8)
    .map(({ lower }) => lower);
  if (near.some((lower) => /^(phone|telephone|by phone|by telephone|phoned|telephoned)$/.test(lower)))
    return 'phone';
  if (near.some((lower) => /^(video|videoconference|virtually|virtual)$/.test(lower))) return 'video';
  if (near.some((lower) => /^(letter|letters|email)$/.test(lower))) return 'letter';
  return mode;
}
