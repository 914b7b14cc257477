import { kept } from '../kept';
import { lowerAt, type Reading } from '../reading';
import type { Chain } from './chain';

const FEMALE =
  /^(mrs|ms|miss|mme|queen|princess|lady|dame|baroness|congresswoman|spokeswoman|chairwoman|empress|madame|sister|señora)\.?$/;
const MALE =
  /^(mr|king|prince|sir|lord|congressman|spokesman|chairman|pope|sheikh|emir|sultan|brother|señor|monsieur|herr)\.?$/;

/** What a word right before a name tells: a gender, 'none' where one further left may, 'no-word' where none can. */
const told = kept((lower): 'm' | 'f' | 'none' | 'no-word' => {
  if (FEMALE.test(lower)) return 'f';
  if (MALE.test(lower)) return 'm';
  return /^[\p{L}-]+\.?$/u.test(lower) ? 'none' : 'no-word';
});

/** The gender that a title or form of address right before a name tells ("Mrs", "King"), or null. */
export function addressedGender(reading: Reading, name: number): 'm' | 'f' | null {
  for (let i = name - 1; i >= name - 3; i--) {
    const said = told(lowerAt(reading, i));
    if (said === 'no-word') return null;
    if (said !== 'none') return said;
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
