import { browser } from 'wxt/browser';

/** The extension's own files that the background opens. */
type FileName = '/knowledge.bin' | '/tagger.bin';

/**
 * Opens a file of the extension when it is first asked for. Null where it is missing or damaged, so that the analysis goes
 * on without it; one that could only not be read this time is tried again the next.
 */
export function openFile<Opened>(
  name: FileName,
  open: (buffer: ArrayBuffer) => Opened,
): () => Promise<Opened | null> {
  let opened: Promise<Opened | null> | null = null;
  return () => {
    opened ??= read(name).then(
      (buffer) => {
        try {
          return open(buffer);
        } catch (error) {
          console.warn(name, error);
          return null;
        }
      },
      (error: unknown) => {
        console.warn(name, error);
        opened = null;
        return null;
      },
    );
    return opened;
  };
}

async function read(name: FileName): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(name));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
