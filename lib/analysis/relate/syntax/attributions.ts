import { reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Verb, wordOf } from './clause';
import type { NounGroup } from './noun-groups';

/** Who is said to say what the sentence says: "…, [officials] said". */
export interface Attribution {
  readonly speakers: readonly NounGroup[];
  readonly verb: string;
  readonly adverbs: readonly string[];
  /** Tokens before this one are what is said. */
  readonly token: number;
}

/** A chunk of noun groups. */
export type Group = Extract<Chunk, { kind: 'np' }>;

export const isGroup = (chunk: Chunk | undefined): chunk is Group => chunk?.kind === 'np';
export const isFiniteVerb = (chunk: Chunk | undefined): chunk is Verb =>
  chunk?.kind === 'vg' && chunk.verb.form === 'finite';
export const isPrep = (chunk: Chunk | undefined, word: string): boolean =>
  chunk?.kind === 'prep' && chunk.word.lower === word;

/** The kind of entity that a group names, else `noun`. */
export const kindOf = (group: NounGroup | undefined): string =>
  group?.head.named?.entities[0]?.kind ?? 'noun';

/** Takes out "…, officials said", "…, said the minister" and "according to …". */
export function takeAttribution(chunks: readonly Chunk[]): {
  rest: Chunk[];
  attribution: Attribution | null;
} {
  const headline = takeHeadline(chunks);
  if (headline) return headline;
  // "…, according to A, …"
  for (let i = 0; i < chunks.length; i++) {
    const source = chunks[i + 1];
    if (!isPrep(chunks[i], 'according to') || !isGroup(source)) continue;
    const first = chunks[i - 1]?.kind === 'comma' ? i - 1 : i;
    const end = chunks[i + 2]?.kind === 'comma' ? i + 3 : i + 2;
    return {
      rest: [...chunks.slice(0, first), ...chunks.slice(end)],
      attribution: {
        speakers: source.items,
        verb: 'say',
        adverbs: [],
        token: first === 0 ? Number.MAX_SAFE_INTEGER : tokenOf(chunks[first]),
      },
    };
  }
  for (let i = 1; i < chunks.length; i++) {
    const mark = chunks[i];
    if (mark?.kind !== 'comma' && mark?.kind !== 'dash') continue;
    if (!chunks.slice(0, i).some((chunk) => chunk.kind === 'vg')) continue;
    const [first, second, third] = [chunks[i + 1], chunks[i + 2], chunks[i + 3]];
    // "…, the embassy said": nothing that is said may follow.
    if (isGroup(first) && isFiniteVerb(second) && isSaying(second)) {
      const addressee = isGroup(third) && /^(tell|inform|notify)$/.test(second.verb.lemma) ? 1 : 0;
      const after = chunks[i + 3 + addressee];
      if (endsAttribution(after))
        return {
          rest: [...chunks.slice(0, i), ...chunks.slice(i + 3 + addressee)],
          attribution: attributionOf(first, second, mark.word.firstToken),
        };
    }
    const isQuoted = chunks.slice(0, i).some((chunk) => chunk.kind === 'vg' && chunk.verb.main.inQuote);
    if (
      isFiniteVerb(first) &&
      isSaying(first) &&
      !NEEDS_OBJECT.test(first.verb.lemma) &&
      (isQuoted || !MAY_HAVE_OBJECT.test(first.verb.lemma)) &&
      isGroup(second)
    ) {
      // "…, said policy and mining analyst A": one speaker or two.
      const other = chunks[i + 4];
      const isJoined = third?.kind === 'conj' && isGroup(other) && !isFiniteVerb(chunks[i + 5]);
      const speakers = isJoined ? { ...second, items: [...second.items, ...other.items] } : second;
      const end = isJoined ? i + 5 : i + 3;
      return {
        rest: [
          ...chunks.slice(0, i),
          ...(chunks[end]?.kind === 'comma' && isGroup(chunks[end + 1]) ? [] : chunks.slice(end)),
        ],
        attribution: attributionOf(speakers, first, mark.word.firstToken),
      };
    }
  }
  return { rest: [...chunks], attribution: null };
}

/** "A: B has left" and "B has left: A", as headlines attribute. */
function takeHeadline(chunks: readonly Chunk[]): { rest: Chunk[]; attribution: Attribution } | null {
  const colons = chunks.flatMap(({ kind }, i) => (kind === 'colon' ? [i] : []));
  const [at] = colons;
  if (at === undefined || colons.length > 1 || wordOf(chunks[at]) !== ':') return null;
  const [before, after] = [chunks.slice(0, at), chunks.slice(at + 1).filter(({ kind }) => kind !== 'stop')];
  const attribution = (speakers: readonly NounGroup[], token: number): Attribution => ({
    speakers,
    verb: 'say',
    adverbs: [],
    token,
  });
  const [first] = before;
  if (at === 1 && isGroup(first) && isSpeaker(first) && after.some(isFiniteVerb))
    return { rest: chunks.slice(2), attribution: attribution(first.items, Number.MAX_SAFE_INTEGER) };
  const [last] = after;
  if (after.length === 1 && isGroup(last) && isSpeaker(last) && before.some(isFiniteVerb))
    return { rest: before, attribution: attribution(last.items, tokenOf(chunks[at])) };
  return null;
}

/** Whether a group names a person or body, whose word a headline may give. */
const isSpeaker = ({ items }: Group): boolean =>
  items.length === 1 &&
  /^(person|institution)$/.test(kindOf(items[0])) &&
  (items[0] as NounGroup).of.length === 0;

const attributionOf = ({ items }: Group, { verb }: Verb, token: number): Attribution => ({
  speakers: items,
  verb: verb.lemma,
  adverbs: verb.adverbs,
  token,
});

const tokenOf = (chunk: Chunk | undefined): number =>
  chunk && 'word' in chunk ? chunk.word.firstToken : Number.MAX_SAFE_INTEGER;

const isSaying = ({ verb }: Verb): boolean => reportingEffect(verb.lemma) !== null && !verb.isPassive;

/** Verbs of saying whose object is another: in "A met B, accused C" nothing is said by C. */
const NEEDS_OBJECT =
  /^(accuse|charge|suspect|tell|inform|notify|remind|assure|deny|dispute|dismiss|reject|refute|rebut|debunk|urge|fear|want|plan|require|describe|show)$/;

/** Those that have one unless they stand behind a quotation: "“Who?” [asked] A", but "A, backed by B, [asked] C". */
const MAY_HAVE_OBJECT =
  /^(ask|warn|promise|threaten|request|propose|expect|demand|call|question|recall|know|mention|quote|find|learn|wish|imagine|hope|pledge|vow|announce|declare|acknowledge|recommend|highlight|conclude|post)$/;

const endsAttribution = (after: Chunk | undefined): boolean =>
  after === undefined ||
  ['stop', 'comma', 'dash', 'prep', 'conj', 'sub', 'colon'].includes(after.kind) ||
  (after.kind === 'vg' && after.verb.form === 'gerund');
