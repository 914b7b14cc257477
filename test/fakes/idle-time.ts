import { vi } from 'vitest';

/** A browser's idle time, which comes when the test says so. */
export function idleTime() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (act: () => void) => {
    waiting.set(++last, act);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id));
  return {
    /** What waits for it. */
    get count(): number {
      return waiting.size;
    },
    /** Does what waits, and not what that asks for in its turn. */
    comes(): void {
      const now = [...waiting.values()];
      waiting.clear();
      for (const act of now) act();
    },
  };
}
