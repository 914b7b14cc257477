import { toldGender } from '../corefer/gender';
import type { Feature } from './features';

/** A form of address that the person does not go by: "Mrs Okoye" is no brother of hers. */
export const gender: Feature = ({ entity, chain, candidate, reading }) => {
  // In "Sheikh Hasina" it is part of the name.
  if (entity.kind !== 'person' || !entity.gender || candidate.route === 'title') return null;
  const told = toldGender(reading, chain);
  return told && told !== entity.gender ? { case: 'differs', value: 1, detail: told } : null;
};
