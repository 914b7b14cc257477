/** Titles that the office of one country alone has, so that no country need stand beside them, with its ISO code. */
export const TITLES_OF_COUNTRIES: readonly (readonly [title: string, iso: string])[] = [
  ['pontiff', 'VA'],
  ['pope', 'VA'],
  ['taoiseach', 'IE'],
];
