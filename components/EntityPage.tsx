import type { Clue, DocumentEntity } from '../lib/types/analysis';
import type { Dossier, DossierFact } from '../lib/types/dossier';
import type { PageReport } from '../lib/types/page';
import type { Say } from '../lib/types/wording';
import { MentionList } from './MentionList';
import { Relations } from './Relations';
import { dateText, kindLabel, propertyLabel } from './wording';

interface EntityPageProps {
  readonly say: Say;
  readonly locale: string;
  readonly report: PageReport;
  readonly entity: DocumentEntity;
  readonly firstLine: string | null;
  readonly flag: string | null;
  readonly dossier: Dossier | null;
  readonly onBack: () => void;
  readonly onReveal: (mention: number) => void;
  readonly onOpen: (entity: string) => void;
}

/** All about one entity: facts with day and source, relations, mentions, and why it was taken for this one. */
export function EntityPage({
  say,
  locale,
  report,
  entity,
  firstLine,
  flag,
  dossier,
  onBack,
  onReveal,
  onOpen,
}: EntityPageProps) {
  const relations = report.analysis.relations.filter(
    ({ subject, object }) => subject === entity.id || object === entity.id,
  );
  const { link } = entity;
  return (
    <article class="entity">
      <button type="button" class="back" onClick={onBack}>
        {say('entity_back')}
      </button>
      <h2>
        {entity.name} {flag}
      </h2>
      <p class="aside">{kindLabel(say, entity.kind)}</p>
      {firstLine && <p>{firstLine}</p>}
      {link.kind === 'uncertain' && (
        <section>
          <h3>{say('card_uncertain', entity.name)}</h3>
          <ul>
            {link.candidates.map((candidate) => (
              <li key={candidate.entity}>
                {candidate.name} <span class="aside">{candidate.country}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {dossier && dossier.leaders.length > 0 && (
        <Facts
          title={say('entity_leaders')}
          facts={dossier.leaders}
          say={say}
          locale={locale}
          hasProperty={false}
        />
      )}
      {dossier && dossier.facts.length > 0 && (
        <Facts
          title={say('entity_facts', dateText(locale, report.analysis.asOf))}
          facts={dossier.facts}
          say={say}
          locale={locale}
          hasProperty
        />
      )}
      {relations.length > 0 && (
        <section>
          <h3>{say('tab_relations')}</h3>
          <Relations
            say={say}
            locale={locale}
            report={report}
            relations={relations}
            onReveal={onReveal}
            onOpen={onOpen}
          />
        </section>
      )}
      <section>
        <h3>{say('entity_mentions')}</h3>
        <MentionList report={report} entity={entity} onReveal={onReveal} />
      </section>
      <details class="why">
        <summary>{say('why_this')}</summary>
        <p>
          {say(
            'why_found',
            [...new Set(entity.mentions.map((id) => report.analysis.mentions[id]?.detector ?? ''))].join(
              ', ',
            ),
          )}
        </p>
        {link.kind === 'linked' && <Clues clues={link.clues} />}
        {link.kind === 'linked' && link.ruledOut.length > 0 && (
          <p class="aside">{say('why_ruled_out', link.ruledOut.map(({ name }) => name).join(', '))}</p>
        )}
        {link.kind === 'unknown' && <p>{say('card_unknown')}</p>}
        {dossier && dossier.namesakes.length > 0 && (
          <p class="aside">
            {say(
              'entity_namesakes',
              dossier.namesakes
                .map(({ label, country }) => (country ? `${label} (${country})` : label))
                .join(', '),
            )}
          </p>
        )}
      </details>
    </article>
  );
}

function Clues({ clues }: { readonly clues: readonly Clue[] }) {
  return (
    <ul>
      {clues.map(({ feature, weight, detail }) => (
        <li key={feature}>
          {feature} {weight >= 0 ? '+' : '−'}
          {Math.abs(weight).toFixed(1)}
          {detail ? ` (${detail})` : ''}
        </li>
      ))}
    </ul>
  );
}

function Facts({
  title,
  facts,
  say,
  locale,
  hasProperty,
}: {
  readonly title: string;
  readonly facts: readonly DossierFact[];
  readonly say: Say;
  readonly locale: string;
  readonly hasProperty: boolean;
}) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={`${fact.property}${fact.value}${fact.start}`} data-holding={fact.holding}>
            {hasProperty && <span class="aside">{propertyLabel(say, fact.property)} </span>}
            {fact.value}
            {(fact.start || fact.end) && (
              <span class="days">
                {' '}
                {fact.start ? dateText(locale, fact.start, 'short') : '…'} –{' '}
                {fact.end ? dateText(locale, fact.end, 'short') : ''}
              </span>
            )}
            <span class="source">
              {say('fact_source', fact.source, dateText(locale, fact.asOf, 'short'))}
              {fact.isOld && <strong> {say('fact_may_be_old')}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
