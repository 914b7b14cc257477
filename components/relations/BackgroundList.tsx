import type { BackgroundRelation, Evidence } from '../../lib/types/analysis';
import type { ViewProps } from '../view';
import { dateText, propertyLabel } from '../wording';
import { Party } from './RelationItem';
import { mentionInside } from './relation-list';
import { Sentence } from './Sentence';

/** What was known between the parties before this article: offices, memberships, kinship; each with its days and source. */
export function BackgroundList({
  relations,
  ...props
}: ViewProps & { readonly relations: readonly BackgroundRelation[] }) {
  const { say } = props;
  return (
    <ul class="background">
      {relations.map((relation) => (
        <li
          key={`${relation.subject} ${relation.property} ${relation.object} ${relation.start} ${relation.via?.entity}`}
        >
          <p class="what">
            <span class="type">
              {propertyLabel(say, relation.property)}
              {relation.via && (
                <>
                  {' '}
                  <bdi>{relation.via.name}</bdi>
                </>
              )}
            </span>
            {(relation.via || relation.value) && (
              <span class="status">
                <bdi>{relation.via ? say('known_both') : relation.value}</bdi>
              </span>
            )}
          </p>
          <p class="parties">
            <Party {...props} id={relation.subject} />{' '}
            <span aria-hidden="true" class="arrow">
              {relation.via ? '↔' : '·'}
            </span>{' '}
            <Party {...props} id={relation.object} />
          </p>
          <BackgroundDays {...props} relation={relation} />
          <Ground {...props} evidence={relation.evidence} />
          {relation.via && <Ground {...props} evidence={relation.via.evidence} />}
        </li>
      ))}
    </ul>
  );
}

function BackgroundDays({ say, locale, relation }: ViewProps & { readonly relation: BackgroundRelation }) {
  const { start, end, tense } = relation;
  const days = [
    start && (end ? dateText(locale, start, 'short') : say('since', dateText(locale, start, 'short'))),
    end && (start ? dateText(locale, end, 'short') : say('until', dateText(locale, end, 'short'))),
  ].filter((day): day is string => Boolean(day));
  const words = [
    days.join(' – '),
    tense !== 'present' && say(`tense_${tense}`),
    relation.membership && relation.membership !== 'member' && say(`membership_${relation.membership}`),
  ].filter((word): word is string => Boolean(word));
  return words.length > 0 ? <p class="aside">{words.join(' · ')}</p> : null;
}

/** What a statement rests on: a sentence of the article, or a source with its day. */
function Ground({ evidence, ...props }: ViewProps & { readonly evidence: Evidence }) {
  const { say, locale, report, onReveal } = props;
  if (evidence.kind === 'statement')
    return (
      <p class="source">{say('fact_source', evidence.source, dateText(locale, evidence.asOf, 'short'))}</p>
    );
  const mention = mentionInside(report, evidence.span);
  return (
    <Sentence
      say={say}
      text={report.article.text}
      span={evidence.span}
      cue={evidence.cue}
      onReveal={mention === null ? null : () => onReveal(mention)}
    />
  );
}
