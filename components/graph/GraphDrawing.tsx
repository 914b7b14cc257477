import type { DocumentEntity } from '../../lib/types/analysis';
import { type Camera, seen } from './camera';
import { clearPath } from './edge-path';
import { insideWidth, NAME_LETTER, placedLabels, shortened } from './labels';
import type { Layout, Point } from './plane';
import type { EdgeKind, StoryGraph } from './story-graph';

/** Narrow letter of the sidebar's type at 10 pixels, measured over names. */
const EDGE_LETTER = 5.7;
/** With more lines than these their names are shown only where the reader looks. */
const MOST_NAMED_EDGES = 26;

/** Where on a line its name may stand, in twentieths: the middle, then off it. */
const PLACES: readonly number[] = [10, 8, 12, 6, 14];

interface GraphDrawingProps {
  readonly graph: StoryGraph;
  readonly layout: Layout;
  /** What stands at each node, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly camera: Camera;
  /** Of the picture, in pixels. */
  readonly width: number;
  /** Words on a line. */
  readonly edgeLabel: (edge: StoryGraph['edges'][number]) => string;
  /** Node that the reader looks at, and all that it is joined to; null where the whole is looked at. */
  readonly focus: { readonly node: string; readonly around: ReadonlySet<string> } | null;
  /** What a node hears and is told; left out in a picture to be saved. */
  readonly nodeProps?: (node: DocumentEntity) => Record<string, unknown>;
}

/** Nodes and lines of a story. What stands for nothing but its looks is hidden from screen readers: the nodes speak. */
export function GraphDrawing({
  graph,
  layout,
  names,
  camera,
  width,
  edgeLabel,
  focus,
  nodeProps,
}: GraphDrawingProps) {
  const at = new Map([...layout].map(([id, point]) => [id, seen(camera, point)]));
  const placed = graph.nodes.flatMap((node) => {
    const point = at.get(node.id);
    return point ? [{ node, point }] : [];
  });
  const lines = graph.edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    const others = placed.flatMap(({ node: { id }, point }) =>
      id === edge.source || id === edge.target ? [] : [point],
    );
    const path = from && to && clearPath(from, to, edge.bend, others);
    const isNear = !focus || edge.source === focus.node || edge.target === focus.node;
    return path ? [{ edge, path, isNear, text: edgeLabel(edge) }] : [];
  });
  const onLines = lines.flatMap(({ path }) => path.points);
  const isNamed = graph.edges.length <= MOST_NAMED_EDGES;
  const labels = placedLabels(
    [
      ...placed.map(({ node, point }) => {
        const text = nameAt(node, names);
        return {
          id: node.id,
          text,
          places: placesAround(point, text, width),
          letter: NAME_LETTER,
          avoids: onLines,
          isNeeded: true,
        };
      }),
      ...lines
        .filter(({ edge, isNear }) => edge.kind !== 'known' && (focus ? isNear : isNamed))
        .map(({ edge, path, text }) => ({
          id: edge.id,
          text,
          places: PLACES.map((i) => path.points[i] as Point).map(({ x, y }) =>
            insideWidth(
              { x, y: edge.kind === 'denied' || edge.kind === 'claimed' ? y - 15 : y },
              text,
              EDGE_LETTER,
              width,
            ),
          ),
          letter: EDGE_LETTER,
          avoids: lines.filter((other) => other.edge !== edge).flatMap((other) => other.path.points),
        })),
    ],
    [
      ...placed.map(({ point }) => point),
      ...lines
        .filter(({ edge }) => edge.kind === 'denied' || edge.kind === 'claimed')
        .map(({ path }) => path.middle),
    ],
    focus ? focus.around : new Set(placed.slice(0, 1).map(({ node }) => node.id)),
  );
  return (
    <>
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
          markerUnits="userSpaceOnUse"
        >
          <path class="arrowhead" d="M0 .5 8 4 0 7.5Z" />
        </marker>
      </defs>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
      <g class="edges" aria-hidden="true">
        {lines.map(({ edge, path, isNear }) => (
          <g key={edge.id} class={`edge edge-${edge.kind}`} data-far={!isNear}>
            <path
              d={path.d}
              marker-end={edge.pointsAtTarget ? 'url(#arrow)' : undefined}
              marker-start={edge.pointsAtSource ? 'url(#arrow)' : undefined}
            />
            <EdgeSign kind={edge.kind} middle={path.middle} angle={path.angle} />
          </g>
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
      <g class="edge-names" aria-hidden="true">
        {lines.map(({ edge, text }) => {
          const place = labels.get(edge.id);
          return place ? (
            <text key={edge.id} class="edge-name" x={place.x.toFixed(1)} y={(place.y + 3).toFixed(1)}>
              {text}
            </text>
          ) : null;
        })}
      </g>
      <g class="nodes">
        {placed.map(({ node, point }) => (
          <g
            key={node.id}
            class={`node node-${node.kind}`}
            data-node={node.id}
            data-far={focus ? !focus.around.has(node.id) : false}
            data-uncertain={node.link.kind === 'uncertain'}
            transform={`translate(${point.x.toFixed(1)} ${point.y.toFixed(1)})`}
            {...nodeProps?.(node)}
          >
            <circle class="halo" r="16" />
            <NodeShape kind={node.kind} size={5 + Math.sqrt(Math.min(node.importance, 0.4)) * 7} />
            <title>{node.name}</title>
            <NodeName text={nameAt(node, names)} point={point} place={labels.get(node.id)} />
          </g>
        ))}
      </g>
    </>
  );
}

/** What stands at a node: its short name, with a question mark where it is not settled who that is. */
function nameAt({ id, name, link }: DocumentEntity, names: ReadonlyMap<string, string>): string {
  const text = shortened(names.get(id) ?? name);
  return link.kind === 'uncertain' ? `${text} ?` : text;
}

/** Where a node's name may stand: under it, above it, or beside it. */
function placesAround({ x, y }: Point, text: string, width: number): readonly Point[] {
  const aside = (text.length * NAME_LETTER) / 2 + 13;
  return [
    insideWidth({ x, y: y + 16 }, text, NAME_LETTER, width),
    insideWidth({ x, y: y - 16 }, text, NAME_LETTER, width),
    ...[x + aside, x - aside]
      .filter((middle) => middle > aside - 12 && middle < width - aside + 12)
      .map((middle) => ({ x: middle, y })),
  ];
}

/** A node's name where there is room for it, in the node's own coordinates. */
function NodeName({
  text,
  point,
  place,
}: {
  readonly text: string;
  readonly point: Point;
  readonly place: Point | undefined;
}) {
  return place ? (
    <text class="node-name" x={(place.x - point.x).toFixed(1)} y={(place.y - point.y + 4).toFixed(1)}>
      {text}
    </text>
  ) : null;
}

/** Round people, square bodies, countries on a point, places three-cornered: told apart without colour. */
function NodeShape({ kind, size }: { readonly kind: DocumentEntity['kind']; readonly size: number }) {
  if (kind === 'person') return <circle class="shape" r={size} />;
  if (kind === 'country') {
    const half = size * 1.3;
    return <path class="shape" d={`M0 ${-half} ${half} 0 0 ${half} ${-half} 0Z`} />;
  }
  if (kind === 'place') return <path class="shape" d={`M0 ${-size}L${size} ${size * 0.8}H${-size}Z`} />;
  if (kind === 'other') return <circle class="shape" r={size * 0.9} />;
  const half = size * 0.95;
  return <rect class="shape" x={-half} y={-half} width={2 * half} height={2 * half} rx="1.5" />;
}

/** What stands on a line that is no fact: a cross on what is denied, quotation marks on what is claimed. */
export function EdgeSign({
  kind,
  middle,
  angle,
}: {
  readonly kind: EdgeKind;
  readonly middle: Point;
  readonly angle: number;
}) {
  if (kind !== 'denied' && kind !== 'claimed') return null;
  return (
    <g
      class="edge-sign"
      transform={`translate(${middle.x.toFixed(1)} ${middle.y.toFixed(1)}) rotate(${angle.toFixed(0)})`}
    >
      {kind === 'denied' ? (
        <path d="m-5-5 10 10M5-5-5 5" />
      ) : (
        <>
          <circle class="ground" r="9" />
          <path d="M-5 3c0-3 1-5 3-6M1 3c0-3 1-5 3-6M-5 3h2.2M1 3h2.2" />
        </>
      )}
    </g>
  );
}
