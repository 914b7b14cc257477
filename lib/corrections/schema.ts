import * as v from 'valibot';
import type { Correction } from '../types/corrections';
import { correctionId, foldName } from './correction';

/** Longer than any name or address that a page may honestly have; keeps a hostile file from filling the store. */
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

const entityId = text(100);

const chosen = v.object({
  entity: entityId,
  qid: v.nullable(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/))),
  name: text(300),
  kind: v.picklist(['person', 'country', 'institution', 'place', 'other']),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

const scope = v.variant('kind', [
  v.object({ kind: v.literal('page'), page: text(4000) }),
  v.object({ kind: v.literal('site'), site: text(253) }),
  v.object({ kind: v.literal('everywhere') }),
]);

const correction = v.object({
  name: v.pipe(
    text(300),
    v.check((name) => foldName(name) !== ''),
  ),
  scope,
  is: v.nullable(chosen),
  not: v.pipe(v.array(v.object({ entity: entityId, name: text(300) })), v.maxLength(100)),
  isHidden: v.boolean(),
});

/** A correction out of anything, or null where it is none. Its id is worked out anew and never taken over. */
export function readCorrection(given: unknown): Correction | null {
  const result = v.safeParse(correction, given);
  if (!result.success) return null;
  return { id: correctionId(result.output.name, result.output.scope), ...result.output };
}
