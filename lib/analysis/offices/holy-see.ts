import type { EntityIndex, Knowledge } from '../../types/knowledge';

/** Whether a title is the pope's, which needs no country beside it. */
export const isPope = (title: string): boolean => /^pope$/i.test(title);

/** The state whose head the pope is, or null where the pack has none. */
export const holySee = (knowledge: Knowledge | null): EntityIndex | null => knowledge?.country('VA') ?? null;
