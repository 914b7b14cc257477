/** Milliseconds: far more than anything takes, since a machine may be busy with more than the tests. */
const LONGEST = 30_000;

/** Waits until something is so, by asking again and again; fails with what was asked where it never is. */
export async function until(isSo: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + LONGEST;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${isSo}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
