import type { Sentence } from '../../types/tokens';
import { type Find, findsBy, isPluralPeople } from '../detect/find';
import { OFFICE_MODIFIERS, PERSON_VERBS } from '../lexicon/words';
import { isOfficeHead, type OfficePhrase, officeAt } from '../offices/office-phrase';
import { formAt, isCapitalised, lowerAt, markTypes, type Reading, sameSentence } from '../reading';
import { inParts, type Steps } from '../steps';
import { pluralOfficesAt } from './plural-offices';

/** A description without a name: "the Azerbaijani minister", "the two ministers", "the bloc". */
export interface Description {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'person' | 'people' | 'holders' | 'national' | 'neighbour' | 'body' | 'organ' | 'government';
  /** Of a person: the office. */
  readonly phrase: OfficePhrase | null;
  /** The country or body that it names, if any. */
  readonly of: Find | null;
  /** Of holders of one office in several countries or bodies: those that it names. */
  readonly ofAll?: readonly Find[];
  /** In lower case. Of holders: the office of one of them. Of an organ: what every state calls it. Of others: the head noun. */
  readonly head: string;
  /** Of people and holders: how many, 2 where not told. */
  readonly count: number;
}

const BODY_HEADS = new Set(
  'bloc alliance ministry committee commission council court parliament assembly organisation organization agency party union bank company government university group association'.split(
    ' ',
  ),
);
/** Organs that every state has one of, in lower case. */
const ORGANS =
  /^(?:(?:foreign|defen[cs]e|interior|finance|justice|health|education|economy|energy|transport|agriculture|culture) ministry|central bank|(?:supreme|constitutional) court)$/;
const PLURAL_OFFICES = new Set(
  'ministers presidents leaders officials diplomats sides men counterparts premiers'.split(' '),
);
/** Nouns that make a leader's name that of those who governed with him. */
const GOVERNMENT_HEADS = new Set(['administration', 'government', 'regime']);
/** Words that begin a description, beside numbers and a name that owns. */
const OPENERS = new Set(['the', 'their', 'its', 'his', 'her']);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
]);

/** What goes on behind a verb, and not behind a participle before its noun. */
const BEHIND_VERBS =
  /^(?:[.,;!?]|the|an?|his|her|him|them|its|their|that|this|at|to|for|with|on|in|by|from|about|and|another|no|more)$/;

/** Sentences that are read at a stretch. */
const STRETCH = 64;

/** Descriptions that may stand for something the text names elsewhere; whom they mean is settled by the sieves. */
export function* descriptions(reading: Reading, finds: readonly Find[]): Steps<Description[]> {
  const { types, count } = reading.tokens;
  const byFirst = findsBy(finds, count, ({ firstToken }) => firstToken);
  const covered = new Uint8Array(count);
  const isFirst = new Uint8Array(count);
  for (const { firstToken, endToken } of finds) {
    covered.fill(1, firstToken, endToken);
    isFirst[firstToken] = 1;
  }
  const opens = markTypes(reading, (lower) => (OPENERS.has(lower) || NUMBERS.has(lower) ? 1 : 0));
  const found: Description[] = [];
  yield* inParts(reading.tokens.sentences, STRETCH, (part) => part.forEach(describe));
  return found;

  function describe({ firstToken, endToken }: Sentence): void {
    for (let i = firstToken; i < endToken; i++) {
      if (!opens[types[i] as number] && !isFirst[i]) continue;
      const description =
        pluralAt(i) ??
        holdersAt(i) ??
        organAt(i) ??
        governmentAt(i) ??
        bodyAt(i) ??
        counterpartAt(i) ??
        neighbourAt(i) ??
        personAt(i, endToken) ??
        nationalAt(i);
      if (!description) continue;
      found.push(description);
      i = description.endToken - 1;
    }
  }

  function pluralAt(i: number): Description | null {
    const lower = lowerAt(reading, i);
    let at = i;
    let count = 0;
    if (lower === 'the' || lower === 'their') at++;
    const number = NUMBERS.get(lowerAt(reading, at));
    if (at === i + 1 && /^(?:pair|duo)$/.test(lowerAt(reading, at)))
      return /^(?:of|is|was)$/.test(lowerAt(reading, at + 1)) ? null : people(i, at + 1, 2, 'people');
    // "Two men" were not spoken of before; "both men" were.
    if (number && at === i && lower !== 'both') return null;
    if (number) {
      count = number;
      at++;
    } else if (lower !== 'the') return null;
    if (/^(foreign|prime|defence|defense|chief)$/.test(lowerAt(reading, at))) at++;
    const head = lowerAt(reading, at);
    if (!PLURAL_OFFICES.has(head))
      return count === 2 && lower === 'the' && !/^[a-z]/.test(head) && number
        ? people(i, at, 2, 'people')
        : null;
    // "the ministers" without a number only where nothing follows that names them.
    if (
      count === 0 &&
      (!/^(ministers|presidents|leaders)$/.test(head) || /^(of|from)$/.test(lowerAt(reading, at + 1)))
    )
      return null;
    if (/^(of|from)$/.test(lowerAt(reading, at + 1))) return null;
    return people(i, at + 1, count || 2, head);
  }

  function holdersAt(i: number): Description | null {
    const found = pluralOfficesAt(reading, i, byFirst);
    if (!found) return null;
    const { firstToken, endToken, office, of, count } = found;
    return { firstToken, endToken, kind: 'holders', phrase: null, of: null, ofAll: of, head: office, count };
  }

  function people(firstToken: number, endToken: number, count: number, head: string): Description {
    return { firstToken, endToken, kind: 'people', phrase: null, of: null, head, count };
  }

  /** "the foreign ministry", "the central bank": what every state has one of, with nothing that says whose it is. */
  function organAt(i: number): Description | null {
    if (lowerAt(reading, i) !== 'the' || covered[i] || covered[i + 1]) return null;
    const head = `${lowerAt(reading, i + 1)} ${lowerAt(reading, i + 2)}`;
    const endToken = i + 3;
    const isOne = ORGANS.test(head) && formAt(reading, i + 2) === lowerAt(reading, i + 2) && !covered[i + 2];
    if (!isOne || !sameSentence(reading, i, i + 2) || isOfAnother(endToken)) return null;
    return { firstToken: i, endToken, kind: 'organ', phrase: null, of: null, head, count: 1 };
  }

  /** Whether words behind an organ say whose it is, or that it is but part of a title or a longer name. */
  function isOfAnother(next: number): boolean {
    return (
      /^(?:of|for|in|at)$/.test(lowerAt(reading, next)) ||
      isOfficeHead(reading, next) ||
      (/^['’]s$/.test(formAt(reading, next)) && isOfficeHead(reading, next + 1)) ||
      (isCapitalised(reading, next) && sameSentence(reading, next - 1, next))
    );
  }

  function bodyAt(i: number): Description | null {
    const lower = lowerAt(reading, i);
    if (!/^(the|its|their)$/.test(lower)) return null;
    let at = i + 1;
    const of = byFirst.get(at) ?? null;
    if (of?.isDemonym) at = of.endToken;
    if (/^(military|regional|executive|western|european)$/.test(lowerAt(reading, at))) at++;
    const head = lowerAt(reading, at);
    if (
      !BODY_HEADS.has(head) ||
      covered[at] === 1 ||
      /^(of|for)$/.test(lowerAt(reading, at + 1)) ||
      isOfficeHead(reading, at + 1) ||
      // "The party Free Norland": the name stands behind it.
      (isCapitalised(reading, at + 1) && sameSentence(reading, at, at + 1))
    )
      return null;
    if (/^(['’]s)$/.test(formAt(reading, at + 1)) && isOfficeHead(reading, at + 2)) return null;
    // "The party, Free Norland,": it is named right there.
    if (lowerAt(reading, at + 1) === ',' && byFirst.get(at + 2)?.kind === 'institution') return null;
    return {
      firstToken: i,
      endToken: at + 1,
      kind: 'body',
      phrase: null,
      of: of?.isDemonym ? of : null,
      head,
      count: 1,
    };
  }

  /** "the Marin administration", "Marin's second government". */
  function governmentAt(i: number): Description | null {
    const of = byFirst.get(lowerAt(reading, i) === 'the' ? i + 1 : i);
    if (of?.kind !== 'person') return null;
    let at = of.endToken;
    const isOwner = /^['’]s?$/.test(formAt(reading, at));
    if (isOwner) at++;
    if (isOwner && /^(first|second|new|previous)$/.test(lowerAt(reading, at))) at++;
    const head = lowerAt(reading, at);
    if (!GOVERNMENT_HEADS.has(head) || covered[at] === 1 || !sameSentence(reading, i, at)) return null;
    return { firstToken: i, endToken: at + 1, kind: 'government', phrase: null, of, head, count: 1 };
  }

  /** "his Turkish counterpart", "her French foreign counterpart", with no name behind it. */
  function counterpartAt(i: number): Description | null {
    if (!/^(the|his|her|its|their)$/.test(lowerAt(reading, i))) return null;
    const of = byFirst.get(i + 1);
    if (!of || (of.kind !== 'country' && !of.isDemonym)) return null;
    let at = of.endToken;
    while (OFFICE_MODIFIERS.has(lowerAt(reading, at))) at++;
    if (lowerAt(reading, at) !== 'counterpart') return null;
    const next = lowerAt(reading, at + 1) === ',' ? at + 2 : at + 1;
    if (byFirst.get(next)?.kind === 'person') return null;
    return {
      firstToken: i,
      endToken: at + 1,
      kind: 'person',
      phrase: null,
      of,
      head: 'counterpart',
      count: 1,
    };
  }

  /** "The Norlander", "the Sudrian": one of a people, who does or says something, or to whom it is done. */
  function nationalAt(i: number): Description | null {
    const of = lowerAt(reading, i) === 'the' ? byFirst.get(i + 1) : undefined;
    if (!of?.isDemonym || of.endToken !== i + 2 || !sameSentence(reading, i, i + 1)) return null;
    // "The Dutch", "the Japanese", "the Americans" are all of them; "the Czech" is one.
    const noun = lowerAt(reading, i + 1);
    if (isPluralPeople(noun) && !noun.endsWith('zech')) return null;
    const next = lowerAt(reading, i + 2);
    const isDoing =
      /^\p{Ll}{2,}ed$/u.test(formAt(reading, i + 2)) &&
      (isCapitalised(reading, i + 3) || BEHIND_VERBS.test(lowerAt(reading, i + 3)));
    const isAlone =
      isDoing ||
      /^[.,;!?]$/.test(next) ||
      (PERSON_VERBS.has(next) && !next.endsWith('ed')) ||
      /^(?:was|is|has|had|will|would)$/.test(next);
    return isAlone
      ? { firstToken: i, endToken: i + 2, kind: 'national', phrase: null, of, head: '', count: 1 }
      : null;
  }

  /** "His predecessor", "her successor", with no name behind it. */
  function neighbourAt(i: number): Description | null {
    const head = lowerAt(reading, i + 1);
    if (!/^(his|her)$/.test(lowerAt(reading, i)) || !/^(predecessor|successor)$/.test(head)) return null;
    if (!sameSentence(reading, i, i + 1)) return null;
    const next = lowerAt(reading, i + 2) === ',' ? i + 3 : i + 2;
    if (byFirst.get(next)?.kind === 'person') return null;
    return { firstToken: i, endToken: i + 2, kind: 'neighbour', phrase: null, of: null, head, count: 1 };
  }

  function personAt(i: number, end: number): Description | null {
    let at = i;
    let of: Find | null = byFirst.get(i) ?? null;
    const isPossessor = of !== null && /^['’]s?$/.test(formAt(reading, of.endToken));
    if (isPossessor && of) at = of.endToken + 1;
    // "The Fed chair": a name that has the article in it.
    else if (of && of.kind !== 'person' && lowerAt(reading, i) === 'the') at = of.endToken;
    else if (/^(the|his|her|its|their)$/.test(lowerAt(reading, i))) {
      at = i + 1;
      of = null;
      // "The new Norlandic president": who holds it now.
      if (/^(?:new|current|incumbent)$/.test(lowerAt(reading, at)) && byFirst.get(at + 1)?.isDemonym) at++;
    } else return null;
    const inner = byFirst.get(at);
    if (inner && inner.kind !== 'person' && !(isPossessor && of)) {
      of = inner;
      at = inner.endToken;
    }
    const phrase = at < end ? officeAt(reading, at) : null;
    if (!phrase || phrase.firstToken !== at || !sameSentence(reading, i, phrase.endToken - 1)) return null;
    const afterPhrase = phrase.endToken;
    // With a name behind it, it is that person's title.
    if (
      byFirst.get(afterPhrase)?.kind === 'person' ||
      (isCapitalised(reading, afterPhrase) && lowerAt(reading, afterPhrase - 1) !== ',')
    )
      return null;
    if (lowerAt(reading, afterPhrase) === ',' && byFirst.get(afterPhrase + 1)?.kind === 'person') return null;
    for (let k = phrase.headToken + 1; k < phrase.endToken; k++) {
      const find = byFirst.get(k);
      if (find && !of) of = find;
    }
    if (
      /s$/.test(lowerAt(reading, phrase.headToken)) &&
      /^(ministers|presidents|leaders|officials|senators|kings)$/.test(lowerAt(reading, phrase.headToken))
    )
      return null;
    return {
      firstToken: i,
      endToken: phrase.endToken,
      kind: 'person',
      phrase,
      of,
      head: lowerAt(reading, phrase.headToken),
      count: 1,
    };
  }
}
