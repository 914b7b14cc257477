import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { Dossier } from '../../lib/types/dossier';
import { Icon, KindMark } from '../icons';
import { BackgroundList } from '../relations/BackgroundList';
import { RelationGroups } from '../relations/Relations';
import type { ViewProps } from '../view';
import { countryName, dateText, kindLabel } from '../wording';
import { Corrections, type CorrectionsProps } from './Corrections';
import { Facts } from './Facts';
import { MentionList } from './MentionList';
import { Why } from './Why';

interface EntityPageProps
  extends ViewProps,
    Pick<CorrectionsProps, 'name' | 'hasSite' | 'onCorrect' | 'onSearch'> {
  readonly entity: DocumentEntity;
  readonly dossier: Dossier | null;
  readonly onBack: () => void;
}

/** All about one entity: relations, facts with day and source, mentions, why it was taken for this one, corrections. */
export function EntityPage(props: EntityPageProps) {
  const { say, locale, report, entity, firstLine, flag, dossier, onBack, onReveal } = props;
  const { relations, background, asOf } = report.analysis;
  const isParty = ({ subject, object }: { readonly subject: string; readonly object: string }) =>
    subject === entity.id || object === entity.id;
  const told = relations.filter(isParty);
  const known = background.filter(isParty);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever came by keyboard or screen reader goes on from here; before it is drawn, or keys that follow at once are lost.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [entity.id]);
  const line = firstLine(entity);
  return (
    <article class="entity" data-entity={entity.id}>
      <button type="button" class="back" onClick={onBack}>
        <Icon name="back" /> {say('entity_back')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{entity.name}</bdi>{' '}
        {flag(entity.country) && <span aria-hidden="true">{flag(entity.country)}</span>}
      </h2>
      {line && line !== entity.name && entity.kind !== 'country' && <p class="first-line">{line}</p>}
      <p class="aside">
        <KindMark kind={entity.kind} /> {kindLabel(say, entity.kind)}
        {entity.country && entity.kind !== 'country' && ` · ${countryName(locale, entity.country)}`}
        {entity.link.kind === 'unknown' && ` · ${say('card_unknown')}`}
      </p>
      {entity.link.kind === 'uncertain' && <p class="note">{say('cast_uncertain')}</p>}
      {told.length > 0 && (
        <section>
          <h3>{say('tab_relations')}</h3>
          <RelationGroups {...props} relations={told} />
        </section>
      )}
      {dossier && dossier.leaders.length > 0 && (
        <Facts
          say={say}
          locale={locale}
          title={say('entity_leaders')}
          facts={dossier.leaders}
          hasProperty={false}
        />
      )}
      {dossier && dossier.facts.length > 0 && (
        <Facts
          say={say}
          locale={locale}
          title={say('entity_facts', dateText(locale, asOf))}
          facts={dossier.facts}
          hasProperty
        />
      )}
      {known.length > 0 && (
        <section>
          <h3>{say('relations_known')}</h3>
          <BackgroundList {...props} relations={known} />
        </section>
      )}
      <section>
        <h3>{say('entity_mentions')}</h3>
        <MentionList report={report} entity={entity} onReveal={onReveal} />
      </section>
      <Why say={say} locale={locale} report={report} entity={entity} dossier={dossier} />
      <Corrections {...props} />
    </article>
  );
}
