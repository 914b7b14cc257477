import type { Feature } from './features';

/**
 * What sort of name it is: a short form, acronym or native name says less than the full name. A place's name stands for
 * its government only where a word of the text shows it.
 */
export const aliasKind: Feature = ({ candidate, chain }) => {
  if (candidate.alias === 'full') return null;
  const shown = candidate.alias === 'metonym' && chain.finds.find(({ metonym }) => metonym)?.metonym;
  if (shown) return { case: 'metonym-shown', value: 1, detail: shown.reason };
  // "Isis" is also somebody's name; "ISIS" and "AfD" are not.
  const isWord = candidate.alias === 'acronym' && !/^[\p{Lu}\p{N}.&/-]+$|\p{Ll}\p{Lu}/u.test(chain.name);
  return { case: isWord ? 'acronym-as-word' : candidate.alias, value: 1, detail: candidate.alias };
};
