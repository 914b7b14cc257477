import type { Say } from '../../lib/types/wording';
import { KindMark } from '../icons';
import { KINDS } from '../place';
import { EdgeSign } from './GraphDrawing';
import { EDGE_KINDS, type EdgeKind, type StoryGraph } from './story-graph';

interface GraphLegendProps {
  readonly say: Say;
  /** With lines of all kinds, and as it is shown. */
  readonly whole: StoryGraph;
  readonly graph: StoryGraph;
  readonly kinds: ReadonlySet<EdgeKind>;
  readonly onKinds: (kinds: ReadonlySet<EdgeKind>) => void;
}

/** What shapes and lines mean; each kind of line that occurs can be taken away and brought back. */
export function GraphLegend({ say, whole, graph, kinds, onKinds }: GraphLegendProps) {
  const drawn = EDGE_KINDS.filter((kind) => whole.edges.some((edge) => edge.kind === kind));
  return (
    <div class="legend">
      <fieldset aria-label={say('graph_legend')}>
        {drawn.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={kinds.has(kind)}
            onClick={() => {
              const next = new Set(kinds);
              if (!next.delete(kind)) next.add(kind);
              onKinds(next);
            }}
          >
            <svg class="drawing" viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
              <g class={`edge edge-${kind}`}>
                <path d="M1 6h28" />
                <EdgeSign kind={kind} middle={{ x: 15, y: 6 }} angle={0} />
              </g>
            </svg>{' '}
            {say(`edge_${kind}`)}
          </button>
        ))}
      </fieldset>
      <p class="aside kinds">
        {([...KINDS, 'place', 'other'] as const)
          .filter((kind) => graph.nodes.some((node) => node.kind === kind))
          .map((kind) => (
            <span key={kind}>
              <KindMark kind={kind} /> {say(`kind_${kind}`)}
            </span>
          ))}
      </p>
    </div>
  );
}
