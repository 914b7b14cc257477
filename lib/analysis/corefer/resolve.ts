import type { Knowledge } from '../../types/knowledge';
import { officeClassOf } from '../offices/office-class';
import { lowerAt, type Reading } from '../reading';
import type { Description } from './descriptions';
import type { Linked } from './linked';

/** What a description or pronoun stands for. */
export interface Reference {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: 'nominal' | 'pronoun';
  readonly sieve: string;
  /** One for most; several for "the two ministers". */
  readonly antecedents: readonly Linked[];
}

const PRONOUNS: Readonly<Record<string, 'm' | 'f'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};
/** Sentences that a pronoun or bare title looks back. */
const REACH = 3;

/** A mention of somebody at a token, for looking back. */
interface Anchor {
  readonly token: number;
  readonly sentence: number;
  readonly linked: Linked;
  readonly isSubject: boolean;
}

/**
 * Resolves descriptions and pronouns, in text order, so that each can rest on the one before. Abstains where two
 * antecedents fit equally well. After the multi-pass sieve of Raghunathan et al. (EMNLP 2010), with precision first.
 */
export function resolveReferences(
  reading: Reading,
  linked: readonly Linked[],
  described: readonly Description[],
  byDescription: (description: Description) => Linked | null,
): Reference[] {
  const references: Reference[] = [];
  const anchors: Anchor[] = linked
    .flatMap((one) => one.chain.finds.map((find) => anchorAt(find.firstToken, one)))
    .sort((a, b) => a.token - b.token);
  const byToken = new Map(described.map((description) => [description.firstToken, description]));
  const { count } = reading.tokens;

  for (let i = 0; i < count; i++) {
    const description = byToken.get(i);
    const gender = PRONOUNS[lowerAt(reading, i)];
    let reference: Reference | null = null;
    if (description) reference = resolveDescription(description);
    else if (gender) {
      const antecedent = pronoun(i, gender);
      reference = antecedent && {
        firstToken: i,
        endToken: i + 1,
        form: 'pronoun',
        sieve: 'pronoun',
        antecedents: [antecedent],
      };
    }
    if (!reference) continue;
    references.push(reference);
    for (const antecedent of reference.antecedents) insert(anchorAt(i, antecedent));
  }
  return references;

  function anchorAt(token: number, one: Linked): Anchor {
    const sentence = reading.sentenceOf[token] as number;
    const first = reading.tokens.sentences[sentence]?.firstToken ?? 0;
    return { token, sentence, linked: one, isSubject: token - first < 8 };
  }

  function insert(anchor: Anchor): void {
    let at = anchors.length;
    while (at > 0 && (anchors[at - 1] as Anchor).token > anchor.token) at--;
    anchors.splice(at, 0, anchor);
  }

  /** Who was named before token `i`, latest first, each once, within some sentences. */
  function before(i: number, reach: number, fits: (one: Linked) => boolean): Anchor[] {
    const sentence = reading.sentenceOf[i] as number;
    const found: Anchor[] = [];
    for (let k = anchors.length - 1; k >= 0; k--) {
      const anchor = anchors[k] as Anchor;
      if (anchor.token >= i || !fits(anchor.linked)) continue;
      if (sentence - anchor.sentence > reach) break;
      if (!found.some(({ linked: known }) => known === anchor.linked)) found.push(anchor);
    }
    return found;
  }

  function pronoun(i: number, gender: 'm' | 'f'): Linked | null {
    const fits = (one: Linked): boolean =>
      one.kind === 'person' && (one.gender === null || one.gender === gender);
    const found = before(i, 2, fits);
    const sentence = reading.sentenceOf[i] as number;
    const here = found.filter((anchor) => anchor.sentence === sentence);
    // In its own sentence the subject, which stands first, is the likelier antecedent.
    const subject = here.length > 0 ? here.at(-1) : undefined;
    if (subject && here.length === 1) return subject.linked;
    if (subject && here.length > 1 && /^(his|her|himself|herself)$/.test(lowerAt(reading, i)))
      return subject.linked;
    if (subject) return subject.linked;
    const previous = found.filter((anchor) => anchor.sentence === (found[0]?.sentence ?? -1));
    const subjects = previous.filter(({ isSubject }) => isSubject);
    if (subjects.length === 1) return (subjects[0] as Anchor).linked;
    return previous.length === 1 ? (previous[0] as Anchor).linked : (previous.at(-1)?.linked ?? null);
  }

  function resolveDescription(description: Description): Reference | null {
    const { firstToken, endToken } = description;
    const answer = (sieve: string, ...antecedents: Linked[]): Reference => ({
      firstToken,
      endToken,
      form: 'nominal',
      sieve,
      antecedents,
    });
    if (description.kind === 'people') {
      const isOffice = (one: Linked): boolean =>
        one.kind === 'person' &&
        (description.head === 'ministers'
          ? one.chain.offices.length === 0 ||
            one.chain.offices.some(({ phrase }) => /minister|secretary/i.test(phrase.label))
          : true);
      const found = before(firstToken, 2, isOffice);
      return found.length >= description.count
        ? answer(
            'people',
            ...found
              .slice(0, description.count)
              .reverse()
              .map((anchor) => anchor.linked),
          )
        : null;
    }
    if (description.kind === 'body') {
      const body = bodyOf(description);
      return body ? answer('body', body) : null;
    }
    if (/^(his|her|its|their)$/.test(lowerAt(reading, firstToken)) && !description.of) return null;
    const named = personOf(description);
    if (named) return answer('office', named);
    const held = byDescription(description);
    return held ? answer('holder', held) : null;
  }

  function bodyOf({ head, firstToken, of }: Description): Linked | null {
    if (of) return null;
    const isIt = (one: Linked): boolean => {
      if (one.kind !== 'institution' || one.chain.name.toLowerCase().startsWith('the two')) return false;
      const words = `${one.chain.name} ${one.label}`.toLowerCase();
      if (head === 'bloc') return /union|asean|bloc|mercosur|brics|commonwealth|g7|g20/.test(words);
      if (head === 'alliance') return /alliance|nato|north atlantic/.test(words);
      return words.includes(head.replace(/s$/, '').replace('organization', 'organi'));
    };
    return before(firstToken, 6, isIt)[0]?.linked ?? null;
  }

  function personOf({ phrase, of, firstToken }: Description): Linked | null {
    if (!phrase) return null;
    const { knowledge } = reading;
    const country = of ? countryOf(knowledge, of.candidates[0]?.entity) : null;
    const noun = lowerAt(reading, phrase.headToken);
    const holds = (one: Linked): boolean => {
      if (one.kind !== 'person') return false;
      if (country && one.country && one.country !== country) return false;
      if (country && !one.country) return false;
      return (
        one.chain.offices.some(
          ({ phrase: own }) =>
            own.label
              .toLowerCase()
              .split(/[\s-]+/)
              .includes(noun) ||
            (own.officeClass !== 'other' && own.officeClass === officeClassOf(phrase.label)),
        ) ||
        (one.officeClass !== null && one.officeClass === officeClassOf(phrase.label))
      );
    };
    const found = before(firstToken, country ? 12 : REACH, holds);
    if (found.length === 0) return null;
    return found[0]?.linked ?? null;
  }
}

/** ISO code of an entity of the pack. */
export const countryOf = (knowledge: Knowledge | null, index: number | undefined): string | null =>
  knowledge && index !== undefined ? knowledge.entity(index).country : null;
