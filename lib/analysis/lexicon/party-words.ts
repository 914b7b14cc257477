import type { Reading } from '../reading';

/** Whether the word at a token is what the pack calls a party or its followers ("Green", "Greens"). */
export function namesParty({ knowledge, packWords }: Reading, i: number): boolean {
  const name = knowledge?.exactName(packWords, i, i + 1);
  const top = name && knowledge?.candidatesOf(name.name)[0];
  return top !== null && top !== undefined && knowledge?.entity(top.entity).subkind === 'party';
}
