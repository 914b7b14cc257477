import { defineConfig } from 'wxt';

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
 * Readability remembers the page as markup and sets it again for a second try. Kept as nodes instead, that is quicker and
 * leaves no HTML sink; its log lines, which serialise the article even when nobody listens, go too.
 */
export const readabilityWithoutMarkup = () => ({
  name: 'readability-without-markup',
  transform(code: string, id: string) {
    if (!/[\\/]@mozilla[\\/]readability[\\/]Readability\.js/.test(id)) return undefined;
    const changes: readonly (readonly [string | RegExp, string])[] = [
      ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
      ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
      ['tmp.innerHTML = noscript.innerHTML;', ''],
      [/this\.log\(\s*"[^"]*"\s*\+\s*articleContent\.innerHTML\s*\);/g, ''],
    ];
    let changed = code;
    for (const [from, to] of changes) {
      const next = changed.replace(from, to);
      if (next === changed) throw new Error(`Readability has changed: "${from}" is not there any more.`);
      changed = next;
    }
    return { code: changed, map: null };
  },
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [noInnerHtml(), readabilityWithoutMarkup()] }),
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
        suggested_key: { default: 'Alt+Shift+A' },
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
