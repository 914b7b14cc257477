import type { OfficeClass } from '../../types/knowledge';

/** Offices that go by a title which says only what their holder is called. */
export const CABINET: readonly OfficeClass[] = [
  'deputy-head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'minister',
  'commissioner',
];

/** Whether an office as the pack words it begins with a title: "Secretary of State". */
export const beginsWith =
  (title: string) =>
  (value: string): boolean =>
    value.toLowerCase().startsWith(title.toLowerCase());
