import type { BackgroundProperty, BackgroundRelation, Relation } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import type { IsoDate } from '../../lib/types/text';

/** One thing that stands on a day. */
export type TimelineEntry =
  | { readonly kind: 'relation'; readonly date: IsoDate; readonly relation: Relation }
  | { readonly kind: 'office'; readonly date: IsoDate; readonly office: OfficeStart }
  | { readonly kind: 'article'; readonly date: IsoDate };

/** The day on which somebody of the article took the office that they hold. */
export interface OfficeStart {
  readonly holder: string;
  /** The country or body of the office. */
  readonly of: string;
  readonly relation: BackgroundRelation;
}

export interface Timeline {
  /** What the article dates, the article itself, and who has taken office within the year before it; in order. */
  readonly entries: readonly TimelineEntry[];
  /** Who took office before that, in order. */
  readonly earlierOffices: readonly Extract<TimelineEntry, { kind: 'office' }>[];
  /** Relations that the text gives no day. */
  readonly undated: readonly Relation[];
}

/** Offices that are stated of their holder, and those that are stated of the country or body. */
const OF_HOLDER: readonly BackgroundProperty[] = ['P39'];
const OF_BODY: readonly BackgroundProperty[] = ['P35', 'P6', 'P488'];

/**
 * What an article dates, in order, with the day of the article itself. The start of an office that holds stands there where its
 * holder has a relation in the article. A month or year comes before the days within it.
 */
export function timelineOf({ article, analysis }: PageReport): Timeline {
  const { relations, asOf } = analysis;
  const offices = officeStarts(analysis);
  const yearBefore = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  const entries: TimelineEntry[] = [
    ...offices.filter(({ date }) => date > yearBefore),
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
  return {
    // Sorting keeps the order of those of the same day: offices, events, the article that tells of them.
    entries: inOrder(entries),
    earlierOffices: inOrder(offices.filter(({ date }) => date <= yearBefore)),
    undated: relations.filter(({ date }) => !date),
  };
}

function officeStarts({ background, relations, entities }: PageReport['analysis']) {
  const parties = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return background.flatMap((relation) => {
    const { property, tense, start, subject, object, via } = relation;
    const ends = OF_HOLDER.includes(property)
      ? { holder: subject, of: object }
      : OF_BODY.includes(property)
        ? { holder: object, of: subject }
        : null;
    if (!ends || !start || tense === 'past' || via || !people.has(ends.holder) || !parties.has(ends.holder))
      return [];
    return [{ kind: 'office', date: start, office: { ...ends, relation } } as const];
  });
}

function inOrder<Entry extends { readonly date: IsoDate }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
