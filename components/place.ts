import type { EntityKind } from '../lib/types/analysis';
import { STANDINGS, type Standing } from './standing';

/** Views of the sidebar, in the order of their tabs. */
export const TABS = ['cast', 'relations', 'graph', 'timeline', 'map'] as const;
export type Tab = (typeof TABS)[number];

/** How the cast is put in order. */
export type CastOrder = 'importance' | 'kind' | 'country';

export interface CastFilter {
  readonly typed: string;
  readonly kind: EntityKind | null;
  /** ISO alpha-2. */
  readonly country: string | null;
  readonly order: CastOrder;
}

export interface RelationFilter {
  readonly standing: Standing | null;
  /** Id of an entity that must be a party. */
  readonly party: string | null;
}

/** Where a reader is in the sidebar of one page; plain data, kept while the browser runs. */
export interface SidebarPlace {
  readonly tab: Tab;
  /** Entities whose pages were opened one from another; the last is shown, and "back" goes to the one before. */
  readonly trail: readonly string[];
  readonly cast: CastFilter;
  readonly relations: RelationFilter;
  /** How far each view is scrolled, in CSS pixels; an entity's page goes by its id. */
  readonly scroll: Readonly<Record<string, number>>;
}

/** Where the sidebar opens. */
export const START: SidebarPlace = {
  tab: 'cast',
  trail: [],
  cast: { typed: '', kind: null, country: null, order: 'importance' },
  relations: { standing: null, party: null },
  scroll: {},
};

/** A place out of what was kept; what is missing or wrong is as at the start. */
export function readPlace(kept: unknown): SidebarPlace {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<
    Record<keyof SidebarPlace, unknown>
  >;
  const cast = fields(given.cast);
  const relations = fields(given.relations);
  return {
    tab: TABS.find((tab) => tab === given.tab) ?? START.tab,
    trail: Array.isArray(given.trail) ? given.trail.filter((id): id is string => text(id) !== null) : [],
    cast: {
      typed: text(cast.typed) ?? '',
      kind: KINDS.find((kind) => kind === cast.kind) ?? null,
      country: text(cast.country),
      order: ORDERS.find((order) => order === cast.order) ?? 'importance',
    },
    relations: {
      standing: STANDINGS.find((standing) => standing === relations.standing) ?? null,
      party: text(relations.party),
    },
    scroll: Object.fromEntries(
      Object.entries(fields(given.scroll)).filter(([, top]) => typeof top === 'number' && top > 0),
    ) as Record<string, number>,
  };
}

/** What the scroll of a place is kept under. */
export function viewOf({ tab, trail }: Pick<SidebarPlace, 'tab' | 'trail'>): string {
  return trail.at(-1) ?? tab;
}

/** The place with the page of an entity open. One that is on the way already is gone back to. */
export function opened(place: SidebarPlace, entity: string): SidebarPlace {
  const at = place.trail.indexOf(entity);
  const trail = at === -1 ? [...place.trail, entity] : place.trail.slice(0, at + 1);
  return { ...place, trail, scroll: { ...place.scroll, [entity]: 0 } };
}

/** The place one page back. */
export function backed(place: SidebarPlace): SidebarPlace {
  return { ...place, trail: place.trail.slice(0, -1) };
}

/** The place where the reader begins a new page: the same view, with nothing filtered. */
export function freshPlace({ tab, cast }: SidebarPlace): SidebarPlace {
  return { ...START, tab, cast: { ...START.cast, order: cast.order } };
}

/** Kinds that have a chip in the cast. */
export const KINDS: readonly EntityKind[] = ['person', 'country', 'institution'];
const ORDERS: readonly CastOrder[] = ['importance', 'kind', 'country'];

const fields = (given: unknown): Record<string, unknown> =>
  typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
const text = (given: unknown): string | null => (typeof given === 'string' && given !== '' ? given : null);
