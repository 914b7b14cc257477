import type { HighlightedKind } from '../../lib/types/settings';
import type { Say } from '../../lib/types/wording';

const KINDS: readonly HighlightedKind[] = ['person', 'country', 'institution'];

interface KindChoicesProps {
  readonly say: Say;
  readonly kinds: readonly HighlightedKind[];
  readonly onKinds: (kinds: readonly HighlightedKind[]) => void;
}

/** Which kinds of names are highlighted in the page. */
export function KindChoices({ say, kinds, onKinds }: KindChoicesProps) {
  return (
    <fieldset>
      <legend>{say('kinds_legend')}</legend>
      {KINDS.map((kind) => (
        <div class="choice" key={kind}>
          <label>
            <input
              type="checkbox"
              name={`kind-${kind}`}
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onKinds(KINDS.filter((each) => (each === kind ? checked : kinds.includes(each))))
              }
            />
            <span>{say(`kinds_${kind}`)}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
