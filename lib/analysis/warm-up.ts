import type { Article } from '../types/text';

const text =
  `President Emmanuel Macron of France met Chancellor Olaf Scholz in Berlin on Monday. The two leaders spoke for an hour,
and the French president said that he would visit Kyiv. Ukraine's Foreign Ministry thanked Paris and the European Union (EU).
"We will not wait," Mr Macron told reporters; the EU and Georgia's parliament had asked him to.`.replaceAll(
    '\n',
    ' ',
  );

/**
 * A story for nobody, with something for every stage that finds names; those in it are the pack's, so that linking runs, too. Analysed once, it has the engine compile what the
 * first real story needs: a third of the time that one takes in a background that has just been started.
 */
export const WARM_UP: Article = {
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  title: null,
  url: null,
  publisher: null,
  published: '2024-03-15',
  lang: 'en',
};
