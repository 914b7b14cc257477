import { IRREGULAR_VERBS } from '../frames/other-verbs';

/** Bits of a verb's form. */
export const VerbForm = { BASE: 1, THIRD: 2, PAST: 4, PARTICIPLE: 8, GERUND: 16 } as const;

const irregular: ReadonlyMap<string, { readonly past: string; readonly participle: string }> = new Map(
  IRREGULAR_VERBS.split(';').map((row) => {
    const [base, past, participle = past] = row.trim().split(' ') as [string, string, string?];
    return [base, { past, participle }];
  }),
);

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLED = new Set(
  'refer defer transfer deter bar compel repel expel propel rebel control patrol commit submit permit admit omit regret rebut abet impel kidnap concur occur confer prefer cancel signal label travel shrivel initial'.split(
    ' ',
  ),
);

/** All forms of a verb with their `VerbForm` bits, by the rules of English spelling and the table of irregular verbs. */
export function inflect(base: string): readonly (readonly [form: string, bits: number])[] {
  const third = /(s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const stem = stemOf(base);
  const gerund = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const regular = /e$/.test(base)
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const { past, participle } = irregular.get(base) ?? { past: regular, participle: regular };
  const forms: [string, number][] = [
    [base, VerbForm.BASE],
    [base === 'have' ? 'has' : third, VerbForm.THIRD],
    [past, VerbForm.PAST],
    [participle, VerbForm.PARTICIPLE],
    [gerund, VerbForm.GERUND],
  ];
  // British and American spellings stand side by side ("cancelled", "canceled").
  if (/[^aeiou][aeiou]l$|ial$/.test(base)) {
    forms.push([`${base}led`, VerbForm.PAST | VerbForm.PARTICIPLE], [`${base}ling`, VerbForm.GERUND]);
    forms.push([`${base}ed`, VerbForm.PAST | VerbForm.PARTICIPLE], [`${base}ing`, VerbForm.GERUND]);
  }
  return forms;
}

/** The base with its last letter doubled where the spelling doubles it before "-ed" and "-ing". */
function stemOf(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.at(-1)}`;
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
  return isShort ? `${base}${base.at(-1)}` : base;
}
