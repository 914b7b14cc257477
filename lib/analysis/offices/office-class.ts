import type { OfficeClass } from '../../types/knowledge';
import { kept } from '../kept';

/** Wording of an office to its class, the surest first. */
const PATTERNS: readonly (readonly [RegExp, OfficeClass])[] = [
  [/\b(ambassador|permanent representative|high commissioner to|envoy|consul)\b/i, 'ambassador'],
  [/\b(spokes(man|woman|person)|press secretary)\b/i, 'spokesperson'],
  [/\b(adviser|advisor|(assistant|chief of staff|counsel) to|aide)\b/i, 'adviser'],
  [
    /\b(central bank|national bank|reserve bank|monetary authority)\b|\bgovernor of the bank of\b/i,
    'central-bank-head',
  ],
  [
    /\b(deputy|vice|first deputy|vice-?) ?-?(prime minister|premier|chancellor)\b/i,
    'deputy-head-of-government',
  ],
  [
    /\b(deputy|assistant|vice|under-?secretary|junior|parliamentary|minister of state|state secretary)\b.*\b(minister|secretary|state)\b/i,
    'minister',
  ],
  [/\bvice[- ]president\b/i, 'vice-president'],
  [
    /\b(foreign (affairs|minister|secretary|policy chief)|external affairs|foreign relations|international relations|minister of foreign(?! (trade|economic|commerce)))\b/i,
    'foreign-minister',
  ],
  [/^(united states )?secretary of state( of the united states)?$/i, 'foreign-minister'],
  [
    /\b(minister|secretary|ministry)\b.*\b(defen[cs]e|war|armed forces|national security)\b|\bdefen[cs]e (minister|secretary)\b/i,
    'defence-minister',
  ],
  [
    /\b(minister|secretary|ministry)\b.*\b(finance|treasury|economy and finance)\b|\b(finance minister|chancellor of the exchequer|treasurer)\b/i,
    'finance-minister',
  ],
  [
    /\b(minister|secretary|ministry)\b.*\b(interior|internal affairs|home affairs|home department|homeland)\b|\b(interior minister|home secretary)\b/i,
    'interior-minister',
  ],
  [
    /\b(speaker|president of the (senate|chamber|national assembly|parliament|congress|house)|chair(man|person)? of the (senate|national assembly|parliament))\b/i,
    'speaker',
  ],
  [
    /\b(prime minister|premier|chancellor|taoiseach|head of government|president of the council of ministers|chief minister)\b/i,
    'head-of-government',
  ],
  [/\b(trade|high|special|personal|deputy) representative\b/i, 'other'],
  [/\b(member of|mp\b|senator|representative|deputy of|legislator|peer|councillor|congress)/i, 'legislator'],
  [/\b(commissioner)\b/i, 'commissioner'],
  [/\bmayor\b/i, 'mayor'],
  [/\b(governor|prefect)\b/i, 'governor'],
  [/\b(minister|secretary of|attorney general)\b/i, 'minister'],
  [
    /^(acting )?(president|king|queen|emir|sultan|grand duke|sovereign prince|supreme leader|monarch|emperor|head of state|pope)\b/i,
    'head-of-state',
  ],
];

/** No office has a longer name, and on longer text the patterns would take time by its square. */
const LONGEST_LABEL = 300;

/** The class of an office by its wording; `other` where no pattern fits. */
export const officeClassOf: (label: string) => OfficeClass = kept((label) => {
  const read = label.slice(0, LONGEST_LABEL);
  return PATTERNS.find(([pattern]) => pattern.test(read))?.[1] ?? 'other';
});
