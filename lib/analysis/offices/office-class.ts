import type { OfficeClass } from '../../types/knowledge';
import { kept } from '../kept';
import { MONARCHS } from '../lexicon/words';

type Wording = (label: string) => boolean;

const has =
  (pattern: RegExp): Wording =>
  (label) =>
    pattern.test(label);

/** What holds an office has in its charge stands after the office: "minister for the armed forces". */
const inCharge =
  (office: RegExp, charge: RegExp): Wording =>
  (label) => {
    const found = office.exec(label);
    return found !== null && charge.test(label.slice(found.index + found[0].length));
  };

const either =
  (...wordings: readonly Wording[]): Wording =>
  (label) =>
    wordings.some((wording) => wording(label));

const MINISTER = /\b(minister|secretary|ministry)\b/;

/** Wording of an office, in small letters, to its class, the surest first. */
const WORDINGS: readonly (readonly [Wording, OfficeClass])[] = [
  [has(/\b(ambassador|permanent representative|high commissioner to|envoy|consul)\b/), 'ambassador'],
  [has(/\b(spokes(man|woman|person)|press secretary)\b/), 'spokesperson'],
  [has(/\b(adviser|advisor|(assistant|chief of staff|counsel) to|aide)\b/), 'adviser'],
  [
    has(/\b(central bank|national bank|reserve bank|monetary authority|governor of the bank of)\b/),
    'central-bank-head',
  ],
  [has(/\b(deputy|vice) ?-?(prime minister|premier|chancellor)\b/), 'deputy-head-of-government'],
  [
    inCharge(
      /\b(deputy|assistant|vice|under-?secretary|junior|parliamentary|minister of state|state secretary)\b/,
      /\b(minister|secretary|state)\b/,
    ),
    'minister',
  ],
  [has(/\bvice[- ]president\b/), 'vice-president'],
  [
    has(
      /\b(foreign (affairs|minister|secretary|policy chief)|external affairs|foreign relations|international relations|minister of foreign(?! (trade|economic|commerce)))\b/,
    ),
    'foreign-minister',
  ],
  [has(/^secretary of state$/), 'foreign-minister'],
  [
    either(
      inCharge(MINISTER, /\b(defen[cs]e|war|armed forces|national security)\b/),
      has(/\bdefen[cs]e (minister|secretary)\b/),
    ),
    'defence-minister',
  ],
  [
    either(
      inCharge(MINISTER, /\b(finance|treasury)\b/),
      has(/\b(finance minister|chancellor of the exchequer|treasurer)\b/),
    ),
    'finance-minister',
  ],
  [
    either(
      inCharge(MINISTER, /\b(interior|internal affairs|home affairs|home department|homeland)\b/),
      has(/\b(interior minister|home secretary)\b/),
    ),
    'interior-minister',
  ],
  [
    has(
      /\b(speaker|president of the (senate|chamber|national assembly|parliament|congress|house)|chair(man|person)? of the (senate|national assembly|parliament))\b/,
    ),
    'speaker',
  ],
  [
    has(
      /\b(prime minister|premier|chancellor|taoiseach|head of government|president of the council of ministers|chief minister)\b/,
    ),
    'head-of-government',
  ],
  [has(/\b(trade|high|special|personal|deputy) representative\b/), 'other'],
  [
    has(/\b(member of|mp\b|senator|representative|deputy of|legislator|peer|councillor|congress)/),
    'legislator',
  ],
  [has(/\bcommissioner\b/), 'commissioner'],
  [has(/\bmayor\b/), 'mayor'],
  [has(/\b(governor|prefect)\b/), 'governor'],
  [has(/\b(minister|secretary of|attorney general)\b/), 'minister'],
  [
    has(
      new RegExp(
        `^(acting )?(president|${MONARCHS}|sovereign prince|supreme leader|head of state|pope|pontiff)\\b`,
      ),
    ),
    'head-of-state',
  ],
];

/** The class of an office by its wording; `other` where no wording fits. */
export const officeClassOf: (label: string) => OfficeClass = kept((label) => {
  const small = label.toLowerCase();
  return WORDINGS.find(([isSo]) => isSo(small))?.[1] ?? 'other';
});
