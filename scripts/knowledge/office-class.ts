import { officeClassOf } from '../../lib/analysis/offices/office-class';
import type { OfficeClass } from '../../lib/types/knowledge';

/** Offices that are named after a body or a country, and whose wording alone does not say what they are. */
const NAMED_AFTER_BODIES: readonly (readonly [RegExp, OfficeClass])[] = [
  [/^united states secretary of state$|^secretary of state of the united states$/i, 'foreign-minister'],
  [/\bfederal reserve\b/i, 'central-bank-head'],
  [/\bchair(man|person)? of the (state duma|federation council)\b/i, 'speaker'],
];

/** What is no leader of such a body: its deputies, members and spokespeople have classes by their own wording. */
const OF_OTHER_CLASS = /\b(ambassador|representative|envoy|spokes(man|woman|person)|adviser|advisor|aide)\b/i;

/** The class of an office by its title in a source; `other` where no pattern fits. */
export function officeClassOfTitle(title: string): OfficeClass {
  const named = OF_OTHER_CLASS.test(title)
    ? undefined
    : NAMED_AFTER_BODIES.find(([pattern]) => pattern.test(title));
  return named?.[1] ?? officeClassOf(title);
}

/** The class of an office as the curated table names it. */
export function officeClassOfCurated(name: string, office: string): OfficeClass {
  const classes: Record<string, OfficeClass> = {
    'head of state': 'head-of-state',
    'head of government': 'head-of-government',
    'foreign minister': 'foreign-minister',
    'defence minister': 'defence-minister',
    'finance minister': 'finance-minister',
    'intl head': 'head-of-body',
    'intl deputy': 'deputy-head-of-body',
    'party leader': 'party-leader',
    speaker: 'speaker',
    'eu commissioner': 'commissioner',
    spokesperson: 'spokesperson',
    'central bank': 'central-bank-head',
    minister: 'minister',
    'deputy minister': 'minister',
    ambassador: 'ambassador',
    advisor: 'adviser',
    'security advisor': 'adviser',
    'deputy head of state': 'vice-president',
    mayor: 'mayor',
    'regional head': 'governor',
  };
  return classes[name.replace(/^former /, '')] ?? officeClassOfTitle(office);
}
