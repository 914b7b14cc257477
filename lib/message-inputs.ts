import * as v from 'valibot';
import type { BackgroundRequests, Inputs } from './messages';

/** Longer than any name, id or address may honestly be. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = text(1000);
const entityId = text(100);
const address = text(20_000);
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/));
const nothing = v.null();

const chosen = v.object({
  entity: entityId,
  qid: v.nullable(text(20)),
  name,
  kind: v.picklist(['person', 'country', 'institution', 'place', 'other']),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});
const rejected = v.object({ entity: entityId, name });
const scope = v.variant('kind', [
  v.object({ kind: v.literal('page'), page: address }),
  v.object({ kind: v.literal('site'), site: text(253) }),
  v.object({ kind: v.literal('everywhere') }),
]);
const wish = v.variant('kind', [
  v.object({ kind: v.literal('not'), entity: rejected }),
  v.object({ kind: v.literal('is'), entity: chosen }),
  v.object({ kind: v.literal('hide') }),
]);
const correction = v.object({
  id: text(30_000),
  name,
  scope,
  is: v.nullable(chosen),
  not: v.pipe(v.array(rejected), v.maxLength(1000)),
  isHidden: v.boolean(),
});
/** Blocks lie in the text, in order. Their number is bounded by its length, so a page can make no more of them than that. */
const article = v.pipe(
  v.object({
    text: v.string(),
    blocks: v.array(
      v.object({
        kind: v.picklist(['headline', 'standfirst', 'heading', 'paragraph', 'quote', 'list', 'caption']),
        start: number,
        end: number,
      }),
    ),
    // What a page says of itself may be anything; nonsense there must not cost the reader the article.
    title: v.fallback(v.nullable(text(10_000)), null),
    url: v.fallback(v.nullable(address), null),
    publisher: v.fallback(v.nullable(text(1000)), null),
    published: v.fallback(v.nullable(isoDate), null),
    lang: v.fallback(v.nullable(text(100)), null),
  }),
  v.check(
    ({ text: { length }, blocks }) =>
      blocks.every(
        ({ start, end }, i) =>
          (i === 0 || start >= (blocks[i - 1]?.end ?? 0)) && start <= end && end <= length,
      ),
    'Blocks must lie in the text, in order.',
  ),
);

const reader =
  <Output>(schema: v.GenericSchema<unknown, Output>) =>
  (given: unknown): Output =>
    v.parse(schema, given, { abortEarly: true });

/** What the background takes. */
export const BACKGROUND_INPUTS: Inputs<BackgroundRequests> = {
  prepare: reader(nothing),
  analyseNames: reader(article),
  analyseRelations: reader(article),
  configuration: reader(nothing),
  dossier: reader(v.object({ entity: entityId, asOf: isoDate })),
  cardFacts: reader(v.object({ entity: entityId, asOf: isoDate })),
  sidebarAccess: reader(nothing),
  openSidebar: reader(v.object({ entity: v.nullable(text(100)) })),
  correct: reader(v.object({ name: v.pipe(name, v.minLength(1)), scope, wish })),
  undoCorrection: reader(v.object({ id: text(30_000), before: v.nullable(correction) })),
  search: reader(v.object({ typed: name, asOf: isoDate })),
  candidates: reader(v.object({ surface: name, asOf: isoDate })),
  shortcuts: reader(nothing),
  readTab: reader(v.object({ tab: number })),
  switchSite: reader(v.object({ site: text(253), isOn: v.boolean() })),
};
