import type { Correction, CorrectionScope } from '../../lib/types/corrections';
import type { Say } from '../../lib/types/wording';
import { listText } from '../wording';

interface CorrectionsListProps {
  readonly say: Say;
  readonly locale: string;
  readonly corrections: readonly Correction[];
  readonly onForget: (correction: Correction) => void;
}

/** What the reader has said of names, each removable. */
export function CorrectionsList({ say, locale, corrections, onForget }: CorrectionsListProps) {
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{say('corrections_title')}</h2>
      <p class="hint">{say('corrections_hint')}</p>
      {corrections.length === 0 ? (
        <p class="empty">{say('corrections_empty')}</p>
      ) : (
        <ul class="rows">
          {corrections.map((correction) => (
            <li key={correction.id}>
              <span class="row-name">
                <bdi>{correction.name}</bdi>
                <span class="row-detail">
                  {listText(locale, said(say, correction))} · <Scope say={say} scope={correction.scope} />
                </span>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={say('correction_remove', correction.name)}
                onClick={() => onForget(correction)}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function said(say: Say, { is, not, isHidden }: Correction): readonly string[] {
  return [
    ...(is ? [say('correction_is', is.name)] : []),
    ...not.map(({ name }) => say('correction_not', name)),
    ...(isHidden ? [say('correction_hidden')] : []),
  ];
}

function Scope({ say, scope }: { readonly say: Say; readonly scope: CorrectionScope }) {
  switch (scope.kind) {
    case 'everywhere':
      return <>{say('scope_everywhere')}</>;
    case 'site':
      return <>{say('scope_site', scope.site)}</>;
    case 'page':
      return (
        <>
          {say('scope_page')} (<bdi class="address">{scope.page}</bdi>)
        </>
      );
  }
}
