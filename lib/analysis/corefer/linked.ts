import type { EntityKind } from '../../types/analysis';
import type { EntityIndex, Knowledge, OfficeClass } from '../../types/knowledge';
import type { Decision } from '../link';
import type { Chain } from './chain';

/** A chain with the decision what it means, while descriptions and pronouns are resolved. */
export interface Linked {
  readonly chain: Chain;
  readonly decision: Decision;
  readonly kind: EntityKind;
  readonly label: string;
  readonly entity: EntityIndex | null;
  /** ISO code, from the pack or from an office that the text states. */
  readonly country: string | null;
  readonly gender: 'm' | 'f' | null;
  /** Class of the highest office on the article's day, from the pack. */
  readonly officeClass: OfficeClass | null;
  readonly byDescription: boolean;
}

/** ISO code of an entity of the pack, or null. */
export const countryOf = (knowledge: Knowledge | null, index: EntityIndex | undefined): string | null =>
  knowledge && index !== undefined ? knowledge.entity(index).country : null;
