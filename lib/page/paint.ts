import type { Analysis, EntityKind, Mention } from '../types/analysis';
import type { Palette } from '../types/settings';
import type { Block } from '../types/text';
import { locate, type Segment } from './segments';

/** Names of the highlights in the page's registry; the page can see that they exist. */
const PREFIX = 'attache-';
const PAINTED: readonly EntityKind[] = ['person', 'country', 'institution'];
const NAMES: readonly string[] = [...PAINTED, 'uncertain'];

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

/** More names than anybody reads are not painted: the browser goes through all of them for each frame. */
const MOST_PAINTED = 10_000;

/**
 * Paints mentions over the page's text, which stays as it is, in the place of those painted before. Returns how to undo it,
 * which leaves alone what another script has painted since.
 */
export function paint(painted: readonly PaintedMention[], { highlights }: typeof CSS): () => void {
  const groups = new Map<string, StaticRange[]>(NAMES.map((name) => [name, []]));
  for (const { kind, isUncertain, range } of painted.slice(0, MOST_PAINTED))
    groups.get(isUncertain ? 'uncertain' : kind)?.push(range);
  const own = new Map<string, Highlight>();
  for (const [name, ranges] of groups) {
    if (ranges.length === 0) highlights.delete(PREFIX + name);
    else {
      const highlight = new Highlight(...ranges);
      own.set(name, highlight);
      highlights.set(PREFIX + name, highlight);
    }
  }
  return () => {
    for (const [name, highlight] of own)
      if (highlights.get(PREFIX + name) === highlight) highlights.delete(PREFIX + name);
    for (const name of ['marked', 'flash']) highlights.delete(PREFIX + name);
  };
}

/** Marks some places more strongly: those of an entity that is pointed at, or one that flashes. Empty takes it back. */
export function emphasise(
  name: 'marked' | 'flash',
  ranges: readonly StaticRange[],
  { highlights }: typeof CSS,
): void {
  if (ranges.length === 0) {
    highlights.delete(PREFIX + name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = name === 'flash' ? 2 : 1;
  highlights.set(PREFIX + name, highlight);
}

/** The lines' colours, and how a place is marked more strongly. Nothing of it is printed. */
export function highlightColours(palette: Palette, isDark: boolean): string {
  const colours = isDark ? palette.dark : palette.light;
  const line = (name: string, colour: string): string =>
    `::highlight(${PREFIX}${name}) { text-decoration-color: ${colour}; }`;
  return `@media screen {
${line('person', colours.person)}
${line('country', colours.country)}
${line('institution', colours.institution)}
${line('uncertain', colours.institution)}
::highlight(${PREFIX}marked) { background-color: ${isDark ? '#ffffff2e' : '#0000001c'}; }
::highlight(${PREFIX}flash) { background-color: ${isDark ? '#ffd54a66' : '#ffd54aa6'}; }
}
@media screen and (forced-colors: active) {
${PAINTED.map((kind) => line(kind, 'CanvasText')).join('\n')}
::highlight(${PREFIX}marked), ::highlight(${PREFIX}flash) { background-color: Highlight; color: HighlightText; }
}`;
}

/** Whether the text of an element stands on a dark ground, by what is really painted behind it. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = /rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:[,/ ]+([\d.]+))?\)/.exec(
      getComputedStyle(at).backgroundColor,
    );
    if (!colour || (colour[4] !== undefined && Number(colour[4]) < 0.5)) continue;
    return 0.2126 * Number(colour[1]) + 0.7152 * Number(colour[2]) + 0.0722 * Number(colour[3]) < 110;
  }
  return (
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches
  );
}
