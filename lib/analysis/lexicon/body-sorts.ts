import type { Knowledge } from '../../types/knowledge';
import { COMPANY_FORMS } from './words';

/** What sorts of bodies the rules ask for. */
export type BodySort =
  | 'armed'
  | 'central-bank'
  | 'chamber'
  | 'club'
  | 'court'
  | 'firm'
  | 'of-states'
  | 'outlet';

/** The sorts by the classes that the pack's sources give bodies. */
const CLASSES: Readonly<Record<BodySort, RegExp>> = {
  armed: /armed|army|milit|navy|air force|police|security|intelligence|guard|terror/,
  'central-bank': /^central bank$/,
  chamber: /^(parliament|lower-house|upper-house|parliament chamber)$/,
  club: /\b(sports?|football) (club|team)\b/,
  court: /court|tribunal/,
  firm: /company|business|manufacturer|airline|corporation|retailer|conglomerate|brand|enterprise|firm/,
  'of-states': /^(igo|un body)$/,
  outlet: /newspaper|news|magazine|broadcast|television|radio|press agency|media/,
};

/** Words by which the names of bodies tell their sort where the pack does not know them. */
const NAMES: Readonly<Partial<Record<BodySort, RegExp>>> = {
  armed:
    /\b(army|navy|forces?|brigades?|militia|guards?|corps|police|battalion|front|jihad|mujahideen|resistance)\b/i,
  firm: new RegExp(`\\b(${COMPANY_FORMS}|motors|airlines|airways|holdings|industries)\\b`, 'i'),
  outlet:
    /\b(news|times|post|journal|herald|tribune|daily|gazette|tv|television|radio|press|journalists|broadcasting|media|newswire|prensa|presse|zeitung|agence|agencia|agenzia|gazeta)\b/i,
};

/** Whether a class of the pack's sources is one of a sort. */
export const isClassOf = (sort: BodySort, subkind: string | null): boolean =>
  subkind !== null && CLASSES[sort].test(subkind);

/** Whether an entity of the pack is a body of a sort. */
export function isBodyOf(
  sort: BodySort,
  knowledge: Knowledge | null,
  entity: number | null | undefined,
): boolean {
  if (!knowledge || entity === null || entity === undefined) return false;
  const { kind, subkind } = knowledge.entity(entity);
  return kind === 'institution' && isClassOf(sort, subkind);
}

/** Whether a body's name has a word that tells a sort. */
export const isNamedLike = (sort: BodySort, name: string): boolean => NAMES[sort]?.test(name) === true;
