import type { Knowledge } from '../../types/knowledge';
import { formAt, lowerAt, type Reading, sameSentence } from '../reading';
import { datelineOf } from './datelines';
import { type Find, sharingAll, surfaceOf } from './find';

/** What the pack calls bodies that sell news to others. */
const AGENCY = 'news agency';
/** How sure it is that a credit means an agency. */
const SURE = 0.95;

/**
 * What news say of where they come from: "OSK ([AP]) — …", "Photo: Ada Marin / [AFP]", "she told [AFP]". An acronym there
 * means a news agency, if it can, and does so throughout; the town of a dateline is a place throughout, whatever else has its name.
 */
export function pressCredits(reading: Reading, finds: readonly Find[]): Find[] {
  const { knowledge } = reading;
  if (!knowledge) return [...finds];
  const datelines = new Map<number, boolean>();
  for (let i = 0; i < reading.tokens.sentences.length; i++) {
    const dateline = datelineOf(reading, i);
    if (dateline) datelines.set(dateline.firstToken, dateline.hasRegion);
  }
  const towns = new Set<string>();
  for (const find of finds) {
    const hasRegion = datelines.get(find.firstToken);
    if (hasRegion !== undefined && isTown(find, hasRegion)) towns.add(surfaceOf(reading, find).toLowerCase());
  }
  const credited = new Set(
    finds.filter((find) => isCredited(reading, find)).map((find) => surfaceOf(reading, find)),
  );
  return finds.map((find) => {
    const isNamed = towns.size > 0 && towns.has(surfaceOf(reading, find).toLowerCase());
    if (isNamed && (find.kind !== 'person' || datelines.has(find.firstToken)))
      return asPlace(knowledge, find);
    return credited.has(surfaceOf(reading, find)) ? asAgency(knowledge, find) : find;
  });
}

/** A dateline's name, unless a state is called so ("SINGAPORE — …") and no region follows ("GEORGIA, Vt. — …"). */
const isTown = ({ kind }: Find, hasRegion: boolean): boolean => kind !== 'country' || hasRegion;

const asPlace = (knowledge: Knowledge, find: Find): Find => ({
  ...find,
  kind: 'place',
  candidates: find.candidates.filter(
    ({ entity, alias }) => knowledge.entity(entity).kind === 'place' || alias === 'metonym',
  ),
  isDemonym: false,
});

/** The find as one of the agencies of its name, if the pack has one. */
function asAgency(knowledge: Knowledge, find: Find): Find {
  const agencies = find.candidates.filter(({ entity }) => knowledge.entity(entity).subkind === AGENCY);
  return agencies.length > 0
    ? { ...find, kind: 'institution', score: SURE, candidates: sharingAll(agencies, SURE) }
    : find;
}

const PICTURE = /^(?:photo|photograph|image|picture|video|credit)s?$/;

/** Whether a single word stands where a source is credited: in brackets, behind a slash, or as whom somebody told. */
function isCredited(reading: Reading, { firstToken, endToken, candidates }: Find): boolean {
  if (candidates.length === 0 || endToken - firstToken > 1) return false;
  const before = lowerAt(reading, firstToken - 1);
  // "Photograph: [AFP] via …"
  if (before === ':' && PICTURE.test(lowerAt(reading, firstToken - 2))) return true;
  return before === '('
    ? /^[)/]$/.test(formAt(reading, endToken))
    : /^(?:[/|]|told|via)$/.test(before) && sameSentence(reading, firstToken - 1, firstToken);
}
