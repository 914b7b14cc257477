import type { Tag } from './words';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = set(
  'the a an this these those each every some any no all both another such several many few most more much other certain various neither either half',
);
export const POSSESSIVES = set('its his her their our my your');
export const PREPOSITIONS = set(
  'of in on at by for with from into onto over under about against between among amid amidst across along around toward towards through throughout during within without near via upon off despite per versus vs regarding concerning including like than inside outside beyond behind beside besides above below beneath opposite alongside unlike until till since before after as except excluding following to out up down',
);
/** Prepositions of several words, and what they are called as one. */
export const LONG_PREPOSITIONS: readonly (readonly [words: readonly string[], tag: Tag])[] = (
  [
    ['according to', 'prep'],
    ['ahead of', 'prep'],
    ['because of', 'prep'],
    ['instead of', 'prep'],
    ['due to', 'prep'],
    ['along with', 'prep'],
    ['together with', 'prep'],
    ['as well as', 'conj'],
    ['such as', 'prep'],
    ['on the sidelines of', 'prep'],
    ['on the margins of', 'prep'],
    ['on the fringes of', 'prep'],
    ['in front of', 'prep'],
    ['on behalf of', 'prep'],
    ['in response to', 'prep'],
    ['in retaliation for', 'prep'],
    ['in exchange for', 'prep'],
    ['in return for', 'prep'],
    ['as part of', 'prep'],
    ['in support of', 'prep'],
    ['in line with', 'prep'],
    ['in addition to', 'prep'],
    ['with regard to', 'prep'],
    ['as of', 'prep'],
    ['out of', 'prep'],
    ['short of', 'prep'],
    ['thanks to', 'prep'],
    ['prior to', 'prep'],
    ['in light of', 'prep'],
    ['in spite of', 'prep'],
    ['accompanied by', 'prep'],
    ['rather than', 'prep'],
    ['up to', 'adv'],
    ['at least', 'adv'],
    ['more than', 'adv'],
    ['less than', 'adv'],
    ['as many as', 'adv'],
    ['no longer', 'neg'],
    ['at the same time', 'adv'],
    ['almost certainly', 'adv'],
    ['almost surely', 'adv'],
    ['most likely', 'adv'],
    ['in parallel', 'adv'],
    ['for example', 'adv'],
    ['at the same time as', 'prep'],
    ['so that', 'sub'],
    ['even though', 'sub'],
    ['as if', 'sub'],
    ['in order to', 'to'],
    ['so as to', 'to'],
    ['even if', 'sub'],
    ['only if', 'sub'],
    ['as long as', 'sub'],
    ['provided that', 'sub'],
    ['as soon as', 'sub'],
    ['in case', 'sub'],
    ['in person', 'adv'],
    ['in turn', 'adv'],
    ['by phone', 'adv'],
    ['by telephone', 'adv'],
    ['in private', 'adv'],
    ['in public', 'adv'],
    ['in full', 'adv'],
    ['at large', 'adv'],
    ['once again', 'adv'],
    ['of course', 'adv'],
    ['but also', 'conj'],
    ['and then', 'conj'],
    ['and also', 'conj'],
    ['and later', 'conj'],
  ] as const
).map(([phrase, tag]) => [phrase.split(' '), tag as Tag] as const);
export const CONJUNCTIONS = set('and or nor but & plus yet');
export const SUBORDINATORS = set(
  'if unless whether because although though while whereas when whenever once lest where wherever how why what whatever until till since before after as provided whilst whereby',
);
/** Those that may be prepositions as well. */
export const TWO_FACED = set('until till since before after as');
export const RELATIVES = set('who whom which whose');
export const MODALS = set(
  "will would shall should can could may might must ought 'll ’ll cannot can't won't wouldn't couldn't shouldn't mustn't can’t won’t wouldn’t couldn’t shouldn’t mustn’t",
);
export const BE = set(
  "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t 're ’re 'm ’m",
);
export const HAVE = set("has have had having hasn't haven't hadn't hasn’t haven’t hadn’t 've ’ve");
export const DO = set("do does did don't doesn't didn't don’t doesn’t didn’t");
export const NEGATIONS = set('not never hardly scarcely barely neither nor');
export const PRONOUNS = set(
  'he she it they we i you him them us me himself herself itself themselves ourselves who one nobody none everyone someone anyone everybody anybody others',
);
export const ADVERBS = set(
  'also again already still yet just only even ever soon now then there here later earlier recently currently instead however meanwhile therefore thus too very quite rather almost nearly narrowly once twice together separately formally officially reportedly allegedly publicly personally directly repeatedly back so far abroad home today tonight moreover furthermore nevertheless nonetheless jointly briefly alone often always sometimes perhaps maybe indeed otherwise forward away further ago about-face long well much apart outright afterwards afterward thereby elsewhere upstairs somehow anyway likewise hitherto thereafter nowadays beforehand solely overnight online face-to-face one-on-one yesterday tomorrow',
);

/** What makes one verb with the verb before it: "call off", "break down". */
export const PARTICLES = set('off out up down over back away aside through apart ahead together');

/** Numbers in words. */
export const NUMERALS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred thousand million billion trillion dozen dozens hundreds thousands scores first second third fourth fifth',
);
