import type { Knowledge } from '../../types/knowledge';
import { ofPack } from './of-pack';
import { FAITHS } from './words';

/** Adjectives of parts of the world. */
const PARTS_OF_WORLD: ReadonlySet<string> = new Set(
  (
    'african asian european american pacific atlantic arctic mediterranean nordic baltic balkan scandinavian iberian andean ' +
    'caribbean latin hispanic western eastern northern southern central'
  ).split(' '),
);

const peoples = ofPack((knowledge) => new Set(knowledge.table('peoples-without-state').flat()));

/**
 * Whether a word (lower case) is the adjective of a people, a faith or a part of the world that belongs to no one country. Before a
 * common noun it says what sort somebody is ("Arab leaders") and is no short name of a body that begins with it ("Arab League").
 */
export const isOfNoCountry = (knowledge: Knowledge | null, lower: string): boolean =>
  FAITHS.has(lower) || PARTS_OF_WORLD.has(lower) || (knowledge !== null && peoples(knowledge).has(lower));
