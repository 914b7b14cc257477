import type { DocumentEntity } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import { type CastFilter, KINDS } from '../place';

/** Some of the cast under a heading: a kind, a country (ISO alpha-2), or none. */
export interface CastGroup {
  readonly key: string;
  readonly heading:
    | { readonly kind: 'kind'; readonly of: DocumentEntity['kind'] }
    | { readonly kind: 'country'; readonly of: string | null }
    | null;
  readonly entities: readonly DocumentEntity[];
}

/** Whom an article is about: people, countries and bodies that it names, or that a description surely means; by importance. */
export function castOf({ analysis }: PageReport): readonly DocumentEntity[] {
  return analysis.entities.filter(
    ({ kind, mentions, link }) =>
      KINDS.includes(kind) &&
      (mentions.some((id) => analysis.mentions[id]?.form === 'name') ||
        (link.kind === 'linked' && link.byDescription)),
  );
}

/** The cast that a filter leaves. Searching looks at all names, case and accents aside. */
export function filteredCast(
  cast: readonly DocumentEntity[],
  { typed, kind, country }: CastFilter,
): readonly DocumentEntity[] {
  const wanted = plain(typed).trim();
  return cast.filter(
    (entity) =>
      (!kind || entity.kind === kind) &&
      (!country || entity.country === country) &&
      (wanted === '' || [entity.name, ...entity.aliases].some((name) => plain(name).includes(wanted))),
  );
}

/** The cast in groups; within each by importance. Countries come in the order of their most important member. */
export function groupedCast(
  cast: readonly DocumentEntity[],
  order: CastFilter['order'],
): readonly CastGroup[] {
  switch (order) {
    case 'importance':
      return cast.length === 0 ? [] : [{ key: 'all', heading: null, entities: cast }];
    case 'kind':
      return KINDS.flatMap((of) => {
        const entities = cast.filter(({ kind }) => kind === of);
        return entities.length === 0 ? [] : [{ key: of, heading: { kind: 'kind', of }, entities } as const];
      });
    case 'country': {
      // Those without a country come last.
      const countries = [...new Set(cast.map(({ country }) => country))].sort(
        (a, b) => Number(a === null) - Number(b === null),
      );
      return countries.map((of) => ({
        key: of ?? 'none',
        heading: { kind: 'country', of },
        entities: cast.filter(({ country }) => country === of),
      }));
    }
  }
}

/** The first so many of a cast in groups; groups of which none is among them are left out. */
export function firstOf(groups: readonly CastGroup[], count: number): readonly CastGroup[] {
  let room = count;
  return groups.flatMap((group) => {
    const entities = group.entities.slice(0, room);
    room -= entities.length;
    return entities.length === 0 ? [] : [{ ...group, entities }];
  });
}

/** Countries of the cast, each once, the one of most members first. */
export function countriesOf(cast: readonly DocumentEntity[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { country } of cast) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
