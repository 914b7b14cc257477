import type { EntityIndex, Knowledge } from '../../types/knowledge';
import { ofPack } from '../lexicon/of-pack';

const countryByTitle = ofPack(
  (knowledge) =>
    new Map(
      knowledge.table('titles-of-countries').map(([title = '', iso = '']) => [title, knowledge.country(iso)]),
    ),
);

/** The country that alone has a title ("pope"), which needs none beside it; null of titles that many have. */
export const countryOfTitle = (knowledge: Knowledge | null, title: string): EntityIndex | null =>
  (knowledge && countryByTitle(knowledge).get(title.toLowerCase())) ?? null;
