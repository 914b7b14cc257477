import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An event of the browser that no test fires. */
const still = () => ({ addListener: () => {} });

/** Starts the background in a browser that is as new. It has neither pack nor tagger: the analysis goes on without them. */
export async function startBackground(): Promise<void> {
  vi.resetModules();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    action: { onClicked: still() },
    commands: { onCommand: still() },
    contextMenus: { onClicked: still() },
  });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(null, { status: 404 }));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (file?: string) => `chrome-extension://own${file}`,
  );
  const { default: background } = await import('../../entrypoints/background');
  background.main();
}

/** What the background answers a request, once it does. */
export interface BackgroundAnswer {
  readonly ok: boolean;
  readonly message?: string;
  readonly output?: unknown;
}

/** Asks the background as another part of the extension would: `from` is what the browser vouches for of it. */
export function askAs(from: object, attache: string, input: unknown): Promise<BackgroundAnswer> {
  return new Promise((answered) => {
    void fakeBrowser.runtime.onMessage.trigger(
      { attache, input } as never,
      { id: fakeBrowser.runtime.id, ...from } as never,
      answered as never,
    );
  });
}

/** The content script of a page in a tab. */
export const pageIn = (id: number, incognito = false) => ({
  url: 'https://news.example/',
  tab: { id, incognito },
});
