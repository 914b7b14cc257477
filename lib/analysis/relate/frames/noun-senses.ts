import { type NounFrame, nounFrameOf } from './nouns';

/** What stands around a noun, as far as it tells in which sense the noun is used. */
export interface NounContext {
  /** The word before it in its group; empty for none. */
  readonly before: string;
  /** The verb whose object, subject or phrase it is; empty for none. */
  readonly verb: string;
  /** The preposition before its group; empty for none. */
  readonly prep: string;
  /** The prepositions of the phrases behind it. */
  readonly behind: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A sense of a noun that has another frame than the noun's own row. */
interface Sense {
  readonly nouns: ReadonlySet<string>;
  /** The noun whose frame it has there. */
  readonly as: string;
  readonly isMeant: (context: NounContext) => boolean;
}

const MARCHING = words('stage hold join lead organise organize attend');
const OF_WORK = words(
  'hunger general rail teacher teachers nurses transport pilots dock labour labor sympathy rent',
);
const BY_WIRE = words('phone telephone video conference');

const SENSES: readonly Sense[] = [
  // To stage a protest is to march; to lodge one is to complain.
  { nouns: words('protest protests'), as: 'demonstration', isMeant: ({ verb }) => MARCHING.has(verb) },
  // Strikes are blows unless it is work that stops.
  {
    nouns: words('strike strikes'),
    as: 'airstrike',
    isMeant: ({ before, behind, prep }) => !OF_WORK.has(before) && !behind.includes('over') && prep !== 'on',
  },
  // A call is a conversation on the phone or with somebody; else it is a demand.
  {
    nouns: words('call calls'),
    as: 'demand',
    isMeant: ({ before, behind }) =>
      !BY_WIRE.has(before) && !behind.includes('with') && !behind.includes('between'),
  },
];

/** Nouns that say nothing of what it is about: the word before them does ("a mediation [effort]", "a bombing [campaign]"). */
const EMPTY = words(
  'effort efforts campaign campaigns mission process bid attempt attempts session sessions',
);

/** The frame of a noun form in the sense that it has where it stands; undefined where it names no event. */
export function nounFrameIn(form: string, context: NounContext): NounFrame | undefined {
  const { before } = context;
  const ofTwoWords = before === '' ? undefined : nounFrameOf(`${before} ${form}`);
  if (ofTwoWords) return ofTwoWords;
  const sense = SENSES.find(({ nouns, isMeant }) => nouns.has(form) && isMeant(context));
  if (sense) return nounFrameOf(sense.as);
  return (EMPTY.has(form) ? nounFrameOf(before) : undefined) ?? nounFrameOf(form);
}
