import type { BrowserStorageArea, Locks } from '../../lib/storage/open-store';

/** Limits of a storage area in bytes; a browser counts a key and the JSON of its value. */
export interface Quota {
  readonly bytesPerItem: number;
  readonly bytes: number;
}

/** Quotas of `storage.sync`, the same in Chrome and Firefox. */
export const SYNC_QUOTA: Quota = { bytesPerItem: 8192, bytes: 102_400 };

/** A storage area in memory, which can be told to fail or to die before its n-th write. */
export class MemoryArea implements BrowserStorageArea {
  items: Record<string, string> = Object.create(null);
  /** Writes that still succeed; the one after them never comes back, as in a process that is killed. */
  writesToLive = Number.POSITIVE_INFINITY;
  error: Error | null = null;
  writes = 0;

  constructor(private readonly quota: Quota | null = null) {}

  async get(keys: null | string[]): Promise<Record<string, unknown>> {
    if (this.error) throw this.error;
    const asked = keys ?? Object.keys(this.items);
    return Object.fromEntries(
      asked.filter((key) => key in this.items).map((key) => [key, JSON.parse(this.items[key]!)]),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.live();
    const after = { ...this.items };
    for (const [key, value] of Object.entries(items)) after[key] = JSON.stringify(value);
    this.check(after);
    this.items = after;
  }

  async remove(keys: string[]): Promise<void> {
    await this.live();
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => !keys.includes(key)));
  }

  private async live(): Promise<void> {
    if (this.error) throw this.error;
    if (this.writes++ >= this.writesToLive) await new Promise(() => {});
  }

  private check(items: Record<string, string>): void {
    if (!this.quota) return;
    let bytes = 0;
    for (const [key, json] of Object.entries(items)) {
      const size = Buffer.byteLength(key) + Buffer.byteLength(json);
      if (size > this.quota.bytesPerItem) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      bytes += size;
    }
    if (bytes > this.quota.bytes) throw new Error('QUOTA_BYTES quota exceeded');
  }
}

/** Locks of one process: work of one name is done one after the other. */
export function memoryLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name, work) => {
      const result = (last.get(name) ?? Promise.resolve()).catch(() => {}).then(work);
      last.set(name, result);
      return result;
    },
  };
}
