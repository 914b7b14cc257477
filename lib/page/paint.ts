import type { Analysis, EntityKind, Mention } from '../types/analysis';
import type { Block } from '../types/text';
import {
  allNames,
  type Ground,
  LINES,
  type Line,
  type Look,
  lineName,
  lineNames,
  MARKS,
  type Mark,
  markName,
} from './highlight-style';
import { parentElementOf, rootElementOf } from './nodes';
import { locate, type Segment } from './segments';

/** A mention where it stands in the page. */
export interface PaintedMention {
  readonly mention: Mention;
  readonly kind: EntityKind;
  readonly isUncertain: boolean;
  readonly range: StaticRange;
}

/** Which mentions are shown, of those of the kinds chosen: all, or the first of each entity in each section. */
export function mentionsToPaint(
  { entities, mentions }: Analysis,
  blocks: readonly Block[],
  density: 'first-in-section' | 'all' | 'off',
  kinds: readonly EntityKind[],
): Mention[] {
  if (density === 'off') return [];
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const named = mentions.filter(
    ({ form, entity }) => form === 'name' && kinds.includes(kindOf.get(entity) as EntityKind),
  );
  if (density === 'all') return named;
  const sections = blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start);
  const seen = new Set<string>();
  return named.filter(({ entity, start }) => {
    const key = `${entity}@${sections.filter((at) => at <= start).length}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Mentions of one entity each: what stands for several ("the two ministers") is no place for the card of one of them. */
export function ofOneEntity(mentions: readonly Mention[]): Mention[] {
  const placeOf = ({ start, end }: Mention): string => `${start}-${end}`;
  const shared = new Map<string, number>();
  for (const mention of mentions) shared.set(placeOf(mention), (shared.get(placeOf(mention)) ?? 0) + 1);
  return mentions.filter((mention) => shared.get(placeOf(mention)) === 1);
}

/** Mentions with their places in the page; those whose text has gone are left out. */
export function placeMentions(
  { entities }: Analysis,
  mentions: readonly Mention[],
  segments: readonly Segment[],
  text: string,
): PaintedMention[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap((mention) => {
    const entity = byId.get(mention.entity);
    const range = locate(segments, mention.start, mention.end, text);
    return entity && range
      ? [{ mention, kind: entity.kind, isUncertain: entity.link.kind === 'uncertain', range }]
      : [];
  });
}

/**
 * The registry of highlights that belongs to a document's `CSS`. Not read as a property: Firefox, once warm, goes on calling
 * the getter of the document it saw first, and that of a frame that has gone on to another throws or gives the old registry.
 */
const registryOf = (css: typeof CSS): HighlightRegistry => Reflect.get(css, 'highlights');

/** More names than anybody reads are not painted: the browser goes through all of them for each frame. */
const MOST_PAINTED = 10_000;

/**
 * Paints mentions over the page's text, which stays as it is, in the place of those painted before. Returns how to undo it,
 * which leaves alone what another script has painted since.
 */
export function paint(painted: readonly PaintedMention[], look: Look, css: typeof CSS): () => void {
  const highlights = registryOf(css);
  const lines = new Map<Line, StaticRange[]>(LINES.map((line) => [line, []]));
  for (const { kind, isUncertain, range } of painted.slice(0, MOST_PAINTED))
    lines.get(isUncertain ? 'uncertain' : (kind as Line))?.push(range);
  // Name by name: Firefox gives extensions no iterator of a page's objects, nor calls back from their `forEach`.
  if (highlights.size > 0) for (const name of lineNames()) highlights.delete(name);
  const own = new Map<string, Highlight>();
  for (const [line, ranges] of lines) {
    if (ranges.length === 0) continue;
    const highlight = new Highlight(...ranges);
    own.set(lineName(line, look), highlight);
    highlights.set(lineName(line, look), highlight);
  }
  return () => {
    for (const [name, highlight] of own) if (highlights.get(name) === highlight) highlights.delete(name);
    for (const mark of MARKS) highlights.delete(markName(mark, look.ground));
  };
}

/** Takes away whatever is painted, such as what a script before this one left, when it died with its extension. */
export function unpaintAll(css: typeof CSS): void {
  const highlights = registryOf(css);
  if (highlights.size > 0) for (const name of allNames()) highlights.delete(name);
}

/** Marks some places more strongly: those of an entity that is pointed at, or one that flashes. Empty takes it back. */
export function emphasise(mark: Mark, ranges: readonly StaticRange[], ground: Ground, css: typeof CSS): void {
  const highlights = registryOf(css);
  const name = markName(mark, ground);
  if (ranges.length === 0) {
    highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = mark === 'flash' ? 2 : 1;
  highlights.set(name, highlight);
}

const NO_COLOUR = 'rgba(0, 0, 0, 0)';

/** Whether the text of an element stands on a dark ground, by what is really painted behind it. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    // Most are without one. Colours of the page's own are given as "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.4)" (CSSOM).
    if (colour === NO_COLOUR || !colour.startsWith('rgb')) continue;
    const [red, green, blue, opacity] = colour
      .slice(colour.indexOf('(') + 1, -1)
      .split(', ')
      .map(Number);
    if (opacity !== undefined && opacity < 0.5) continue;
    return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number) < 110;
  }
  return (
    getComputedStyle(rootElementOf(document)).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches
  );
}
