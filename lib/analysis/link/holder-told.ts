import type { SceneFeature } from './features';

/**
 * Whether a place or country is the one whose office somebody holds that the text surely names: "[Karsia] Governor Ada Marin"
 * speaks of the Karsia that she governs.
 */
export const holderTold: SceneFeature = ({ entity, chain, scene, book }) => {
  if (entity.kind !== 'country' && entity.kind !== 'place') return null;
  for (const { firstToken } of chain.finds) {
    const holder = scene.holders.get(firstToken);
    if (holder === undefined) continue;
    const { entity: person, offices } = book.facts(holder);
    const isTheirs =
      entity.kind === 'country'
        ? person.country === entity.country || offices.some(({ of }) => of === entity.index)
        : entity.country !== null &&
          (person.country === entity.country || offices.some(({ country }) => country === entity.country));
    // Who governs a region of a state is no office-holder of another state of that name.
    return { case: isTheirs ? 'agrees' : 'differs', value: 1, detail: person.label };
  }
  return null;
};
