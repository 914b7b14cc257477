import type { DocumentEntity } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';

/**
 * The shortest name by which an article itself calls each of some entities ("Marin" for "Ada Marin", "EU"), by id, for where
 * there is little room. Where two would go by the same one, both keep their full names. What stands for something by its
 * place ("Baku") or as an adjective is no name of it.
 */
export function shortNames(
  { article, analysis }: PageReport,
  entities: readonly DocumentEntity[],
): ReadonlyMap<string, string> {
  const chosen = entities.map((entity) => {
    const called = entity.mentions.flatMap((id) => {
      const mention = analysis.mentions[id];
      if (mention?.form !== 'name' || mention.isDemonym || mention.metonym) return [];
      const surface = article.text.slice(mention.start, mention.end);
      return isNameOf(surface, entity) ? [surface] : [];
    });
    return [entity.id, called.reduce((a, b) => (b.length < a.length ? b : a), entity.name)] as const;
  });
  const uses = Map.groupBy(chosen, ([, name]) => name.toLowerCase());
  const full = new Map(entities.map(({ id, name }) => [id, name]));
  return new Map(
    chosen.map(([id, name]) => [
      id,
      (uses.get(name.toLowerCase()) ?? []).length > 1 ? (full.get(id) ?? name) : name,
    ]),
  );
}

/** Of people the last words of the name ("Marin"), never the first alone; of others whatever they are called. */
function isNameOf(surface: string, { kind, name }: DocumentEntity): boolean {
  if (kind !== 'person') return surface.length > 1;
  return name === surface || name.endsWith(` ${surface}`);
}
