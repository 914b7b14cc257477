import type { Article } from '../../lib/types/text';

const TEXT =
  'NATO has its seat in Brussels. Mark Rutte, its secretary general, was once the prime minister of the Netherlands. ' +
  'The European Commission works in the same city; its president, Ursula von der Leyen, was a minister in Germany before. ' +
  'Norway belongs to NATO but not to the European Union.';

/** A few sentences that stay true of their day, for a first try. In English, which is what Attaché reads best. */
export const SAMPLE_ARTICLE: Article = {
  text: TEXT,
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  title: null,
  url: null,
  publisher: null,
  published: '2025-03-04',
  lang: 'en',
};
