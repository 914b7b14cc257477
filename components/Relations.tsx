import type { Relation } from '../lib/types/analysis';
import type { PageReport } from '../lib/types/page';
import type { Say } from '../lib/types/wording';
import { dateText, relationLabel, statusLabel } from './wording';

interface RelationsProps {
  readonly say: Say;
  readonly locale: string;
  readonly report: PageReport;
  readonly relations: readonly Relation[];
  readonly onReveal: (mention: number) => void;
  readonly onOpen: (entity: string) => void;
}

/** What the article says happened between whom, each with status, date, place and the sentences that say it. */
export function Relations({ say, locale, report, relations, onReveal, onOpen }: RelationsProps) {
  const { text } = report.article;
  const nameOf = (id: string): string =>
    report.analysis.entities.find((entity) => entity.id === id)?.name ?? '';
  if (relations.length === 0) return <p class="aside">{say('relations_none')}</p>;
  return (
    <ol class="relations" aria-label={say('tab_relations')}>
      {relations.map((relation) => (
        <li key={relation.id} data-status={relation.status}>
          <p class="what">
            <span class={`status status-${relation.status}`}>
              {statusLabel(say, relation.status, relation.claimedBy ? nameOf(relation.claimedBy) : null)}
            </span>
            <strong>{relationLabel(say, relation)}</strong>
          </p>
          <p class="parties">
            <button type="button" class="party" onClick={() => onOpen(relation.subject)}>
              {nameOf(relation.subject)}
            </button>
            <span aria-hidden="true">{relation.isSymmetric ? '↔' : '→'}</span>
            <button type="button" class="party" onClick={() => onOpen(relation.object)}>
              {nameOf(relation.object)}
            </button>
          </p>
          {(relation.date || relation.place || relation.isUncertain) && (
            <p class="aside">
              {[
                relation.date && dateText(locale, relation.date),
                relation.place?.name,
                relation.isUncertain && say('relation_uncertain'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <ul class="mentions">
            {relation.evidence.map((evidence) => (
              <li key={evidence.span.start}>
                <button type="button" class="sentence" onClick={() => onReveal(evidence.subjectMention)}>
                  {text.slice(evidence.span.start, evidence.cue.start)}
                  <mark>{text.slice(evidence.cue.start, evidence.cue.end)}</mark>
                  {text.slice(evidence.cue.end, evidence.span.end)}
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
