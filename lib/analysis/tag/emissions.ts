import { MOST_FEATURES } from './features';
import { hintFeaturesOf } from './hint-features';
import { LABELS } from './labels';
import type { Tagger } from './model-file';
import { addSums, sumUp } from './packed-sums';
import { placeFeatures } from './place-features';
import type { Segment } from './segments';
import { SITUATIONS, SITUATIONS_AT_ONCE, situationFeatures, writeSituations } from './situation-features';
import { NO_WORD, surroundingsOf } from './surroundings';
import type { TaggingText } from './tagging-text';
import { ROLES, roleFeatures, WORDS_IN_ROLES, writeRoles } from './word-features';

/** The sums that a token's scores are made of: of its words in their roles, its situations, and the rest. */
const MOST_SUMS = WORDS_IN_ROLES + SITUATIONS_AT_ONCE + 1;
/** Where the sum of the rest stands, which is made anew for each token. */
const REST = 0;

/**
 * The scores of labels for the tokens of one text: the sums of their features' weights, in the unit of the tagger's weights.
 * What a word adds in each role, and what a situation adds, is summed up once and kept: names come again and again, and
 * most of their neighbours are common words.
 */
export class Emissions {
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly types = new Int32Array(WORDS_IN_ROLES);
  private readonly roles = new Int32Array(WORDS_IN_ROLES);
  private readonly situations = new Int32Array(SITUATIONS_AT_ONCE);
  private readonly places = new Int32Array(MOST_SUMS);
  constructor(
    private readonly text: TaggingText,
    private readonly tagger: Tagger,
  ) {}

  /** Writes the scores of a segment's tokens to `scores`: `LABELS` numbers a token. */
  score(segment: Segment, scores: Int32Array): void {
    const { text, tagger, features, types, roles, situations, places } = this;
    const { memory } = text.table;
    const { firstToken, endToken } = segment;
    for (let i = firstToken; i < endToken; i++) {
      const place = surroundingsOf(text, segment, i);
      let n = 0;
      writeRoles(place, types, roles);
      for (let k = 0; k < WORDS_IN_ROLES; k++)
        places[n++] = this.sumOfWord(types[k] as number, roles[k] as number);
      writeSituations(text, segment, i, place, situations);
      for (let k = 0; k < SITUATIONS_AT_ONCE; k++) places[n++] = this.sumOfSituation(situations[k] as number);
      const some = placeFeatures(text, segment, i, place, features, 0);
      sumUp(tagger, features, hintFeaturesOf(text, segment, i, features, some), memory.sums, REST);
      places[n++] = REST;
      addSums(memory.sums, places, n, scores, (i - firstToken) * LABELS);
    }
  }

  private sumOfWord(type: number, role: number): number {
    const { table } = this.text;
    const word = type === NO_WORD ? 0 : (table.numbers[type] as number) + 1;
    const key = SITUATIONS + word * ROLES + role;
    return table.memory.sumOf(key) || this.keep(key, roleFeatures(table, type, role, this.features, 0));
  }

  private sumOfSituation(situation: number): number {
    return (
      this.text.table.memory.sumOf(situation) ||
      this.keep(situation, situationFeatures(situation, this.features, 0))
    );
  }

  /** Sums up the first so many features under a key, and tells where the sum begins. */
  private keep(key: number, count: number): number {
    const { memory } = this.text.table;
    const place = memory.addSum(key);
    sumUp(this.tagger, this.features, count, memory.sums, place);
    return place;
  }
}
