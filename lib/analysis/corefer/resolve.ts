import type { SieveName } from '../../types/analysis';
import type { EntityIndex } from '../../types/knowledge';
import type { Find } from '../detect/find';
import { lowerAt, markTypes, type Reading } from '../reading';
import type { Steps } from '../steps';
import { daySpokenOf, daysAroundChange } from './day-spoken-of';
import type { Description } from './descriptions';
import { SIEVES } from './index';
import type { Linked } from './linked';
import { Past } from './past';
import { pronoun, pronounGender } from './pronoun';
import type { Context, CountryLedBy, OfficeHolders, OrganOf } from './sieve';

/** What a description or pronoun stands for. */
export interface Reference {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: 'nominal' | 'pronoun';
  readonly sieve: SieveName;
  /** One for most; several for "the two ministers". */
  readonly antecedents: readonly Linked[];
}

/** Tokens that are read at a stretch. */
const STRETCH = 2048;

/**
 * Resolves descriptions and pronouns, in text order, so that each can rest on the one before. Abstains where no sieve
 * answers. After the multi-pass sieve of Raghunathan et al. (EMNLP 2010), with precision first.
 */
export function* resolveReferences(
  reading: Reading,
  linked: readonly Linked[],
  described: readonly Description[],
  holderOf: OfficeHolders,
  countryLedBy: CountryLedBy,
  organOf: OrganOf,
): Steps<Reference[]> {
  const references: Reference[] = [];
  const past = new Past(reading);
  // By the token at which a name begins: whose it is, as a number from 1 on, and where it ends.
  const namedAt = new Int32Array(reading.tokens.count);
  const ends = new Int32Array(reading.tokens.count);
  const isInName = new Uint8Array(reading.tokens.count);
  linked.forEach(({ chain }, i) => {
    for (const { firstToken, endToken } of chain.finds) {
      namedAt[firstToken] = i + 1;
      ends[firstToken] = endToken;
      isInName.fill(1, firstToken, endToken);
    }
  });
  const nameAt = (token: number): Linked | null => {
    const number = namedAt[token];
    return number ? (linked[number - 1] as Linked) : null;
  };
  const entityOf = ({ firstToken }: Find): EntityIndex | null => nameAt(firstToken)?.entity ?? null;
  const { types } = reading.tokens;
  const isPronoun = markTypes(reading, (lower) => (pronounGender(lower) ? 1 : 0));
  // The number of the description that begins at a token, from 1 on.
  const describedAt = new Int32Array(reading.tokens.count);
  described.forEach(({ firstToken }, i) => {
    describedAt[firstToken] = i + 1;
  });
  yield;
  for (let i = 0; i < reading.tokens.count; i++) {
    if (i % STRETCH === STRETCH - 1) yield;
    const reference = describedAt[i] || isPronoun[types[i] as number] ? referenceAt(i) : null;
    if (reference) {
      references.push(reference);
      for (const antecedent of reference.antecedents) past.remember(i, antecedent, reference.endToken);
    }
    if (namedAt[i]) past.remember(i, linked[(namedAt[i] as number) - 1] as Linked, ends[i] as number);
  }
  return references;

  function referenceAt(i: number): Reference | null {
    const description = describedAt[i] ? described[(describedAt[i] as number) - 1] : undefined;
    if (description) {
      const { firstToken, endToken } = description;
      const context: Context = {
        reading,
        past,
        entityOf,
        countryLedBy,
        organOf,
        holderOn: holderOf,
        holderOf(office, body) {
          const around = daysAroundChange(reading, description);
          const [before, after] = around?.map((day) => holderOf(office, body, day)) ?? [];
          if (before && before !== after) return before;
          const day = daySpokenOf(reading, description);
          return day ? holderOf(office, body, day) : null;
        },
      };
      for (const [sieve, ask] of SIEVES) {
        const antecedents = ask(description, context);
        if (antecedents) return { firstToken, endToken, form: 'nominal', sieve, antecedents };
      }
    }
    const gender = isInName[i] ? null : pronounGender(lowerAt(reading, i));
    const antecedent = gender && pronoun(reading, past, i, gender, nameAt);
    return antecedent
      ? { firstToken: i, endToken: i + 1, form: 'pronoun', sieve: 'pronoun', antecedents: [antecedent] }
      : null;
  }
}
