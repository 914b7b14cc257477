import { fileURLToPath } from 'node:url';

/** Compromise's own bundle: one list of statements, whose last exports what they make. */
export const COMPROMISE = fileURLToPath(
  new URL('../node_modules/compromise/builds/three/compromise-three.mjs', import.meta.url),
);

/** How its model is put together: one word at a time, each by way of an object with that word for its one key. */
const MERGED = /Object\.assign\((\w+),\{\[(\w+)\]:(\{\}|\w+\[\2\])\}\)/g;

/**
 * The bundle as it is shipped. Compromise builds its lexicon when it is loaded, which is most of what a stopped background
 * takes to answer, and many articles never ask it: here its statements run when it is first called. And V8 keeps at most 1,536
 * first keys of small objects apart. Those that the merge would make exceed that, and from then on every literal with
 * a first key of its own would be a slow dictionary, in the rest of the program too: here words are set in their place.
 * @throws Error where the bundle is made otherwise
 */
export function lazyCompromise(code: string): string {
  const [ending, name] = /export\s*\{\s*(\w+) as default\s*\};?\s*$/.exec(code) ?? [];
  if (!ending || /^import\b/m.test(code)) throw new Error(`${COMPROMISE} is no single bundle any more`);
  if (code.match(MERGED)?.length !== 2) throw new Error(`${COMPROMISE} merges its model in another way`);
  const statements = code.slice(0, -ending.length).replace(MERGED, '($1[$2]=$3)');
  return `const start = () => { ${statements}\nreturn ${name}; };\nlet nlp;\nexport default (text) => (nlp ??= start())(text);`;
}
