import { candidatesAt, type Reading } from '../reading';

/** Whether the word at a token is what the pack calls a party or its followers ("Green", "Greens"). */
export function namesParty(reading: Reading, i: number): boolean {
  const [top] = candidatesAt(reading, i, i + 1);
  return top !== undefined && reading.knowledge?.entity(top.entity).subkind === 'party';
}
