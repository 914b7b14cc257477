import { type ComponentChild, h } from 'preact';
import type { CardWish } from '../../components/CardChanges';
import { HoverCard, type SidebarAccess } from '../../components/HoverCard';
import { bodyIn, firstLineOf, flagOf, saysSameOffice } from '../../lib/dossier/first-line';
import { strongestRelation } from '../../lib/dossier/strongest-relation';
import type { PaintedMention } from '../../lib/page/paint';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { CardFacts } from '../../lib/types/card';
import type { PageReport } from '../../lib/types/page';
import { firstLineText } from '../shared/first-line-text';
import { interfaceLanguage, say } from '../shared/say';

/** People of a country or body that a card names. */
const MOST_PEOPLE = 3;

/** What a reader can do in the card. */
export interface CardActions {
  readonly onStep: (by: 1 | -1) => void;
  /** Shows a mention in the text. */
  readonly onReveal: (mention: number) => void;
  readonly onOpenSidebar: () => void;
  readonly onWish: (wish: CardWish) => void;
}

/** The card of an entity at one of its mentions, in words; `facts` come a moment after the rest. */
export function cardOf(
  { article, analysis }: PageReport,
  { mention }: PaintedMention,
  entity: DocumentEntity,
  position: { readonly place: number; readonly of: number },
  facts: CardFacts | null,
  sidebar: SidebarAccess,
  { onStep, onReveal, onOpenSidebar, onWish }: CardActions,
): ComponentChild {
  const nameOf = (id: string): string => analysis.entities.find((one) => one.id === id)?.name ?? '';
  const relation = strongestRelation(analysis, entity.id);
  const [evidence] = relation?.evidence ?? [];
  return h(HoverCard, {
    say,
    locale: interfaceLanguage(),
    entity,
    firstLine: firstLineText(firstLineOf(entity, facts, bodyIn(analysis.entities))),
    flag: flagOf(entity.country),
    surface: article.text.slice(mention.start, mention.end),
    isMetonym: mention.metonym !== null,
    position,
    asOf: analysis.asOf,
    told: relation && {
      relation,
      subject: nameOf(relation.subject),
      object: nameOf(relation.object),
      claimant: relation.claimedBy && nameOf(relation.claimedBy),
    },
    people: peopleOf(entity, analysis.entities),
    facts,
    otherOffice: otherOffice(entity, facts),
    sidebar,
    onStep,
    onTold: () =>
      evidence &&
      onReveal(relation?.subject === entity.id ? evidence.subjectMention : evidence.objectMention),
    onOpenSidebar,
    onWish,
  });
}

function otherOffice({ office }: DocumentEntity, facts: CardFacts | null): string | null {
  const known = facts?.office;
  return office && known && known.holding !== 'ended' && !saysSameOffice(office, known) ? known.label : null;
}

/** People of the story who are of a country or hold an office of a body, the most important first. */
function peopleOf({ id, kind, country }: DocumentEntity, all: readonly DocumentEntity[]): string[] {
  return all
    .filter(
      (one) =>
        one.kind === 'person' &&
        (one.office?.of === id || (kind === 'country' && country !== null && one.country === country)),
    )
    .slice(0, MOST_PEOPLE)
    .map(({ name }) => name);
}
