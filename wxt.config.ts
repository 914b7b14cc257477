import { defineConfig } from 'wxt';
import { HOVER_CARD_LIFE } from './components/hover-card-style';
import { SCRIPT_KEY } from './entrypoints/content/card-slot';
import { HIGHLIGHT_LIFE, highlightStyle } from './lib/page/highlight-style';
import { PALETTES } from './lib/settings/palettes';
import { COMPROMISE, lazyCompromise } from './scripts/lazy-compromise';

/** Preact's one HTML sink is dangerouslySetInnerHTML; without it the add-on linter has nothing to warn of. */
const noInnerHtml = () => ({
  name: 'no-inner-html',
  transform(code: string, id: string) {
    if (/[\\/]node_modules[\\/]preact[\\/]dist[\\/]/.test(id) && code.includes('.innerHTML'))
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    return undefined;
  },
});

/**
 * WXT's own context of a content script announces itself by an event that pages can hear, and could send to end it. The
 * script has a life of its own (entrypoints/content/script-life.ts), so the context is left out.
 */
const noScriptContext = () => ({
  name: 'no-script-context',
  transform(_code: string, id: string) {
    return /[\\/]wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs$/.test(id)
      ? { code: 'export class ContentScriptContext {}', map: null }
      : undefined;
  },
});

/** Has compromise start when it is first asked. */
const compromiseWhenAsked = () => ({
  name: 'compromise-when-asked',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'compromise' ? COMPROMISE : null),
  transform: (code: string, id: string) =>
    id === COMPROMISE ? { code: lazyCompromise(code), map: null } : undefined,
});

/**
 * Has all of the script compiled at once that reads a page, since nearly all of it is called at once: else V8 parses each
 * function twice, and stops for each when it is first called.
 * https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = () => ({
  name: 'compiled-at-once',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const [file, chunk] of Object.entries(bundle))
      if (/(?:^|\/)content-scripts\/content\.js$/.test(file) && chunk.code !== undefined)
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
});

/**
 * Has the card's script handed to the script that reads the page, which runs it when a card is needed: to be read over is
 * all that it costs a page on which the reader points at nothing.
 */
const runWhenNeeded = () => ({
  name: 'run-when-needed',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const [file, chunk] of Object.entries(bundle))
      if (/(?:^|\/)content-scripts\/card\.js$/.test(file) && chunk.code !== undefined)
        chunk.code = `globalThis[Symbol.for('${SCRIPT_KEY}')]?.(()=>{${chunk.code}\n});`;
  },
});

/**
 * Writes the style sheet of the highlights out of the palettes. Chromium has highlights inherited, Firefox does not yet.
 * Firefox takes the sheet back when it ends the script, and what is in shadow trees goes by that: the
 * card (hover-card-style.ts), and the marks of a story in a tree of the page's, whose sheet the script imports `?inline`.
 */
const highlightSheet = (browser: string) => ({
  name: 'highlight-sheet',
  enforce: 'pre' as const,
  transform(_code: string, id: string) {
    if (!/[\\/]entrypoints[\\/]content[\\/]style\.css(?:\?.*)?$/.test(id)) return undefined;
    if (browser !== 'firefox') return { code: highlightStyle(PALETTES, ':root'), map: null };
    return id.endsWith('?inline')
      ? { code: highlightStyle(PALETTES, '', true), map: null }
      : { code: `${highlightStyle(PALETTES, '')}${HIGHLIGHT_LIFE}${HOVER_CARD_LIFE}`, map: null };
  },
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [
      noInnerHtml(),
      noScriptContext(),
      compromiseWhenAsked(),
      compiledAtOnce(),
      runWhenNeeded(),
      highlightSheet(browser),
    ],
    build: { cssTarget: browser === 'firefox' ? 'firefox142' : 'chrome131' },
  }),
  hooks: {
    // A story may stand in a frame. The script reads it from the page; only the rules of the highlights have to be there.
    'build:manifestGenerated'(_wxt, { content_scripts: scripts = [] }) {
      for (const { matches, css } of [...scripts])
        if (css) scripts.push({ matches, css, all_frames: true, run_at: 'document_start' });
      for (const script of scripts) if (script.js) delete script.css;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: {
      'open-sidebar': {
        // Chrome has Alt+Shift+A for itself.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+A' : 'Alt+Shift+S' },
        description: '__MSG_command_open_sidebar__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_toggle_site__',
      },
      'next-name': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next_name__' },
      'previous-name': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_command_previous_name__',
      },
    },
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // Highlights are inherited, and the card has all it needs, from this version on.
    ...(browser !== 'firefox' && { minimum_chrome_version: '131' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'attache@attache.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
