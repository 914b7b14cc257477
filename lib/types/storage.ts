/** How a write ended. Whatever is not `written` has left everything as it was. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  /** The browser has no room left for it. */
  | { readonly kind: 'full' }
  /** Too many changes within a minute; the same one will do in a while. */
  | { readonly kind: 'busy' }
  /** It came from a private window, from which nothing is kept. */
  | { readonly kind: 'private' }
  /** The browser refused; its own words, for the one who looks for the cause. */
  | { readonly kind: 'failed'; readonly message: string };

/** Items by key, kept over restarts. */
export interface Store {
  /** The items of these keys, or all with `null`; keys without an item are left out. Rejects where it cannot be read. */
  get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  /** Writes all items at once or none. Never rejects. */
  set(items: Record<string, unknown>): Promise<WriteOutcome>;
  /** Takes the items away, all at once or none. Never rejects. */
  remove(keys: readonly string[]): Promise<WriteOutcome>;
  /** Runs `work` while nobody else in the extension changes this store. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}
