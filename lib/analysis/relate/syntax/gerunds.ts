import { type Effect, framesOf, governingEffect, reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, isVerb, wordOf } from './clause';

/** What a preposition before a gerund says of it; the rest leave it open. */
const GERUND_AFTER: Readonly<Record<string, Effect>> = {
  by: 'does',
  after: 'does',
  in: 'does',
  with: 'does',
  upon: 'does',
  since: 'does',
  while: 'does',
  when: 'does',
  for: 'does',
  despite: 'does',
  as: 'does',
  without: 'fails',
  'instead of': 'fails',
  'rather than': 'fails',
  from: 'fails',
  before: 'plans',
  until: 'plans',
  'short of': 'fails',
};

/** Whether a gerund with its objects is the subject of a clause: "lifting the ban is …". */
function isSubjectItself(chunks: readonly Chunk[], { at, object, phrases }: Clause): boolean {
  const before = chunks[at - 1];
  if (
    before &&
    !(
      before.kind === 'that' ||
      before.kind === 'sub' ||
      (isVerb(before) && reportingEffect(before.verb.lemma))
    )
  )
    return false;
  const last = phrases.at(-1)?.at ?? (object.length > 0 ? at + 1 : at);
  const next = chunks[last + 1];
  return isVerb(next) && next.verb.form === 'finite';
}

/** Whether a verb tells an act of speech. */
export const isSpeaking = (lemma: string): boolean =>
  reportingEffect(lemma) !== null ||
  /^(ACCUSE|REQUEST|REJECT|THREATEN|SUPPORT)$/.test(framesOf(lemma)[0]?.type ?? '');

/** Finds whose act a gerund is, and what governs it: "accused A of attacking", "…, adding that". */
export function gerund(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at } = clause;
  const before = chunks[at - 1];
  const governor = clauses.findLast((other) => other.at < at) ?? null;
  if (isSubjectItself(chunks, clause)) {
    clause.subject = governor?.subject ?? [];
    clause.governor = { clause: null, effect: 'may', control: 's', word: '' };
    return;
  }
  if (before?.kind === 'prep' || before?.kind === 'sub') {
    const word = wordOf(before);
    const host = governor;
    const isBlamed =
      host !== null &&
      /^(of|for|over)$/.test(word) &&
      host.object.length > 0 &&
      governingEffect(host.verb.lemma, 'o') === 'accuses';
    // "was blamed for attacking": what one is blamed, praised or punished for is what the other says.
    const isPassiveBlame =
      host?.verb.isPassive &&
      (governingEffect(host.verb.lemma, 'o') === 'accuses' || (word === 'for' && host.verb.lemma !== 'use'));
    if (isBlamed || isPassiveBlame) {
      clause.subject = isPassiveBlame ? (host?.subject ?? []) : (host?.object ?? []);
      clause.governor = { clause: host, effect: 'accuses', control: 'o', word: host?.verb.lemma ?? word };
      return;
    }
    // "confessed to killing A", "pleaded guilty to attacking A"
    if (host && word === 'to' && /^(confess|admit|plead)$/.test(host.verb.lemma)) {
      const [plea] = host.object;
      const effect = plea?.isNegated ? 'denies' : 'does';
      if (host.verb.lemma !== 'plead' || plea?.head.lower === 'guilty') {
        clause.subject = host.subject;
        clause.governor = { clause: host, effect, control: 's', word: host.verb.lemma };
        return;
      }
    }
    // "ruled out sending troops"
    const phrasal = host?.particle === word ? governingEffect(`${host.verb.lemma} ${word}`, 's') : null;
    if (host && phrasal) {
      clause.subject = host.subject;
      clause.governor = { clause: host, effect: phrasal, control: 's', word: host.verb.lemma };
      return;
    }
    const isOfObject = host !== null && word === 'for' && host.object.length > 0 && host.verb.lemma !== 'use';
    clause.subject = isOfObject ? (host?.object ?? []) : (host?.subject ?? []);
    // "lived abroad before returning to A": both are told as past.
    const isDoneBefore = word === 'before' && host?.verb.isPast === true && host.verb.modal === null;
    clause.governor = {
      // "by clashing with A": as much a fact as what it is done by.
      clause:
        isOfObject || GERUND_AFTER[word] !== 'does' || word === 'after' || word === 'since' ? null : host,
      effect: isOfObject
        ? 'claims'
        : // "decided against imposing sanctions"
          word === 'against' && /^(decide|vote|advise|argue|rule)$/.test(host?.verb.lemma ?? '')
          ? 'fails'
          : isDoneBefore
            ? 'does'
            : (GERUND_AFTER[word] ?? 'may'),
      control: isOfObject ? 'o' : 's',
      word,
    };
    return;
  }
  if (isVerb(before)) {
    const host = byChunk.get(at - 1) as Clause;
    const effect =
      reportingEffect(host.verb.lemma) === 'denies'
        ? 'denies'
        : (governingEffect(host.verb.lemma, 's') ?? 'may');
    clause.subject = host.subject;
    clause.governor = { clause: host, effect, control: 's', word: host.verb.lemma };
    return;
  }
  if (before?.kind === 'np') {
    clause.subject = before.items;
    // "warned against A [attacking] B"
    if (/^(against|about|without|from)$/.test(wordOf(chunks[at - 2]))) {
      clause.governor = { clause: null, effect: 'may', control: 's', word: wordOf(chunks[at - 2]) };
      return;
    }
    if (governor) clause.governor = { clause: governor, effect: 'does', control: 'same', word: '' };
    return;
  }
  if (governor) {
    const nearest = clauses.findLast((other) => other.at < at && other.subject.length > 0) ?? governor;
    // "said A had won, [accusing] B": who speaks goes on speaking.
    const teller = nearest.governor?.control === 'content' ? nearest.governor.clause : null;
    const main = teller && isSpeaking(clause.verb.lemma) ? teller : nearest;
    clause.subject = main.subject;
    clause.governor = { clause: main, effect: 'does', control: 'same', word: '' };
  }
}
