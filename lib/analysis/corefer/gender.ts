import { lowerAt, type Reading } from '../reading';
import type { Chain } from './chain';

const FEMALE =
  /^(mrs|ms|miss|mme|queen|princess|lady|dame|baroness|congresswoman|spokeswoman|chairwoman|empress|madame|sister|señora)\.?$/;
const MALE =
  /^(mr|king|prince|sir|lord|congressman|spokesman|chairman|pope|sheikh|emir|sultan|brother|señor|monsieur|herr)\.?$/;

/** The gender that a title or form of address right before a name tells ("Mrs", "King"), or null. */
export function addressedGender(reading: Reading, name: number): 'm' | 'f' | null {
  for (let i = name - 1; i >= name - 3; i--) {
    const lower = lowerAt(reading, i);
    if (FEMALE.test(lower)) return 'f';
    if (MALE.test(lower)) return 'm';
    if (!/^[\p{L}-]+\.?$/u.test(lower)) return null;
  }
  return null;
}

/** The gender that some name of a chain is addressed by, or null. */
export function toldGender(reading: Reading, chain: Chain): 'm' | 'f' | null {
  for (const { firstToken } of chain.finds) {
    const gender = addressedGender(reading, firstToken);
    if (gender) return gender;
  }
  return null;
}
