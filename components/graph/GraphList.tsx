import { StandingSign } from '../icons';
import { nameIn, Party } from '../relations/RelationItem';
import type { ViewProps } from '../view';
import { edgeSentence } from './edge-words';
import type { StoryEdge } from './story-graph';

/** Lines of a graph in words: the same for those who do not see it. */
export function EdgeList({ edges, ...props }: ViewProps & { readonly edges: readonly StoryEdge[] }) {
  return (
    <ul class="lines">
      {edges.map((edge) => (
        <li key={edge.id} data-kind={edge.kind}>
          <p class="parties">
            <Party {...props} id={edge.pointsAtSource && !edge.pointsAtTarget ? edge.target : edge.source} />{' '}
            <span aria-hidden="true" class="arrow">
              {edge.pointsAtSource === edge.pointsAtTarget ? '↔' : '→'}
            </span>{' '}
            <Party {...props} id={edge.pointsAtSource && !edge.pointsAtTarget ? edge.source : edge.target} />
          </p>
          {edgeSentence(props.say, edge, (id) => nameIn(props, id)).map(({ key, status, what }) => (
            <p key={key} class="aside">
              {edge.kind !== 'known' && <StandingSign standing={edge.kind} />} {what} · {status}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
