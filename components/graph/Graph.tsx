import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import { lineOf } from '../cast/Cast';
import { Fold } from '../Fold';
import { Icon } from '../icons';
import type { ViewProps } from '../view';
import { listText, numberText } from '../wording';
import { type Camera, fitted, moved, nearestInDirection, showing, zoomed } from './camera';
import { edgeWords } from './edge-words';
import { GraphDrawing } from './GraphDrawing';
import { GraphLegend } from './GraphLegend';
import { EdgeList } from './GraphList';
import { heightFor, layOut } from './layout';
import type { Layout } from './plane';
import { shortNames } from './short-names';
import { EDGE_KINDS, type EdgeKind, edgesOf, kindsAtFirst, neighboursOf, storyGraph } from './story-graph';
import { useSize } from './use-size';

interface GraphProps extends ViewProps {
  /** Tells the drawing as it stands, for saving. */
  readonly onDrawn?: (svg: SVGSVGElement | null) => void;
}

/** Layouts of stories that were looked at, so that one that is come back to stands at once. */
const layouts = new WeakMap<PageReport, ReadonlyMap<string, Layout>>();

const STEP = 1.3;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** People, bodies and countries of a story and what joins them; to be moved and zoomed by mouse, touch and keyboard. */
export function Graph(props: GraphProps) {
  const { say, locale, report, flag, onMark, onOpen, pointed } = props;
  const whole = useMemo(() => storyGraph(report, new Set(EDGE_KINDS)), [report]);
  const [kinds, setKinds] = useState<ReadonlySet<EdgeKind>>(() => kindsAtFirst(whole));
  const graph = useMemo(() => storyGraph(report, kinds), [report, kinds]);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useSize(frame);
  const hasKnown = kinds.has('known');
  // What is told stays where it is when one of its kinds is taken away: it is laid out once; with what was known, again.
  const base = useMemo(
    () => (hasKnown ? whole : storyGraph(report, new Set(EDGE_KINDS.filter((kind) => kind !== 'known')))),
    [report, whole, hasKnown],
  );
  const names = useMemo(() => shortNames(report, whole.nodes), [report, whole]);
  const height = useMemo(() => heightFor({ ...base, names }, width), [base, names, width]);
  const [layout, setLayout] = useState<Layout | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);

  // A little more or less room moves the camera alone.
  const room = Math.round(width / 120);
  useEffect(() => {
    if (width === 0) return;
    const key = `${hasKnown} ${room}`;
    const before = layouts.get(report)?.get(key);
    if (before) {
      setLayout(before);
      return;
    }
    const stop = new AbortController();
    void layOut({ ...base, names, size: { width, height } }, stop.signal).then((done) => {
      if (!done) return;
      layouts.set(report, new Map(layouts.get(report)).set(key, done));
      setLayout(done);
    });
    return () => stop.abort();
  }, [base, names, room]);
  const fit = useMemo(() => layout && fitted(layout, { width, height }), [layout, width, height]);
  useEffect(() => setCamera(null), [fit]);
  const view = camera ?? fit;
  useEffect(() => {
    props.onDrawn?.(svg.current);
    return () => props.onDrawn?.(null);
  }, [view]);
  useWheel(svg, (by, at) => view && fit && setCamera(zoomed(view, by, at, fit.scale)));

  if (whole.nodes.length === 0)
    return (
      <section aria-label={say('tab_graph')}>
        <p class="aside">{say('graph_empty')}</p>
      </section>
    );

  const known = (id: string | null) => (graph.nodes.some((node) => node.id === id) ? id : null);
  const looked = known(over) ?? known(chosen) ?? known(pointed);
  const focus = looked ? { node: looked, around: neighboursOf(graph, looked) } : null;
  const stop = known(cursor) ?? known(chosen) ?? graph.nodes[0]?.id ?? null;
  const middle = { x: width / 2, y: height / 2 };
  const zoom = (by: number) => view && fit && setCamera(zoomed(view, by, middle, fit.scale));
  const goTo = (id: string) => {
    setCursor(id);
    const point = layout?.get(id);
    if (view && point) setCamera(showing(view, point, { width, height }));
    svg.current?.querySelector<SVGGElement>(`[data-node="${id}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (arrow && event.shiftKey && view) setCamera(moved(view, -40 * arrow[0], -40 * arrow[1]));
    else if (arrow && stop && layout) {
      const next = nearestInDirection(layout, stop, arrow[0], arrow[1]);
      if (next && known(next)) goTo(next);
    } else if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-') zoom(1 / STEP);
    else if (event.key === '0') setCamera(null);
    else if (event.key === 'Escape' && chosen) setChosen(null);
    else return;
    event.preventDefault();
  };
  const nodeProps = (node: DocumentEntity) => ({
    role: 'button',
    // In lower case: Firefox reads attributes of SVG by the letter.
    tabindex: node.id === stop ? 0 : -1,
    'aria-pressed': node.id === chosen,
    'aria-label': listText(locale, [
      node.name,
      lineOf(props, node),
      say('graph_lines', numberText(locale, edgesOf(graph, node.id).length)),
    ]),
    onClick: () => {
      setCursor(node.id);
      setChosen(node.id === chosen ? null : node.id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      setChosen(node.id === chosen ? null : node.id);
    },
    onPointerEnter: () => {
      setOver(node.id);
      onMark(node.id);
    },
    onPointerLeave: () => {
      setOver(null);
      onMark(null);
    },
    onFocus: () => {
      setCursor(node.id);
      onMark(node.id);
    },
    onBlur: () => onMark(null),
  });
  const picked = graph.nodes.find(({ id }) => id === chosen) ?? null;

  return (
    <section aria-label={say('tab_graph')} class="graph">
      <div class="canvas" ref={frame} style={{ blockSize: `${height}px` }}>
        {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML groups what is drawn. */}
        <svg
          ref={svg}
          class="drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width || 1} ${height}`}
          role="group"
          aria-label={say('graph_label')}
          aria-describedby="graph-keys"
          onKeyDown={onKey}
          onPointerDown={(event) =>
            drag(event, (dx, dy) => view && setCamera((now) => moved(now ?? view, dx, dy)))
          }
        >
          {view && layout && (
            <GraphDrawing
              graph={graph}
              layout={layout}
              names={names}
              camera={view}
              width={width}
              focus={focus}
              edgeLabel={(edge) => edgeWords(say, locale, edge)}
              nodeProps={nodeProps}
            />
          )}
        </svg>
        <div class="zoom">
          <button type="button" aria-label={say('zoom_in')} title={say('zoom_in')} onClick={() => zoom(STEP)}>
            <Icon name="more" />
          </button>
          <button
            type="button"
            aria-label={say('zoom_out')}
            title={say('zoom_out')}
            onClick={() => zoom(1 / STEP)}
          >
            <Icon name="less" />
          </button>
          <button
            type="button"
            aria-label={say('zoom_all')}
            title={say('zoom_all')}
            onClick={() => setCamera(null)}
          >
            <Icon name="fit" />
          </button>
        </div>
      </div>
      <p class="hint" id="graph-keys">
        {say('graph_keys')}
      </p>
      <GraphLegend say={say} whole={whole} graph={graph} kinds={kinds} onKinds={setKinds} />
      <div aria-live="polite">
        {picked && (
          <section class="picked" aria-label={picked.name}>
            <h2>
              <button type="button" class="name" onClick={() => onOpen(picked.id)}>
                <bdi>{picked.name}</bdi>{' '}
                {flag(picked.country) && <span aria-hidden="true">{flag(picked.country)}</span>}{' '}
                <Icon name="open" />
              </button>
            </h2>
            <p class="aside">{lineOf(props, picked)}</p>
            <EdgeList {...props} edges={edgesOf(graph, picked.id)} />
          </section>
        )}
      </div>
      <Fold class="twin" summary={say('graph_as_list', numberText(locale, graph.edges.length))}>
        {() => <EdgeList {...props} edges={graph.edges} />}
      </Fold>
      {graph.apart.length > 0 && (
        <details class="twin">
          <summary>{say('graph_apart', numberText(locale, graph.apart.length))}</summary>
          <ul class="names">
            {graph.apart.map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="party" onClick={() => onOpen(id)}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Follows a pointer that is pressed beside a node until it is let go. */
function drag(event: PointerEvent, onMove: (dx: number, dy: number) => void): void {
  const canvas = event.currentTarget as Element;
  if (event.button !== 0 || (event.target as Element).closest('[data-node]')) return;
  canvas.setPointerCapture?.(event.pointerId);
  const move = (next: Event) => {
    const { movementX, movementY } = next as PointerEvent;
    onMove(movementX, movementY);
  };
  const end = () => {
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', end);
    canvas.removeEventListener('pointercancel', end);
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);
}

/** Zooms by pinching, or by the wheel with a key held: the wheel alone scrolls the sidebar. */
function useWheel(
  svg: { readonly current: SVGSVGElement | null },
  onZoom: (by: number, at: { readonly x: number; readonly y: number }) => void,
): void {
  const latest = useRef(onZoom);
  latest.current = onZoom;
  useEffect(() => {
    const canvas = svg.current;
    if (!canvas) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = canvas.getBoundingClientRect();
      const by = Math.exp(-event.deltaY * (event.deltaMode === 0 ? 0.005 : 0.1));
      latest.current(by, { x: event.clientX - left, y: event.clientY - top });
    };
    // Not passive, or the browser would zoom the whole sidebar.
    canvas.addEventListener('wheel', onWheel, { passive: false });
    return () => canvas.removeEventListener('wheel', onWheel);
  }, [svg.current]);
}
