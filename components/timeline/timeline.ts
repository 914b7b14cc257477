import type { BackgroundProperty, BackgroundRelation, Relation } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import type { IsoDate } from '../../lib/types/text';

/** One thing that stands on a day. */
export type TimelineEntry =
  | { readonly kind: 'relation'; readonly date: IsoDate; readonly relation: Relation }
  | { readonly kind: 'office'; readonly date: IsoDate; readonly relation: BackgroundRelation }
  | { readonly kind: 'article'; readonly date: IsoDate };

/** Entries of one year. */
export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

export interface Timeline {
  readonly years: readonly TimelineYear[];
  /** Relations that the text gives no day. */
  readonly undated: readonly Relation[];
}

const OFFICES: readonly BackgroundProperty[] = ['P39', 'P35', 'P6', 'P488'];

/**
 * What an article dates, in order, with the day of the article itself. The start of an office that holds stands there where its
 * holder or its country or body has a relation in the article. A month or year comes before the days within it.
 */
export function timelineOf({ article, analysis }: PageReport): Timeline {
  const { relations, background } = analysis;
  const parties = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const people = new Set(analysis.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const offices = background.filter(
    ({ property, tense, start, subject, object, via }) =>
      OFFICES.includes(property) &&
      tense !== 'past' &&
      start !== null &&
      via === null &&
      [subject, object].some((id) => people.has(id) && parties.has(id)),
  );
  const entries: TimelineEntry[] = [
    ...offices.map((relation) => ({ kind: 'office', date: relation.start as IsoDate, relation }) as const),
    ...relations.flatMap((relation) =>
      relation.date ? [{ kind: 'relation', date: relation.date, relation } as const] : [],
    ),
    ...(article.published
      ? [
          {
            kind: 'article',
            date: /^\d{4}(-\d{2}){0,2}/.exec(article.published)?.[0] ?? article.published,
          } as const,
        ]
      : []),
  ];
  // Sorting keeps the order of those of the same day: offices, events, the article that tells of them.
  entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const years = Map.groupBy(entries, ({ date }) => date.slice(0, 4));
  return {
    years: [...years].map(([year, ofYear]) => ({ year, entries: ofYear })),
    undated: relations.filter(({ date }) => !date),
  };
}
