import { extension } from '../../lib/extension-api';

/** How often a script looks whether its extension is still there: the browser tells no script that it was updated or switched off. */
const LOOK_MS = 2000;
/** Where a script leaves word for the next one in the same page; scripts of other extensions and the page have globals of their own. */
const KEY = Symbol.for('attache');

/**
 * How long a content script may act in its page: until its extension has gone or was updated, or a newer script was
 * brought into the page. It neither sends nor hears events of the page, so that no page learns of it or can end it.
 */
export class ScriptLife {
  private readonly ending = new AbortController();

  /** Begins, and ends the life of the script before it in the same page. */
  constructor() {
    const shared = globalThis as { [KEY]?: ScriptLife };
    shared[KEY]?.end();
    shared[KEY] = this;
    const timer = setInterval(() => this.isOver, LOOK_MS);
    this.onEnd(() => clearInterval(timer));
    document.addEventListener('visibilitychange', () => this.isOver, { signal: this.signal });
  }

  /** For listeners that end with the script. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Whether the script has to be still; looks whether its extension is there. */
  get isOver(): boolean {
    if (!extension.runtime?.id) this.end();
    return this.signal.aborted;
  }

  onEnd(act: () => void): void {
    this.signal.addEventListener('abort', act, { once: true });
  }

  end(): void {
    this.ending.abort();
  }
}
