import type { OfficeClass } from '../../types/knowledge';

/** How offices of a class are worded where the text has no wording of its own. */
const WORDS: Readonly<Partial<Record<OfficeClass, string>>> = {
  'head-of-state': 'president',
  'head-of-government': 'prime minister',
  'foreign-minister': 'foreign minister',
  'defence-minister': 'defence minister',
  'finance-minister': 'finance minister',
  'interior-minister': 'interior minister',
};

/** The usual wording of an office of a class ("prime minister"); null for classes that are worded in many ways. */
export const wordsOfClass = (officeClass: OfficeClass): string | null => WORDS[officeClass] ?? null;
