import type { Reading } from '../reading';
import type { Linked } from './linked';

/** A place where somebody or something was mentioned. */
export interface Anchor {
  readonly token: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly linked: Linked;
  /** Near the beginning of its sentence, where subjects stand. */
  readonly isSubject: boolean;
}

/** Tokens from the beginning of a sentence within which a mention is taken for its subject. */
const SUBJECT_REACH = 8;
/** Mentions that are looked back at most, so that a long text costs no more a pronoun than a short one. */
const MEMORY = 60;

/** What was mentioned before the place that the reading of a text has come to. */
export class Past {
  private readonly anchors: Anchor[] = [];
  /** Where the mention that begins at a token ends; 0 where none begins. */
  private readonly anchored: Int32Array;
  private readonly genders = new Map<Linked, 'm' | 'f'>();

  constructor(private readonly reading: Reading) {
    this.anchored = new Int32Array(reading.tokens.count);
  }

  /** Remembers a mention of the tokens from `token` to `endToken`; they come in text order. */
  remember(token: number, linked: Linked, endToken = token + 1): void {
    const sentence = this.reading.sentenceOf[token] as number;
    const first = this.reading.tokens.sentences[sentence]?.firstToken ?? 0;
    this.anchors.push({ token, endToken, sentence, linked, isSubject: token - first < SUBJECT_REACH });
    this.anchored[token] = endToken;
  }

  /** Notes the gender of the pronoun that meant somebody first. */
  noteGender(one: Linked, gender: 'm' | 'f'): void {
    if (!this.genders.has(one)) this.genders.set(one, gender);
  }

  /** The gender of the pronouns that meant somebody before, or null. */
  genderOf(one: Linked): 'm' | 'f' | null {
    return this.genders.get(one) ?? null;
  }

  /** Whether a mention of several words begins at a token: "the minister", and no mere "his". */
  isAnchored(token: number): boolean {
    return (this.anchored[token] ?? 0) > token + 1;
  }

  /** Whether a mention begins behind token `from` and before `end`. */
  isAnchoredWithin(from: number, end: number): boolean {
    for (let k = from + 1; k < end; k++) if (this.anchored[k]) return true;
    return false;
  }

  /** Who of those that fit was mentioned before token `i`, latest first, each once, at most `reach` sentences back. */
  before(i: number, reach: number, fits: (one: Linked) => boolean): Anchor[] {
    const sentence = this.reading.sentenceOf[i] as number;
    const found: Anchor[] = [];
    const last = this.anchors.length - 1;
    for (let k = last; k >= 0 && last - k < MEMORY; k--) {
      const anchor = this.anchors[k] as Anchor;
      if (sentence - anchor.sentence > reach) break;
      if (anchor.token >= i || !fits(anchor.linked)) continue;
      if (!found.some(({ linked }) => linked === anchor.linked)) found.push(anchor);
    }
    return found;
  }
}
