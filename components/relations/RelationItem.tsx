import type { Relation } from '../../lib/types/analysis';
import { Fold } from '../Fold';
import { StandingSign } from '../icons';
import { standingOf } from '../standing';
import { marking, type ViewProps } from '../view';
import { dateText, numberText, relationLabel, statusLabel } from '../wording';
import { Sentence } from './Sentence';

/** One relation: its status first, what, who and whom, day, place, and the sentences that say it. */
export function RelationItem({
  relation,
  isBrief = false,
  ...props
}: ViewProps & {
  readonly relation: Relation;
  /** Shows no more of a long sentence than tells it. */
  readonly isBrief?: boolean;
}) {
  const { say, locale, report } = props;
  const standing = standingOf(relation);
  const claimant = relation.claimedBy ? nameIn(props, relation.claimedBy) : null;
  const [first, ...others] = relation.evidence;
  const notes = [
    relation.date && dateText(locale, relation.date),
    relation.time === 'historical' && say('relation_historical'),
    relation.place?.name,
    relation.isUncertain && say('relation_uncertain'),
  ].filter((note): note is string => Boolean(note));
  return (
    <div class="relation" data-standing={standing} data-relation={relation.id}>
      <p class="what">
        <span class="status">
          <StandingSign standing={standing} /> {statusLabel(say, relation.status, claimant)}
        </span>{' '}
        <span class="type">{relationLabel(say, relation)}</span>
      </p>
      <p class="parties">
        <Party {...props} id={relation.subject} />{' '}
        <span aria-hidden="true" class="arrow">
          {relation.isSymmetric ? '↔' : '→'}
        </span>{' '}
        <Party {...props} id={relation.object} />
      </p>
      {notes.length > 0 && (
        <p class="aside">
          {notes.map((note, i) => (
            <span key={note}>
              {i > 0 && ' · '}
              <bdi>{note}</bdi>
            </span>
          ))}
        </p>
      )}
      {relation.detail && (
        <p class="aside">
          <bdi>{relation.detail}</bdi>
        </p>
      )}
      {first && (
        <Sentence
          say={say}
          text={report.article.text}
          span={first.span}
          cue={first.cue}
          onReveal={() => props.onReveal(first.subjectMention)}
          isBrief={isBrief}
        />
      )}
      {others.length > 0 && (
        <Fold
          summary={
            others.length === 1
              ? say('sentences_one')
              : say('sentences_many', numberText(locale, others.length))
          }
        >
          {() =>
            others.map(({ span, cue, subjectMention }) => (
              <Sentence
                key={span.start}
                say={say}
                text={report.article.text}
                span={span}
                cue={cue}
                onReveal={() => props.onReveal(subjectMention)}
                isBrief={isBrief}
              />
            ))
          }
        </Fold>
      )}
    </div>
  );
}

/** A party of a relation by its name, which opens its page and marks it in the text. */
export function Party({ id, ...props }: ViewProps & { readonly id: string }) {
  return (
    <button
      type="button"
      class="party"
      data-pointed={props.pointed === id}
      onClick={() => props.onOpen(id)}
      {...marking(props.onMark, id)}
    >
      <bdi>{nameIn(props, id)}</bdi>
    </button>
  );
}

/** Name of an entity of the report; empty where there is none. */
export function nameIn({ report }: Pick<ViewProps, 'report'>, id: string): string {
  return report.analysis.entities.find((entity) => entity.id === id)?.name ?? '';
}
