import { lowerAt, type Reading } from '../reading';
import type { Chain } from './chain';

/** The gender that a title or form of address tells ("Mrs", "king"), or null. */
export function toldGender(reading: Reading, chain: Chain): 'm' | 'f' | null {
  for (const { firstToken } of chain.finds) {
    for (let i = firstToken - 1; i >= firstToken - 3; i--) {
      const lower = lowerAt(reading, i);
      if (
        /^(mrs|ms|miss|mme|queen|princess|lady|dame|baroness|congresswoman|spokeswoman|chairwoman|empress|madame|sister)\.?$/.test(
          lower,
        )
      )
        return 'f';
      if (
        /^(mr|king|prince|sir|lord|congressman|spokesman|chairman|pope|sheikh|emir|sultan|brother)\.?$/.test(
          lower,
        )
      )
        return 'm';
    }
  }
  return null;
}
