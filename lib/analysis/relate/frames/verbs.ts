import type { PloverType, RelationMode } from '../../../types/plover';
import { inflect, VerbForm } from '../syntax/inflect';
import { CARRYING_VERBS, GOVERNING_VERBS, OCCURRING_VERBS, REPORTING_VERBS } from './governors';
import { lazily } from './lazily';
import { OBJECT_CLASSES } from './noun-classes';
import { STANDING_VERBS } from './noun-standings';
import { OTHER_VERBS } from './other-verbs';
import { rowsOf } from './rows';
import { VERB_FRAMES } from './verb-frames';

/** Where a recipient stands: the direct object or after a preposition; with an object class, whom that noun belongs to or names after `preps`. */
export interface Slot {
  readonly isObject: boolean;
  readonly prep: string;
  /** The head noun that the object must have, or must not. */
  readonly objectClass: ReadonlySet<string> | null;
  readonly isExcluded: boolean;
  readonly preps: readonly string[];
}

/** One reading of a verb as an event. */
export interface VerbFrame {
  readonly verb: string;
  readonly particle: string | null;
  readonly type: PloverType;
  readonly cameo: string | null;
  readonly slots: readonly Slot[];
  readonly options: ReadonlySet<string>;
  readonly mode: RelationMode | null;
  /** Text of its row, to say which frame read a relation. */
  readonly name: string;
}

const MODES: Readonly<Record<string, RelationMode>> = {
  'in-person': 'in-person',
  visit: 'visit',
  phone: 'phone',
  video: 'video',
  letter: 'letter',
  multilateral: 'multilateral',
};

/** The mode that a row's options name, or null. */
export function modeOf(options: ReadonlySet<string>): RelationMode | null {
  for (const option of options) if (MODES[option]) return MODES[option] as RelationMode;
  return null;
}

const listOf = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

function slotOf(cell: string): Slot {
  const [head = '', preps] = cell.split('>');
  const match = /^O(?:([=!])(\w+))?$/.exec(head);
  const objectClass = match?.[2] ? (OBJECT_CLASSES[match[2]] ?? null) : null;
  if (match?.[2] && !objectClass) throw new Error(`the table of verbs names no object class "${match[2]}"`);
  return {
    isObject: match !== null,
    prep: match ? '' : head,
    objectClass,
    isExcluded: match?.[1] === '!',
    preps: preps ? preps.split('+') : [],
  };
}

function slotsOf(cell: string): Slot[] {
  if (cell === '-' || cell === '') return [];
  const slots: Slot[] = [];
  // "O=aid>to,for": what follows ">" until the end of the row are the prepositions of that object.
  const [before, after] = cell.split('>');
  const heads = listOf(before as string);
  heads.forEach((head, i) => {
    slots.push(slotOf(after && i === heads.length - 1 ? `${head}>${listOf(after).join('+')}` : head));
  });
  return slots;
}

/** All frames by verb, the most particular first: one with a particle or an object class says more than one without. */
const framesByVerb = lazily(() => {
  const byVerb = new Map<string, VerbFrame[]>();
  for (const frame of frameRows()) {
    const known = byVerb.get(frame.verb);
    if (known) known.push(frame);
    else byVerb.set(frame.verb, [frame]);
  }
  for (const frames of byVerb.values()) frames.sort((a, b) => weightOf(b) - weightOf(a));
  return byVerb;
});

/** How much a frame demands. */
const weightOf = ({ particle, slots, options }: VerbFrame): number =>
  (particle ? 4 : 0) +
  (slots.some(({ objectClass, isExcluded }) => objectClass && !isExcluded) ? 2 : 0) +
  ([...options].some((option) => option.startsWith('needs')) ? 1 : 0);

/** The rows of the table, a frame for each verb of theirs. */
function* frameRows(): Generator<VerbFrame> {
  for (const [verbs = '', type = '', cameo = '-', cells = '', options = '-'] of rowsOf(VERB_FRAMES)) {
    const own = new Set(options === '-' ? [] : options.split(/\s+/));
    const slots = slotsOf(cells);
    for (const entry of listOf(verbs)) {
      const [verb, ...particle] = entry.split(' ') as [string, ...string[]];
      const frame: VerbFrame = {
        verb,
        particle: particle.length > 0 ? particle.join(' ') : null,
        type: type as PloverType,
        cameo: cameo === '-' ? null : cameo,
        slots,
        options: own,
        mode: modeOf(own),
        name: `${entry}:${type}`,
      };
      if (frame.slots.length === 0 && !own.has('plural'))
        throw new Error(`the row of "${entry}" names no recipient and never tells an event`);
      yield frame;
    }
  }
}

/** The frames of a verb, the most particular first; empty where it reports nothing. */
export const framesOf = (verb: string): readonly VerbFrame[] => framesByVerb().get(verb) ?? [];

/** What a governing word does to the event it governs. */
export type Effect =
  | 'does'
  | 'plans'
  | 'refuses'
  | 'fails'
  | 'tries'
  | 'may'
  | 'wants'
  | 'threatens'
  | 'denies'
  | 'accuses'
  | 'says'
  | 'claims'
  | 'doubts'
  | 'ended';

function effects(table: string): ReadonlyMap<string, readonly { effect: Effect; controller: 's' | 'o' }[]> {
  const found = new Map<string, { effect: Effect; controller: 's' | 'o' }[]>();
  for (const [words = '', effect = '', controller = 's'] of rowsOf(table.replaceAll(/,\n\s*/g, ', ')))
    for (const word of listOf(words)) {
      const known = found.get(word) ?? [];
      if (known.some((one) => one.controller === (controller === 'o' ? 'o' : 's')))
        throw new Error(`the verb "${word}" stands twice in a table of governors: the second is never read`);
      known.push({ effect: effect as Effect, controller: controller === 'o' ? 'o' : 's' });
      found.set(word, known);
    }
  return found;
}

const governing = lazily(() => effects(GOVERNING_VERBS));
const reporting = lazily(() => {
  const found = effects(REPORTING_VERBS);
  for (const verb of found.keys())
    if (verb.includes(' '))
      throw new Error(`"${verb}" is never read: verbs of saying are looked up without their particle`);
  return found;
});
const occurring = lazily(() => effects(OCCURRING_VERBS));
const carrying = lazily((): ReadonlySet<string> => new Set(listOf(CARRYING_VERBS.replaceAll('\n', ' '))));

/** What a verb does to an infinitive or gerund it governs, with subject or object control; null where it governs none. */
export const governingEffect = (verb: string, control: 's' | 'o'): Effect | null =>
  governing()
    .get(verb)
    ?.find(({ controller }) => controller === control)?.effect ?? null;
/** How a verb tells what is said in its clause; null where it tells nothing. */
export const reportingEffect = (verb: string): Effect | null => reporting().get(verb)?.[0]?.effect ?? null;
/** Whether what the verb's subject names took place. */
export const isOccurring = (verb: string): boolean => occurring().has(verb);
/** Whether what the verb's subject names came about (`does`) or fell through (`fails`); null where it is no verb of coming about. */
export const occurringEffect = (verb: string): Effect | null => occurring().get(verb)?.[0]?.effect ?? null;
/** Whether a verb carries out what its object names. */
export const isCarrying = (verb: string): boolean => carrying().has(verb);

/** What the tables know of a verb's form: its base, the `VerbForm` bits it can have, and whether it may tell an event. */
export interface KnownForm {
  readonly lemma: string;
  readonly bits: number;
  /** The verb has frames, or reports what somebody says. */
  readonly isTelling: boolean;
}

/** Each inflected form that is known beforehand. */
const forms = lazily(() => {
  const byForm = new Map<string, KnownForm>();
  for (const lemma of knownLemmas())
    for (const [form, bits] of inflect(lemma)) {
      const known = byForm.get(form);
      // "found" is the past of "find" before it is the base of "found".
      if (known && known.lemma !== lemma && !(bits & (VerbForm.PAST | VerbForm.PARTICIPLE))) continue;
      byForm.set(form, {
        lemma,
        bits: known?.lemma === lemma ? known.bits | bits : bits,
        isTelling: framesByVerb().has(lemma) || reporting().has(lemma),
      });
    }
  return byForm;
});

function knownLemmas(): Set<string> {
  const lemmas = new Set<string>([
    ...framesByVerb().keys(),
    ...[...governing().keys(), ...reporting().keys(), ...occurring().keys(), ...carrying()].map(
      (entry) => entry.split(' ')[0] as string,
    ),
    ...STANDING_VERBS,
    ...OTHER_VERBS.trim().split(/\s+/),
  ]);
  for (const auxiliary of ['be', 'do']) lemmas.delete(auxiliary);
  return lemmas;
}

/** The verb that a word form belongs to, or undefined where the tables have none. */
export const knownVerbForm = (form: string): KnownForm | undefined => forms().get(form);
