type Api = typeof import('wxt/browser')['browser'];

declare const chrome: Api;

/**
 * The browser's own extension API, for what is loaded into every page: both browsers answer with promises by themselves,
 * so that no page pays for a polyfill. In Chrome it is taken by its variable: `window.browser` may be an element of the
 * page that has this id.
 */
export const extension: Api = import.meta.env.FIREFOX
  ? (globalThis as unknown as { browser: Api }).browser
  : chrome;
