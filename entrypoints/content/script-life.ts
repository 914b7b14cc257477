import { extension } from '../../lib/extension-api';

/** How often a script looks whether its extension is still there: the browser tells no script that it was updated or switched off. */
const LOOK_MS = 2000;
/** Where a script leaves word for the next one in the same page; scripts of other extensions and the page have globals of their own. */
const KEY = Symbol.for('attache');

/**
 * How long a content script may act in its page: until its extension has gone or was updated, or a newer script was
 * brought into the page. It neither sends nor hears events of the page, so that no page learns of it or can end it. Without
 * the browser's own signals for that, which take longer to be set up than to be done without.
 */
export class ScriptLife {
  private hasEnded = false;
  private readonly endings: (() => void)[] = [];

  /** Begins, and ends the life of the script before it in the same page. */
  constructor() {
    const shared = globalThis as { [KEY]?: ScriptLife };
    shared[KEY]?.end();
    shared[KEY] = this;
    const look = (): boolean => this.isOver;
    const timer = setInterval(look, LOOK_MS);
    this.onEnd(() => clearInterval(timer));
    this.listen(document, 'visibilitychange', look);
  }

  /** Whether the script has to be still; looks whether its extension is there. */
  get isOver(): boolean {
    if (!extension.runtime?.id) this.end();
    return this.hasEnded;
  }

  /** Listens till the script ends. */
  listen(target: EventTarget, type: string, hear: (event: Event) => void): void {
    target.addEventListener(type, hear);
    this.onEnd(() => target.removeEventListener(type, hear));
  }

  /** What is done when the script ends, in the order in which it was said. */
  onEnd(act: () => void): void {
    this.endings.push(act);
  }

  end(): void {
    this.hasEnded = true;
    for (const act of this.endings.splice(0))
      try {
        act();
      } catch {
        // A part that cannot end any more keeps no other from it, and nobody is there to be told.
      }
  }
}
