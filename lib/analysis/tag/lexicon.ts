/** Classes of words, as bits. The model's file says which words have them. */
export const WordClass = {
  FIRST: 1,
  LAST: 2,
  FIRST_COMMON: 4,
  LAST_COMMON: 8,
  COUNTRY: 16,
  DEMONYM: 32,
  PLACE: 64,
  TITLE: 128,
  ORG_HEAD: 256,
  ORG_TAIL: 512,
  PERSON_VERB: 1024,
  PLACE_PREPOSITION: 2048,
  PLACE_HEAD: 4096,
  MONTH_OR_DAY: 8192,
  CONNECTOR: 16384,
  STOP: 32768,
  PARTICLE: 65536,
} as const;
/** How many bits `WordClass` has. */
export const WORD_CLASSES = 17;

/** Looks up what the model knows of a word: its cluster, -1 where unknown, and its class bits. */
export interface Lexicon {
  cluster(lower: string): number;
  classes(lower: string): number;
}
