import type {
  Correction,
  CorrectionScope,
  CorrectionUndo,
  CorrectionWish,
  Remembered,
} from '../types/corrections';
import type { Store, WriteOutcome } from '../types/storage';
import { CORRECTION_PREFIX, corrected, correctionId } from './correction';
import { readCorrection } from './schema';

/** All corrections, in order of their names; what is not readable is left out. Rejects where the store cannot be read. */
export async function loadCorrections(store: Store): Promise<readonly Correction[]> {
  const items = await store.get(null);
  return Object.entries(items)
    .filter(([key]) => key.startsWith(CORRECTION_PREFIX))
    .flatMap(([, stored]) => readCorrection(stored) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

/**
 * Remembers what the reader says of a name. One write of one item: a browser that dies leaves the old word or the new.
 * @param isPrivate whether it was said in a private window, from which nothing is kept
 */
export async function rememberCorrection(
  store: Store,
  said: { readonly name: string; readonly scope: CorrectionScope; readonly wish: CorrectionWish },
  isPrivate: boolean,
): Promise<Remembered> {
  if (isPrivate) return { outcome: { kind: 'private' }, undo: null };
  const id = correctionId(said.name, said.scope);
  return changing(store, async () => {
    const before = readCorrection((await store.get([keyOf(id)]))[keyOf(id)]);
    const outcome = await store.set({ [keyOf(id)]: corrected(before, said.name, said.scope, said.wish) });
    return { outcome, undo: outcome.kind === 'written' ? { id, before } : null };
  });
}

/** Takes a correction back: what was said before holds again. Gives what would bring it back. */
export function undoCorrection(store: Store, { id, before }: CorrectionUndo): Promise<Remembered> {
  return changing(store, async () => {
    const now = readCorrection((await store.get([keyOf(id)]))[keyOf(id)]);
    const outcome = before ? await store.set({ [keyOf(id)]: before }) : await store.remove([keyOf(id)]);
    return { outcome, undo: outcome.kind === 'written' ? { id, before: now } : null };
  });
}

/** Forgets all that was said of a name in one scope. */
export function forgetCorrection(store: Store, id: string): Promise<Remembered> {
  return undoCorrection(store, { id, before: null });
}

/**
 * Adds corrections, such as those of a file, to the ones that are there; where both speak of the same name in the same
 * scope, the added one holds. One write for all.
 */
export async function addCorrections(
  store: Store,
  corrections: readonly Correction[],
  isPrivate: boolean,
): Promise<WriteOutcome> {
  if (isPrivate) return { kind: 'private' };
  const items = Object.fromEntries(corrections.map((correction) => [keyOf(correction.id), correction]));
  return (await changing(store, async () => ({ outcome: await store.set(items), undo: null }))).outcome;
}

async function changing(store: Store, work: () => Promise<Remembered>): Promise<Remembered> {
  try {
    return await store.alone(work);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: { kind: 'failed', message }, undo: null };
  }
}

function keyOf(id: string): string {
  return `${CORRECTION_PREFIX}${id}`;
}
