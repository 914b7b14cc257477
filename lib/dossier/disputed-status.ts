import type { DisputedStatus } from '../types/card';
import type { EntityId } from '../types/knowledge';
import type { IsoDate } from '../types/text';
import table from './disputed-places.json';

/** Who holds and who claims a disputed place on a day; null for any other place, and for days outside what the table tells. */
export function disputedStatus(entity: EntityId, day: IsoDate): DisputedStatus | null {
  const place = table.places.find(
    (one) => one.entity === entity && one.since <= day && !(one.until && one.until <= day),
  );
  if (!place) return null;
  const { heldBy, claimedBy, since } = place;
  return { heldBy, claimedBy, since, source: table.source, asOf: table.asOf };
}
