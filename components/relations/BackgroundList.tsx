import type { BackgroundRelation, Evidence } from '../../lib/types/analysis';
import type { ViewProps } from '../view';
import { dateText, propertyLabel } from '../wording';
import { Party } from './RelationItem';
import { mentionInside } from './relation-list';
import { Sentence } from './Sentence';

/**
 * What was known between the parties before this article: offices, memberships, kinship, by what it is; each with its days and
 * source. What several statements of the pack say alike stands once.
 */
export function BackgroundList({
  relations,
  ...props
}: ViewProps & { readonly relations: readonly BackgroundRelation[] }) {
  const once = [...new Map(relations.map((relation) => [keyOf(relation), relation])).values()];
  const groups = Map.groupBy(once, ({ property }) => property);
  return (
    <>
      {[...groups].map(([property, members]) => (
        <div key={property}>
          <p class="known-kind" id={`known-${property}`}>
            {propertyLabel(props.say, property)}
          </p>
          <ul class="background" aria-labelledby={`known-${property}`}>
            {members.map((relation) => (
              <BackgroundItem key={keyOf(relation)} {...props} relation={relation} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

const keyOf = ({ subject, property, object, value, tense, start, via }: BackgroundRelation): string =>
  JSON.stringify([subject, property, object, value, tense, start, via?.entity]);

function BackgroundItem({ relation, ...props }: ViewProps & { readonly relation: BackgroundRelation }) {
  const { via, value, evidence } = relation;
  return (
    <li>
      <p class="parties">
        <Party {...props} id={relation.subject} />{' '}
        <span aria-hidden="true" class="arrow">
          {via ? '↔' : '·'}
        </span>{' '}
        <Party {...props} id={relation.object} />
        {(via?.name ?? value) && (
          <span class="aside">
            <bdi>{via?.name ?? value}</bdi>
            {via && ` (${props.say('known_both')})`}
          </span>
        )}
      </p>
      <BackgroundDays {...props} relation={relation} />
      <Ground {...props} evidence={evidence} isBrief />
      {via && !isSameSource(evidence, via.evidence) && <Ground {...props} evidence={via.evidence} isBrief />}
    </li>
  );
}

const isSameSource = (a: Evidence, b: Evidence): boolean =>
  a.kind === 'statement' && b.kind === 'statement' && a.source === b.source && a.asOf === b.asOf;

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
export function Ground({
  evidence,
  isBrief,
  ...props
}: ViewProps & { readonly evidence: Evidence; readonly isBrief?: boolean }) {
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
      isBrief={isBrief ?? false}
      onReveal={mention === null ? null : () => onReveal(mention)}
    />
  );
}
