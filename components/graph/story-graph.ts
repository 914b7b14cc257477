import type { BackgroundRelation, DocumentEntity, Relation } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import { STANDINGS, type Standing, standingOf } from '../standing';

/** What a line of the graph stands for: what the article tells, by its standing, or what was known before. */
export type EdgeKind = Standing | 'known';

/** All kinds of lines, in the order of the legend. */
export const EDGE_KINDS: readonly EdgeKind[] = [...STANDINGS, 'known'];

/** All relations of one kind of line between the same two. */
export interface StoryEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly relations: readonly Relation[];
  readonly background: readonly BackgroundRelation[];
  /** Whether an arrow points at each end; none where the relation goes both ways by itself. */
  readonly pointsAtTarget: boolean;
  readonly pointsAtSource: boolean;
  /** Which of the lines between the same two it is: 0 is straight, the others bend to either side. */
  readonly bend: number;
}

/** A story as nodes and lines. */
export interface StoryGraph {
  /** By importance. */
  readonly nodes: readonly DocumentEntity[];
  readonly edges: readonly StoryEdge[];
  /** People, countries and bodies that nothing joins to another. */
  readonly apart: readonly DocumentEntity[];
}

/** The graph of a report, with lines of the given kinds. Told and known relations between the same two stay apart. */
export function storyGraph({ analysis }: PageReport, kinds: ReadonlySet<EdgeKind>): StoryGraph {
  const edges = new Map<string, Omit<StoryEdge, 'bend'>>();
  const add = (kind: EdgeKind, from: string, to: string, isDirected: boolean): string => {
    const isForward = from <= to;
    const [source, target] = isForward ? [from, to] : [to, from];
    const id = `${source}-${target}-${kind}`;
    const edge = edges.get(id) ?? {
      id,
      kind,
      source,
      target,
      relations: [],
      background: [],
      pointsAtTarget: false,
      pointsAtSource: false,
    };
    edges.set(id, {
      ...edge,
      pointsAtTarget: edge.pointsAtTarget || (isDirected && isForward),
      pointsAtSource: edge.pointsAtSource || (isDirected && !isForward),
    });
    return id;
  };
  for (const relation of analysis.relations) {
    const kind = standingOf(relation);
    if (!kinds.has(kind)) continue;
    const id = add(kind, relation.subject, relation.object, !relation.isSymmetric);
    const edge = edges.get(id) as StoryEdge;
    edges.set(id, { ...edge, relations: [...edge.relations, relation] });
  }
  if (kinds.has('known'))
    for (const relation of analysis.background) {
      const id = add('known', relation.subject, relation.object, false);
      const edge = edges.get(id) as StoryEdge;
      edges.set(id, { ...edge, background: [...edge.background, relation] });
    }
  const joined = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  return {
    nodes: analysis.entities.filter(({ id }) => joined.has(id)),
    edges: bent([...edges.values()]),
    apart: analysis.entities.filter(
      ({ id, kind, mentions }) =>
        !joined.has(id) &&
        kind !== 'other' &&
        kind !== 'place' &&
        mentions.some((mention) => analysis.mentions[mention]?.form === 'name'),
    ),
  };
}

/** With more lines than these, what was known before begins hidden: it would cover what the article says. */
const MOST_AT_FIRST = 16;

/** Kinds of lines that a graph begins with. */
export function kindsAtFirst({ edges }: StoryGraph): ReadonlySet<EdgeKind> {
  const isTold = edges.some(({ kind }) => kind !== 'known');
  return new Set(EDGE_KINDS.filter((kind) => kind !== 'known' || !isTold || edges.length <= MOST_AT_FIRST));
}

/** Lines between the same two fan out: 0; or 1, −1; or 0, 1, −1; … */
function bent(edges: readonly Omit<StoryEdge, 'bend'>[]): readonly StoryEdge[] {
  const pairs = Map.groupBy(edges, ({ source, target }) => `${source} ${target}`);
  return [...pairs.values()].flatMap((lines) =>
    lines.map((edge, i) => {
      const place = lines.length % 2 === 0 ? i + 1 : i;
      return { ...edge, bend: place === 0 ? 0 : Math.ceil(place / 2) * (place % 2 === 0 ? -1 : 1) };
    }),
  );
}

/** Lines that end at a node. */
export function edgesOf({ edges }: StoryGraph, node: string): readonly StoryEdge[] {
  return edges.filter(({ source, target }) => source === node || target === node);
}

/** Nodes that a line joins to a node, and itself. */
export function neighboursOf(graph: StoryGraph, node: string): ReadonlySet<string> {
  return new Set([node, ...edgesOf(graph, node).flatMap(({ source, target }) => [source, target])]);
}
