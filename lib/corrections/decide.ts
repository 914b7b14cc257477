import type { Analysis, DocumentEntity } from '../types/analysis';
import type { ChosenEntity, Correction, CorrectionScope } from '../types/corrections';
import type { EntityId } from '../types/knowledge';
import { foldName, holdsFor } from './correction';

/** What the reader's corrections come to for one entity of an article. */
export interface Decision {
  readonly isHidden: boolean;
  readonly is: ChosenEntity | null;
  readonly not: readonly EntityId[];
}

/** Corrections that hold for a page, the narrowest scope first. */
export function correctionsFor(
  corrections: readonly Correction[],
  url: string | null,
): readonly Correction[] {
  return corrections
    .filter(({ scope }) => holdsFor(scope, url))
    .sort((a, b) => narrowness(b.scope) - narrowness(a.scope) || (a.id < b.id ? -1 : 1));
}

function narrowness(scope: CorrectionScope): number {
  switch (scope.kind) {
    case 'page':
      return 1000;
    case 'site':
      return scope.site.length;
    case 'everywhere':
      return 0;
  }
}

/**
 * Decides over an entity by what is said of any of the names that the text calls it. The narrower scope comes first: "it
 * is this one" on this page holds against "always hide", and "not this one" on this page against "it is this one" elsewhere.
 * Null where the reader has said nothing of it.
 */
export function decide(names: ReadonlySet<string>, held: readonly Correction[]): Decision | null {
  const said = held.filter(({ name }) => names.has(foldName(name)));
  if (said.length === 0) return null;
  const not: EntityId[] = [];
  let is: ChosenEntity | null = null;
  for (const correction of said) {
    if (is === null && correction.isHidden) return { isHidden: true, is: null, not };
    if (is === null && correction.is && !not.includes(correction.is.entity)) is = correction.is;
    for (const { entity } of correction.not)
      if (entity !== is?.entity && !not.includes(entity)) not.push(entity);
  }
  return { isHidden: false, is, not };
}

/** The folded forms by which the text names an entity. */
export function namesIn(
  text: string,
  { mentions }: Pick<Analysis, 'mentions'>,
  entity: DocumentEntity,
): Set<string> {
  const names = new Set<string>();
  for (const id of entity.mentions) {
    const mention = mentions[id];
    if (mention && mention.form !== 'pronoun') names.add(foldName(text.slice(mention.start, mention.end)));
  }
  return names;
}

/**
 * The name by which a correction of an entity should be kept: the longest that the text has for it, since "Marin" alone is
 * many people; a description only where there is no name. Null where the text has only pronouns for it.
 */
export function nameToCorrect(
  text: string,
  { mentions }: Pick<Analysis, 'mentions'>,
  entity: DocumentEntity,
): string | null {
  let best: { readonly name: string; readonly rank: number } | null = null;
  for (const id of entity.mentions) {
    const mention = mentions[id];
    if (!mention || mention.form === 'pronoun') continue;
    const name = text.slice(mention.start, mention.end);
    const rank = (mention.form === 'name' ? 2 : 0) + (mention.isDemonym ? 0 : 1);
    if (!best || rank > best.rank || (rank === best.rank && name.length > best.name.length))
      best = { name, rank };
  }
  return best?.name ?? null;
}
