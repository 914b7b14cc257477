import { askBackground } from '../../lib/messages';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { CardFacts } from '../../lib/types/card';
import type { IsoDate } from '../../lib/types/text';

/** The facts for cards of one page, each asked of the background once. */
export class FactsAsked {
  private readonly asked = new Map<string, Promise<CardFacts | null>>();

  /** Null where the pack knows nothing of the entity, or the background cannot be reached. */
  of({ link }: DocumentEntity, asOf: IsoDate): Promise<CardFacts | null> {
    if (link.kind !== 'linked') return Promise.resolve(null);
    const { entity } = link;
    const known = this.asked.get(entity);
    if (known) return known;
    const facts = askBackground('cardFacts', { entity, asOf }).catch(() => {
      // Asked again when the pointer comes again.
      this.asked.delete(entity);
      return null;
    });
    this.asked.set(entity, facts);
    return facts;
  }
}
