import type { Chain } from '../corefer/chain';
import type { Find } from '../detect/find';
import { formAt, lowerAt, type Reading } from '../reading';
import type { SceneFeature } from './features';
import type { Scene } from './scene';

/**
 * Whether a body, or somebody, is of the country which the words right beside the name say: "[Sudria]'s Senate", "[Sudrian]
 * Senate", "the Senate in [Vell]", "[Sudria]'s Marin".
 */
export const ownerTold: SceneFeature = ({ entity, chain, scene, reading }) => {
  if ((entity.kind !== 'institution' && entity.kind !== 'person') || !entity.country) return null;
  const told = ownerOf(reading, scene, chain);
  if (!told) return null;
  return { case: told === entity.country ? 'agrees' : 'differs', value: 1, detail: told };
};

/** ISO code of the country that stands right beside some name of a body, or null. */
function ownerOf(reading: Reading, scene: Scene, chain: Chain): string | null {
  const known = scene.owners.get(chain);
  if (known !== undefined) return known;
  const owner = ownerBeside(reading, scene, chain);
  scene.owners.set(chain, owner);
  return owner;
}

function ownerBeside(reading: Reading, scene: Scene, chain: Chain): string | null {
  for (const find of chain.finds) {
    const here = scene.bySentence.get(reading.sentenceOf[find.firstToken] as number) ?? [];
    for (const { country, chain: other } of here)
      if (
        other !== chain &&
        around(other.finds, find).some((beside) => isOwner(reading, beside, find, chain.kind === 'person'))
      )
        return country;
  }
  return null;
}

/** Tokens around a body within which the name of its owner begins. */
const REACH = 12;

/** Of the names of a chain, which stand in the order of the text, those around a find. */
function around(finds: readonly Find[], { firstToken, endToken }: Find): readonly Find[] {
  const from = firstAt(finds, firstToken - REACH);
  return finds.slice(from, firstAt(finds, endToken + REACH, from));
}

/** The place of the first find that begins at a token or behind it. */
function firstAt(finds: readonly Find[], token: number, least = 0): number {
  let [low, high] = [least, finds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((finds[middle] as Find).firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOwner(
  reading: Reading,
  { firstToken, endToken, isDemonym }: Find,
  body: Find,
  isPerson: boolean,
): boolean {
  if (endToken < body.firstToken)
    return endToken + 1 === body.firstToken && /^['’]s?$/.test(formAt(reading, endToken));
  if (endToken === body.firstToken) return isDemonym;
  // Somebody may be anywhere.
  const behind = lowerAt(reading, body.endToken);
  const isIn = behind === 'of' || (behind === 'in' && !isPerson);
  const at = body.endToken + (lowerAt(reading, body.endToken + 1) === 'the' ? 2 : 1);
  return isIn && !isDemonym && firstToken === at;
}
