import type { Property } from '../../types/knowledge';
import { type BackgroundRule, statedRelation } from './page';

/** Properties whose statements join two entities as they stand. */
const JOINING: ReadonlySet<Property> = new Set(['P102', 'P463', 'P361', 'P749', 'P159', 'P36']);

/** Party, membership, what is part of what, seat and capital, where both ends stand in the article. */
export const lasting: BackgroundRule = (page) =>
  page.entities.flatMap(({ entity, statements }) =>
    statements.flatMap((statement) => {
      if (statement.object === null || !JOINING.has(statement.property)) return [];
      const object = page.idOf.get(statement.object);
      return (object && statedRelation(page, entity.id, object, statement)) || [];
    }),
  );
