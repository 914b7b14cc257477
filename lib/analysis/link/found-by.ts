import type { Feature } from './features';

/** Whether the text's own evidence shows a name, or only the pack's list does. */
export const foundBy: Feature = ({ chain, entity, words }) => {
  if (entity.kind === 'country' || chain.finds.some(({ detector }) => detector !== 'known-name')) return null;
  return { case: words.length > 1 ? 'list-alone' : 'list-alone-one-word', value: 1, detail: null };
};
