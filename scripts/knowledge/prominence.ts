import { readTable } from './read-source';

/** Fame by Wikidata id, from counts that the sources give. */
export type Priors = ReadonlyMap<string, number>;

/**
 * Fame on a scale of 0 to 255, each step of 25 being e times as much: from the number of Wikimedia sitelinks (340, the
 * most, give 250), daily views of the English article (100,000 give 230) or statements in a knowledge graph; the highest counts.
 */
export function readPriors(root: string): Priors {
  const rows = readTable(root, 'people-extra/priors.tsv.gz', [
    'qid',
    'sitelinks_2026',
    'enwiki_daily_views_2015_19',
    'kg_degree',
  ]);
  return new Map(
    rows.map((row) => {
      const log = (cell: string | undefined, factor: number, base: number) =>
        cell ? base + factor * Math.log(1 + Number(cell)) : 0;
      const fame = Math.max(
        log(row.sitelinks_2026, 43, 0),
        log(row.enwiki_daily_views_2015_19, 20, 0),
        log(row.kg_degree, 26, 40),
      );
      return [row.qid as string, Math.min(250, Math.round(fame))];
    }),
  );
}

/** The fame of an entity, 0 where nothing is known. */
export const fameOf = (priors: Priors, qid: string | undefined): number => (qid && priors.get(qid)) || 0;
