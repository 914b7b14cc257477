import type { Say } from '../../lib/types/wording';
import { fitted } from './camera';
import { edgeWords } from './edge-words';
import { GraphDrawing } from './GraphDrawing';
import type { Layout } from './plane';
import type { StoryGraph } from './story-graph';

interface GraphPictureProps {
  readonly say: Say;
  readonly locale: string;
  readonly graph: StoryGraph;
  readonly layout: Layout;
  readonly names: ReadonlyMap<string, string>;
}

/** Of the picture, in pixels. */
export const PICTURE_SIZE = { width: 1000, height: 720 };

/** The whole graph as one picture to be saved. */
export function GraphPicture({ say, locale, graph, layout, names }: GraphPictureProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it gets its title as a file.
    <svg class="drawing" {...PICTURE_SIZE} viewBox={`0 0 ${PICTURE_SIZE.width} ${PICTURE_SIZE.height}`}>
      <GraphDrawing
        graph={graph}
        layout={layout}
        names={names}
        camera={fitted(layout, PICTURE_SIZE)}
        width={PICTURE_SIZE.width}
        focus={null}
        edgeLabel={(edge) => edgeWords(say, locale, edge)}
      />
    </svg>
  );
}
