import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserKind } from '../test/browser/browsers';

interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly file: string;
}

type BrowserName = 'chrome' | 'chromium' | 'edge' | 'firefox';

const NAMES: readonly BrowserName[] = ['chrome', 'chromium', 'edge', 'firefox'];

/** Commands on a PATH, programs of a Mac, and folders below those that Windows has programs in. */
const PLACES: Readonly<Record<BrowserName, { commands: string[]; mac: string; windows: string }>> = {
  chrome: {
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  edge: {
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
};

/**
 * The browser that is asked for, else the first that is there; `CHROMIUM_BIN` and `FIREFOX_BIN` go before all places.
 * Gives what to tell the reader where there is none.
 */
export function findBrowser(wanted: string | null): FoundBrowser | string {
  const names = NAMES.filter((name) => wanted === null || name === wanted);
  if (names.length === 0) return `There is no browser "${wanted}"; choose one of ${NAMES.join(', ')}.`;
  for (const name of names) {
    const kind = name === 'firefox' ? 'firefox' : 'chromium';
    const given = kind === 'firefox' ? process.env.FIREFOX_BIN : process.env.CHROMIUM_BIN;
    const file = [given, ...placesOf(name)].find((place) => place && existsSync(place));
    if (file) return { kind, file };
  }
  return `${wanted ?? 'Chrome, Chromium, Edge or Firefox'} was not found. Install it, or set CHROMIUM_BIN or FIREFOX_BIN to where it is.`;
}

function placesOf(name: BrowserName): string[] {
  const { commands, mac, windows } = PLACES[name];
  if (process.platform === 'darwin')
    return [`/Applications/${mac}.app/Contents/MacOS/${mac === 'Firefox' ? 'firefox' : mac}`];
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
      (folder) => (folder ? [path.join(folder, windows)] : []),
    );
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}
