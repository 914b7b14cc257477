import type { DossierFact } from '../../lib/types/dossier';
import type { Property } from '../../lib/types/knowledge';
import type { Say } from '../../lib/types/wording';
import { dateText, numberText, propertyLabel } from '../wording';

interface FactsProps {
  readonly say: Say;
  readonly locale: string;
  readonly title: string;
  readonly facts: readonly DossierFact[];
  /** Whether each says what it is about ("Party"). */
  readonly hasProperty: boolean;
}

/** Of these, one without a name ("sibling") tells no more than what it is about. */
const KINSHIP: ReadonlySet<Property> = new Set(['P22', 'P25', 'P26', 'P40', 'P3373', 'P1038']);

/**
 * Facts, those of the day first and what has ended folded away; each with its days and its source. What one source says of
 * the same property stands together.
 */
export function Facts({ say, locale, title, facts: all, hasProperty }: FactsProps) {
  const facts = all.filter(({ property, value }) => !KINSHIP.has(property) || /\p{Lu}/u.test(value));
  const current = facts.filter(({ holding }) => holding !== 'ended');
  const ended = facts.filter(({ holding }) => holding === 'ended');
  const list = (some: readonly DossierFact[]) => (
    <ul class="facts">
      {[...Map.groupBy(some, (fact) => groundOf(fact, hasProperty))].map(([ground, members]) => (
        <li key={ground} data-holding={members[0]?.holding}>
          {hasProperty && (
            <span class="property">{propertyLabel(say, (members[0] as DossierFact).property)}</span>
          )}{' '}
          <div class="values">
            {members.map((fact) => (
              <p key={`${fact.value} ${fact.start}`} class="value">
                <bdi>{valueText(locale, fact)}</bdi> <Days say={say} locale={locale} fact={fact} />
              </p>
            ))}
          </div>
          <Source say={say} locale={locale} fact={members[0] as DossierFact} />
        </li>
      ))}
    </ul>
  );
  if (facts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {current.length > 0 && list(current)}
      {ended.length > 0 && (
        <details open={current.length === 0}>
          <summary>{say('facts_ended', String(ended.length))}</summary>
          {list(ended)}
        </details>
      )}
    </section>
  );
}

/** What facts have in common that stand together. */
function groundOf({ property, source, asOf, holding, isOld }: DossierFact, hasProperty: boolean): string {
  return JSON.stringify([hasProperty && property, source, asOf, holding, isOld]);
}

function Source({
  say,
  locale,
  fact,
}: {
  readonly say: Say;
  readonly locale: string;
  readonly fact: DossierFact;
}) {
  return (
    <span class="source">
      {say('fact_source', fact.source, dateText(locale, fact.asOf, 'short'))}
      {fact.holding === 'may-hold' && <> · {say('fact_may_hold')}</>}
      {fact.isOld && (
        <>
          {' · '}
          <strong>{say('fact_may_be_old')}</strong>
        </>
      )}
    </span>
  );
}

/** Days and numbers in the reader's language; everything else as its source has it. */
function valueText(locale: string, { property, value }: DossierFact): string {
  if (property === 'P1082' && /^\d+$/.test(value)) return numberText(locale, Number(value));
  return dateText(locale, value);
}

function Days({
  say,
  locale,
  fact,
}: {
  readonly say: Say;
  readonly locale: string;
  readonly fact: DossierFact;
}) {
  const start = fact.start && dateText(locale, fact.start, 'short');
  const end = fact.end && dateText(locale, fact.end, 'short');
  if (!start && !end) return null;
  return (
    <span class="days">
      {start && end ? `${start} – ${end}` : start ? say('since', start) : say('until', end as string)}
    </span>
  );
}
