import type { RunningBrowser } from './running-browser';

const KEY = Symbol.for('attache.open-browsers');

/**
 * The browsers that a worker keeps open from file to file, by their kind. They stand on the global object, since a
 * worker's environment and its tests load their modules apart.
 */
export function openBrowsers(): Map<string, Promise<RunningBrowser>> {
  const place = globalThis as { [KEY]?: Map<string, Promise<RunningBrowser>> };
  place[KEY] ??= new Map();
  return place[KEY];
}
