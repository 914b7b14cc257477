import type { AliasKind } from '../../types/knowledge';

/** What the pack says of the tokens of a text: the longest name that each lies in. Columns by token. */
export interface NameHints {
  /** 0 where no name lies; else the kind, sort of form, prior and place in the name, packed. */
  readonly code: Uint16Array;
  /** First token of the name, and the one after its last; only read where there is a code. */
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** A name of the pack in the text, as the tagger is told of it. */
export interface HintedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'person' | 'country' | 'institution' | 'place' | 'other';
  readonly alias: AliasKind;
  /** Share of the form's uses that mean something of this kind, 0 to 1. */
  readonly prior: number;
}

const KINDS = ['person', 'country', 'institution', 'place', 'other'] as const;
const FORMS: Readonly<Record<AliasKind, number>> = {
  full: 0,
  native: 0,
  transliteration: 0,
  short: 1,
  surname: 2,
  acronym: 3,
  demonym: 4,
  adjective: 4,
  metonym: 5,
};
const PRIORS = [0.1, 0.35, 0.7];

/** The columns of `count` tokens. Names must not overlap. */
export function nameHints(names: readonly HintedName[], count: number): NameHints {
  const code = new Uint16Array(count);
  const first = new Int32Array(count);
  const end = new Int32Array(count);
  for (const { firstToken, endToken, kind, alias, prior } of names) {
    const share = PRIORS.filter((edge) => prior >= edge).length;
    const name = ((KINDS.indexOf(kind) * 6 + FORMS[alias]) * 4 + share) * 4;
    for (let i = firstToken; i < endToken; i++) {
      const isFirst = i === firstToken;
      const isLast = i === endToken - 1;
      code[i] = 1 + name + (isFirst ? (isLast ? 3 : 0) : isLast ? 2 : 1);
      first[i] = firstToken;
      end[i] = endToken;
    }
  }
  return { code, first, end };
}

/** Kind and place of a code, without sort of form and prior; 0 for none. */
export const coarseHint = (code: number): number =>
  code === 0 ? 0 : 1 + Math.floor((code - 1) / 96) * 4 + ((code - 1) & 3);
