import type { Sieve } from './sieve';

/** "The Marin administration": the country that whoever gives it the name leads or led; what it does is no deed of that person's. */
export const governmentOf: Sieve = ({ kind, of }, { countryLedBy }) => {
  const country = kind === 'government' && of ? countryLedBy(of) : null;
  return country && [country];
};
