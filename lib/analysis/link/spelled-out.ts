import { isGenericBody } from '../lexicon/generic-bodies';
import type { Feature } from './features';

/** Letters of a word below which it says too little. */
const LEAST = 5;

/**
 * Whether the text has, as common nouns, words of the name that an acronym stands for: "the [OBB] … biscuits" is the Osk Biscuit
 * Board. Words that many bodies share, and that any text may have, say nothing.
 */
export const spelledOut: Feature = ({ candidate, entity, reading }) => {
  if (candidate.alias !== 'acronym' || entity.kind !== 'institution') return null;
  const word = entity.label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .find(
      (one) =>
        one.length >= LEAST && !COMMON.test(one) && !isGenericBody([one]) && reading.lowerForms.has(one),
    );
  return word ? { value: 1, detail: word } : null;
};

const COMMON =
  /^(?:international|organi[sz]ations?|world|global|cent(?:re|er)s?|company|corporation|group|state|united|research|science|technology|community|press|trust|change|future|alternative|action|citizens?|freedom|unity|power|voice|first|movement|group|young|women|students?|standards?|employment|administration|regional|central|northern|southern|eastern|western)$/;
