import type { Feature } from './features';

/** Whether the candidate's country is one that the text speaks of: in the same sentence, in the document, or in its dateline. */
export const countryNear: Feature = ({ chain, entity, scene, reading, candidate }) => {
  const { country } = entity;
  if (!country || candidate.alias === 'demonym' || candidate.alias === 'adjective') return null;
  // A country is no evidence for itself.
  if (entity.kind === 'country') return null;
  const inSentence = chain.finds.some(({ firstToken }) =>
    scene.bySentence.get(reading.sentenceOf[firstToken] as number)?.has(country),
  );
  const share = scene.countries.get(country) ?? 0;
  if (scene.dateline === country) return { value: 1.2, detail: `${country} dateline` };
  if (inSentence) return { value: 1, detail: country };
  if (share > 0) return { value: 0.4 + 0.6 * share, detail: country };
  return { value: scene.countries.size > 0 ? -0.3 : 0, detail: null };
};
