import type { Property } from '../../types/knowledge';
import { type BackgroundRule, statedRelation } from './page';

const KIN: ReadonlySet<Property> = new Set(['P40', 'P22', 'P25', 'P26', 'P3373', 'P1038']);

/**
 * Family ties between two people of the article, told once a pair: the sources state them from either end. The kinship
 * stands in words in `value`: the object is the subject's <value>.
 */
export const kinship: BackgroundRule = (page) => {
  const told = new Set<string>();
  return page.entities.flatMap(({ entity, statements }) =>
    statements.flatMap((statement) => {
      if (statement.object === null || !KIN.has(statement.property)) return [];
      const object = page.idOf.get(statement.object);
      const pair = [entity.id, object].sort().join();
      if (!object || told.has(pair)) return [];
      const relation = statedRelation(page, entity.id, object, statement, { value: statement.value });
      if (relation) told.add(pair);
      return relation ?? [];
    }),
  );
};
