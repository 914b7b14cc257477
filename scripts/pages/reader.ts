import { readPage } from '../../lib/page/read-page';

/** Reads the page it runs in once, for measuring; everything it hands back is plain. */
function readForMeasure() {
  const began = performance.now();
  try {
    const reading = readPage(document);
    const ms = performance.now() - began;
    const astray =
      reading?.segments.filter(
        ({ node, nodeStart, textStart, length }) =>
          node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ') !==
          reading.article.text.slice(textStart, textStart + length).replace(/\s/g, ' '),
      ).length ?? 0;
    return { article: reading?.article ?? null, ms, astray, error: null };
  } catch (error) {
    return { article: null, ms: performance.now() - began, astray: 0, error: String(error) };
  }
}

Object.assign(globalThis, { readForMeasure });
