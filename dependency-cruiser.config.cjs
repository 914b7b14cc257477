/** The one rule of imports: a room imports lib/types and itself; only entrypoints carry things from room to room. */
const room = (from) => ({
  name: `${from}-keeps-to-itself`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(lib|components|entrypoints|scripts|test|bench)/', pathNot: [`^${from}/`, '^lib/types/'] },
});
const rooms = [
  'components',
  ...require('node:fs')
    .readdirSync(`${__dirname}/lib`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `lib/${entry.name}`),
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.map(room),
    {
      name: 'types-import-types',
      severity: 'error',
      from: { path: '^lib/types/' },
      to: { pathNot: '^(lib/types/|public/_locales/)' },
    },
    {
      name: 'browser-api-in-doors-only',
      severity: 'error',
      from: { pathNot: '^(entrypoints/|lib/(messages|extension-api)\\.ts)' },
      to: { path: '(wxt/browser|webextension-polyfill)' },
    },
    {
      name: 'compromise-in-analysis-only',
      severity: 'error',
      from: { pathNot: '^(lib/analysis|bench|scripts)/' },
      to: { path: 'node_modules/compromise' },
    },
    {
      name: 'preact-in-views-only',
      severity: 'error',
      from: { pathNot: '^(components|entrypoints|lib/page)/' },
      to: { path: 'node_modules/preact' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
