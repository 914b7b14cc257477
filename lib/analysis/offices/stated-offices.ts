import type { Knowledge, OfficeClass } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import { type Find, type FindsByToken, findsBy } from '../detect/find';
import { isBodyOf } from '../lexicon/body-sorts';
import { PERSON_VERBS } from '../lexicon/words';
import { formAt, lowerAt, type Reading, sameSentence } from '../reading';
import type { Steps } from '../steps';
import { beginningAt, type OfficePhrase, officeAt, officeBefore } from './office-phrase';
import { isPastBehind } from './office-tense';
import { LEADING_OFFICES } from './single-offices';

/** Names that are looked at at a stretch. */
const STRETCH = 256;

/**
 * Finds the offices that the text states beside the names of people: before the name ("Italian Foreign Minister X"), in an
 * apposition ("X, speaker of the Chamber of Deputies,", "Italy's foreign minister, X,") or by a verb ("X is the minister of …", "X, who succeeded Y as …"),
 * and whose office it is. Adds them to the chains.
 */
export function* stateOffices(reading: Reading, chains: readonly Chain[], finds: readonly Find[]): Steps {
  let read = 0;
  const { count } = reading.tokens;
  const byFirst = findsBy(finds, count, ({ firstToken }) => firstToken);
  const byEnd = findsBy(finds, count, ({ endToken }) => endToken);
  for (const chain of chains) {
    if (chain.kind !== 'person') continue;
    for (const find of chain.finds) {
      if (++read % STRETCH === 0) yield;
      for (const found of [
        officeBefore(reading, find.firstToken) ?? officeInFront(reading, find),
        officeAfter(reading, find.firstToken, find.endToken),
      ])
        if (found) {
          const phrase = withoutEndOfName(reading, found, byEnd);
          const of = bodyOf(phrase);
          chain.offices.push({
            phrase:
              of?.kind === 'institution'
                ? { ...phrase, officeClass: ofBody(phrase, of, reading.knowledge) }
                : phrase,
            of,
            sentence: reading.sentenceOf[find.firstToken] as number,
          });
        }
    }
  }

  /** The country or body that a phrase names: inside it, right before it, or its possessor. */
  function bodyOf(phrase: OfficePhrase): Find | null {
    for (let i = phrase.headToken + 1; i < phrase.endToken; i++) {
      const find = byFirst.get(i);
      if (find && find.kind !== 'person') return find;
    }
    for (let i = phrase.firstToken; i < phrase.headToken; i++) {
      const find = byFirst.get(i);
      if (find && find.kind !== 'person') return find;
    }
    let before = phrase.firstToken;
    if (/^[’']s$/.test(formAt(reading, before - 1)) || /^[’']$/.test(formAt(reading, before - 1))) before--;
    while (/^(-|the)$/.test(lowerAt(reading, before - 1)) && before > phrase.firstToken - 3) before--;
    const find = byEnd.get(before);
    return find && find.kind !== 'person' && sameSentence(reading, find.firstToken, phrase.headToken)
      ? find
      : null;
  }
}

/** "[Harbour House] press secretary": what ends the name of a body is no word of the office. */
function withoutEndOfName(reading: Reading, phrase: OfficePhrase, byEnd: FindsByToken): OfficePhrase {
  for (let end = phrase.headToken; end > phrase.firstToken; end--) {
    const find = byEnd.get(end);
    if (find && find.kind !== 'person' && find.firstToken < phrase.firstToken)
      return beginningAt(reading, phrase, end);
  }
  return phrase;
}

/**
 * The class of an office in a body: a chamber's chairman is its speaker, a central bank's president leads it, and a
 * university's chancellor governs no country.
 */
function ofBody({ label, officeClass }: OfficePhrase, of: Find, knowledge: Knowledge | null): OfficeClass {
  const body = of.candidates[0]?.entity;
  if (!BELOW.test(label)) {
    if (LEADS_CHAMBER.test(label) && isBodyOf('chamber', knowledge, body)) return 'speaker';
    if (LEADS_BANK.test(label) && isBodyOf('central-bank', knowledge, body)) return 'central-bank-head';
  }
  return LEADING_OFFICES.has(officeClass) ? 'head-of-body' : officeClass;
}

/** How the one who leads a chamber is called, beside "speaker". */
const LEADS_CHAMBER = /\b(?:president|chair(?:man|woman|person)?)(?:$| of\b)/i;

/** How the one who leads a central bank is called. */
const LEADS_BANK = /\b(?:president|chair(?:man|woman|person)?|governor|head|chief)(?:$| of\b)/i;

/** Who stands below the one who leads: a vice-president, a deputy governor. */
const BELOW = /\b(?:vice|deputy|assistant)\b/i;

/**
 * The office that stands behind a name whose tokens are `first` to `end`. "Was" tells one only with its years: in a report of
 * what somebody said it stands for "is".
 */
function officeAfter(reading: Reading, first: number, end: number): OfficePhrase | null {
  const verb = lowerAt(reading, end);
  const predecessor = predecessorBehind(reading, end);
  if (predecessor > 0) return succeededTo(reading, predecessor);
  const lost =
    lowerAt(reading, end) === 'as' && isPredecessor(reading, first) ? succeededTo(reading, first) : null;
  if (lost) return { ...lost, tense: 'former' };
  const isVerb = /^(is|was|became)$/.test(verb);
  // "[X] former justice minister": some leave the comma out.
  if (verb === 'former') return officeWithBodyBefore(reading, end);
  if (!isVerb && verb !== ',') return null;
  if (isVerb && isSupposed(reading, first)) return null;
  let i = end + 1;
  if (lowerAt(reading, i) === 'who' && predecessorBehind(reading, i + 1) > 0)
    return succeededTo(reading, predecessorBehind(reading, i + 1));
  if (/^(still|now|currently|also)$/.test(lowerAt(reading, i))) i++;
  const isOwned = /^(its|his|her|their)$/.test(lowerAt(reading, i));
  if (isOwned || /^(the|a|an|our|your|my)$/.test(lowerAt(reading, i))) i++;
  const phrase = officeWithBodyBefore(reading, i);
  // "… met [X], its minister said": who speaks is another, and no comma closes an apposition.
  if (isOwned && phrase && PERSON_VERBS.has(lowerAt(reading, phrase.endToken))) return null;
  if (phrase?.tense !== 'current') return phrase;
  if (isPastBehind(reading, phrase.endToken)) return { ...phrase, tense: 'former' };
  return verb === 'was' ? null : phrase;
}

/** Where whom somebody succeeds is named, behind the verb at a token ("succeeded [Bela Horn]", "took over from [Bela Horn]"); 0 where none is. */
function predecessorBehind(reading: Reading, verb: number): number {
  if (/^(?:succeed|replace)(?:s|d|ed)?$/.test(lowerAt(reading, verb))) return verb + 1;
  const isTaken =
    /^t(?:ook|akes?)$/.test(lowerAt(reading, verb)) &&
    lowerAt(reading, verb + 1) === 'over' &&
    lowerAt(reading, verb + 2) === 'from';
  return isTaken ? verb + 3 : 0;
}

/** Whether a name stands where whom somebody succeeds is named. */
const isPredecessor = (reading: Reading, name: number): boolean =>
  predecessorBehind(reading, name - 1) === name || predecessorBehind(reading, name - 3) === name;

/** Words that the name of a predecessor has at most. */
const LONGEST_NAME = 6;

/** The office to which somebody succeeded, behind the predecessor's name: "… Bela Horn as [minister of ports]". */
function succeededTo(reading: Reading, predecessor: number): OfficePhrase | null {
  for (let k = predecessor; k < predecessor + LONGEST_NAME && sameSentence(reading, predecessor, k); k++)
    if (lowerAt(reading, k) === 'as')
      return officeWithBodyBefore(reading, /^(?:the|its|a)$/.test(lowerAt(reading, k + 1)) ? k + 2 : k + 1);
  return null;
}

/**
 * The office before a comma of which a name is the apposition: "Norland's prime minister, [Ada Marin], left". In a list of people
 * each is another.
 */
function officeInFront(reading: Reading, { firstToken, endToken }: Find): OfficePhrase | null {
  if (lowerAt(reading, firstToken - 1) !== ',' || !/^[,.;)”]$/.test(formAt(reading, endToken))) return null;
  if (/^(?:and|or|as|\p{Lu}.*)$/u.test(formAt(reading, endToken + 1)) && formAt(reading, endToken) === ',')
    return null;
  const phrase = officeBefore(reading, firstToken - 1);
  if (!phrase || lowerAt(reading, phrase.headToken).endsWith('s')) return null;
  return /^(?:the|its|his|her|their|our|whose|[’']s?)$/.test(lowerAt(reading, phrase.firstToken - 1))
    ? phrase
    : null;
}

/** "If [X] is …": what stands behind a condition is not told. */
const isSupposed = (reading: Reading, first: number): boolean =>
  /^(if|whether|unless|once|when|until|suppose|imagine)$/.test(lowerAt(reading, first - 1));

/** "European Council president", "Azerbaijan's foreign minister": an office with its body's name before it. */
function officeWithBodyBefore(reading: Reading, from: number): OfficePhrase | null {
  const phrase = officeAt(reading, from);
  return phrase && sameSentence(reading, from, phrase.endToken - 1) ? phrase : null;
}
