/** So many readings anew, and so much time for them, one page may have. A live blog of a day needs about half. */
const MOST_READINGS = 200;
const MOST_MS = 3000;

/** What following a page's changes may cost in all, so that a page that never rests is given up at some time. */
export class WatchBudget {
  private readings = 0;
  private spent = 0;

  /** Books one reading. */
  book(ms: number): void {
    this.readings++;
    this.spent += ms;
  }

  get isSpent(): boolean {
    return this.readings >= MOST_READINGS || this.spent >= MOST_MS;
  }
}
