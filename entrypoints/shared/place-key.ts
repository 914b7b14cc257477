/** Where in `storage.session` it is kept which place of the sidebar the reader was at beside a tab. */
export const placeKey = (tab: number): string => `place:${tab}`;
