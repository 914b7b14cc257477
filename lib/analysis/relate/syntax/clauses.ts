import { governingAdjectiveEffect, governingNounEffect } from '../frames/nouns';
import { type Effect, governingEffect, reportingEffect } from '../frames/verbs';
import type { Chunk, NounGroup, VerbGroup } from './chunks';

/** A phrase after its verb: "with [Ada Marin]". */
export interface Phrase {
  readonly prep: string;
  readonly items: readonly NounGroup[];
  readonly at: number;
}

/** A verb with its subject, objects and phrases, and what governs it. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Its place among the chunks. */
  readonly at: number;
  subject: readonly NounGroup[];
  object: readonly NounGroup[];
  /** Of two objects the second: "gave Kenya [40 ambulances]". */
  second: readonly NounGroup[];
  phrases: readonly Phrase[];
  governor: Governor | null;
  /** "called [off] the visit". */
  particle: string | null;
  /** Whose doing the object is, where it is that of a relative clause. */
  doers: readonly NounGroup[];
  /** "if", "unless", "after": the word that makes it a subordinate clause. */
  subordinator: string | null;
}

/** What governs a clause: another clause, and how. `content` – what is said; `s`, `o` – whose act the infinitive is. */
export interface Governor {
  readonly clause: Clause | null;
  readonly effect: Effect;
  readonly control: 's' | 'o' | 'content' | 'same';
  readonly word: string;
}

type Verb = Extract<Chunk, { kind: 'vg' }>;
const isVerb = (chunk: Chunk | undefined): chunk is Verb => chunk?.kind === 'vg';
const itemsOf = (chunk: Chunk | undefined): readonly NounGroup[] => (chunk?.kind === 'np' ? chunk.items : []);
const wordOf = (chunk: Chunk | undefined): string => (chunk && 'word' in chunk ? chunk.word.lower : '');

/** The clauses of a sentence, in text order. */
export function clausesOf(chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  const byChunk = new Map<number, Clause>();
  chunks.forEach((chunk, at) => {
    if (!isVerb(chunk)) return;
    const clause: Clause = {
      verb: chunk.verb,
      at,
      subject: [],
      object: [],
      second: [],
      phrases: [],
      governor: null,
      subordinator: null,
      doers: [],
      particle: null,
    };
    clauses.push(clause);
    byChunk.set(at, clause);
  });
  for (const clause of clauses) complements(chunks, clause);
  for (const clause of clauses) {
    if (clause.verb.form === 'finite') finite(chunks, clause, clauses, byChunk);
    else if (clause.verb.form === 'infinitive') infinitive(chunks, clause, clauses, byChunk);
    else gerund(chunks, clause, clauses, byChunk);
  }
  // "The minister, whom A accused, is B": both are one.
  for (const { verb, subject, object } of clauses) {
    const [described] = subject;
    const [name] = object;
    if (
      verb.lemma === 'be' &&
      !verb.isNegated &&
      verb.form === 'finite' &&
      subject.length === 1 &&
      object.length === 1 &&
      described &&
      name?.head.named?.entities[0]?.kind === 'person' &&
      !described.head.named &&
      described.head.tag === 'noun' &&
      !described.apposition
    )
      described.apposition = name;
  }
  // A participle before its main clause ("Rebuked by A, B …") takes the subject of the clause that follows.
  for (const clause of clauses)
    if (clause.subject.length === 0 && clause.at <= 1 && clause.verb.form !== 'infinitive') {
      const next = clauses.find(({ at, subject }) => at > clause.at && subject.length > 0);
      if (next) clause.subject = next.subject;
    }
  return clauses;
}

/** Objects and phrases after the verb, up to the next verb or mark. */
function complements(chunks: readonly Chunk[], clause: Clause): void {
  let i = clause.at + 1;
  const phrases: Phrase[] = [];
  if (chunks[i]?.kind === 'adj') i++;
  // A particle between verb and object ("called off the visit").
  if (
    chunks[i]?.kind === 'prep' &&
    /^(off|out|up|down|over|back|away|together|aside|on|upon|in)$/.test(wordOf(chunks[i])) &&
    chunks[i + 1]?.kind === 'np'
  ) {
    const particle = wordOf(chunks[i]);
    // "on" and "in" lead to a phrase as well; the others make the group behind them the object.
    if (/^(on|upon|in|over|down)$/.test(particle))
      phrases.push({ prep: particle, items: itemsOf(chunks[i + 1]), at: i + 1 });
    else {
      clause.particle = particle;
      clause.object = itemsOf(chunks[i + 1]);
    }
    i += 2;
  } else if (chunks[i]?.kind === 'np') {
    clause.object = itemsOf(chunks[i]);
    i++;
    if (chunks[i]?.kind === 'np') {
      clause.second = itemsOf(chunks[i]);
      i++;
    }
    if (
      isVerb(chunks[i]) &&
      (chunks[i] as Verb).verb.form === 'finite' &&
      clause.second.length === 0 &&
      reportingEffect(clause.verb.lemma)
    )
      clause.object = [];
  }
  for (; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'prep') {
      if (chunks[i + 1]?.kind === 'np') {
        // "with a team for talks with A": the second "with" belongs to the talks, unless "and" joins it.
        const isRepeated =
          phrases.some(({ prep }) => prep === chunk.word.lower) && chunks[i - 1]?.kind !== 'conj';
        if (!isRepeated) phrases.push({ prep: chunk.word.lower, items: itemsOf(chunks[i + 1]), at: i + 1 });
        i++;
      } else if (chunks[i + 1]?.kind !== 'prep') break;
    } else if (chunk.kind === 'conj' && chunks[i + 1]?.kind === 'prep' && chunks[i + 2]?.kind === 'np')
      continue;
    else if (chunk.kind === 'adj') continue;
    else break;
  }
  clause.phrases = phrases;
}

function finite(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at } = clause;
  const before = chunks[at - 1];
  const previous = clauses.findLast((other) => other.at < at && other.verb.form === 'finite');
  if (isReduced(chunks, clause)) {
    // "the sanctions imposed by A": passive, of the group before it.
    clause.subject = itemsOf(before).slice(-1);
    reduced.add(clause);
    return;
  }
  if (before?.kind === 'rel') {
    const antecedent = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
    clause.subject = itemsOf(antecedent);
    return;
  }
  if (before?.kind === 'conj' && previous) {
    const shared = sharedWith(clause, previous);
    clause.subject = shared.subject;
    clause.governor = shared.governor;
    clause.subordinator = shared.subordinator;
    inheritModal(clause, shared);
    return;
  }
  let i = at - 1;
  let candidate = -1;
  while (i >= 0) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'np') {
      if (chunks[i - 1]?.kind === 'prep') {
        i -= 2;
        continue;
      }
      candidate = i;
      break;
    }
    if (chunk.kind === 'comma' || chunk.kind === 'dash') {
      const opening = openingOf(chunks, i);
      if (opening >= 0) {
        i = opening - 1;
        continue;
      }
      i--;
      continue;
    }
    if (chunk.kind === 'prep' || chunk.kind === 'adj') {
      i--;
      continue;
    }
    if (chunk.kind === 'vg' && chunk.verb.form !== 'finite' && i < at - 1) {
      // "the man arrested in Rome said", "efforts to free them failed": walk over what belongs to the subject.
      i--;
      continue;
    }
    if (chunk.kind === 'vg' && isReduced(chunks, byChunk.get(i) as Clause)) {
      i--;
      continue;
    }
    break;
  }
  if (candidate < 0) {
    const subordinator = chunks[i];
    if (subordinator?.kind === 'sub') clause.subordinator = subordinator.word.lower;
    if (previous && before?.kind !== 'sub' && chunks[i]?.kind !== 'that') {
      // "A met B, accused C": one subject.
      if (chunks.slice(previous.at, at).some(({ kind }) => kind === 'comma'))
        clause.subject = previous.subject;
    }
    return;
  }
  clause.subject = itemsOf(chunks[candidate]);
  const link = chunks[candidate - 1];
  if (link?.kind === 'sub') clause.subordinator = link.word.lower;
  else if (
    link?.kind === 'rel' ||
    (link?.kind === 'that' && isObjectRelative(chunks, candidate - 1, clause))
  ) {
    const antecedent =
      chunks[candidate - 2]?.kind === 'comma' ? chunks[candidate - 3] : chunks[candidate - 2];
    if (clause.object.length === 0) {
      clause.object = itemsOf(antecedent);
      // "X keeps a policy which A criticised": what A criticises is X's doing.
      const doer =
        link.kind === 'rel' && link.word.lower === 'which'
          ? clauses.findLast(
              (other) => other.at < candidate && other.object.length > 0 && other.subject.length > 0,
            )
          : undefined;
      if (doer) clause.doers = doer.subject;
    }
  } else if (link?.kind === 'that') clause.governor = contentGovernor(chunks, candidate - 1, byChunk);
  else if (isVerb(link)) {
    const effect = reportingEffect(link.verb.lemma);
    const governor = byChunk.get(candidate - 1);
    if (effect && governor)
      clause.governor = { clause: governor, effect, control: 'content', word: link.verb.lemma };
  } else if (link?.kind === 'np' && chunks[candidate - 2] && isVerb(chunks[candidate - 2])) {
    // "told reporters A had met B"
    const teller = chunks[candidate - 2] as Verb;
    const effect = reportingEffect(teller.verb.lemma);
    const governor = byChunk.get(candidate - 2);
    if (effect && governor)
      clause.governor = { clause: governor, effect, control: 'content', word: teller.verb.lemma };
  } else if (link?.kind === 'conj' && previous) {
    // "A said B left and C stayed": the second is said, too.
    clause.governor = previous.governor;
    clause.subordinator = chunks[candidate - 2]?.kind === 'comma' ? null : previous.subordinator;
  }
}

/** "added that A supports it and thanked B": a verb of the speaker's tense is the speaker's. */
function sharedWith(clause: Clause, previous: Clause): Clause {
  const host = previous.governor?.control === 'content' ? previous.governor.clause : null;
  const isTold = previous.verb.modal === null && previous.verb.isPast !== clause.verb.isPast;
  return host && isTold && host.verb.isPast === clause.verb.isPast && clause.verb.modal === null
    ? host
    : previous;
}

/** "Denmark will recall … and expel …": the second verb shares "will". */
function inheritModal(clause: Clause, previous: Clause): void {
  if (
    clause.verb.modal ||
    !previous.verb.modal ||
    !clause.verb.words.every(({ tag }) => tag === 'verb' || tag === 'adv')
  )
    return;
  if (clause.verb.main.bits & 1) (clause.verb as { modal: string | null }).modal = previous.verb.modal;
}

const reduced = new WeakSet<Clause>();

/** Whether a clause is a reduced relative ("the sanctions imposed by A"), which is passive. */
export const isReducedRelative = (clause: Clause): boolean => reduced.has(clause);

function isReduced(chunks: readonly Chunk[], clause: Clause): boolean {
  const { verb, at } = clause;
  if (
    verb.words.some(({ tag }) => ['be', 'have', 'do', 'modal', 'to'].includes(tag)) ||
    (verb.main.bits & 8) === 0
  )
    return false;
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  if (wordOf(after) === 'by' && (before?.kind === 'np' || before === undefined || before.kind === 'comma'))
    return true;
  if (before?.kind !== 'np' || after?.kind === 'np' || !verb.main.lower.endsWith('ed')) return false;
  // A finite verb behind it, with no subject of its own, needs the group before this one.
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'prep' && chunks[i + 1]?.kind === 'np') {
      i++;
      continue;
    }
    if (isVerb(chunk)) return chunk.verb.form === 'finite';
    return false;
  }
  return false;
}

/** Where a stretch between commas begins that belongs to the word before it: a relative clause or a participle. */
function openingOf(chunks: readonly Chunk[], closing: number): number {
  for (let i = closing - 1; i > 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind !== 'comma' && chunk.kind !== 'dash') continue;
    const first = chunks[i + 1] as Chunk;
    if (i + 1 === closing) continue;
    if (
      first.kind === 'rel' ||
      (first.kind === 'prep' && !chunks.slice(i, closing).some((c) => isVerb(c) && c.verb.form === 'finite'))
    )
      return i;
    if (isVerb(first) && first.verb.form !== 'finite') return i;
    if (first.kind === 'np' && !chunks.slice(i + 1, closing).some((c) => isVerb(c))) return i;
    if (first.kind === 'sub') return i;
    return -1;
  }
  return -1;
}

function isObjectRelative(chunks: readonly Chunk[], that: number, clause: Clause): boolean {
  const before = chunks[that - 1];
  return (
    before?.kind === 'np' &&
    clause.object.length === 0 &&
    governingNounEffect(before.items.at(-1)?.head.lower ?? '') === null &&
    !(isVerb(chunks[that - 2]) && reportingEffect((chunks[that - 2] as Verb).verb.lemma) !== null)
  );
}

/** The group that stands last inside a group: "of its [intention]". */
function innermost(group: NounGroup): NounGroup {
  const last = group.by.at(-1) ?? group.of.at(-1);
  return last ? innermost(last) : group;
}

/** What "that" belongs to: the verb or noun before it. */
function contentGovernor(
  chunks: readonly Chunk[],
  that: number,
  byChunk: ReadonlyMap<number, Clause>,
): Governor | null {
  for (let i = that - 1; i >= 0 && i > that - 7; i--) {
    const chunk = chunks[i] as Chunk;
    if (isVerb(chunk)) {
      const effect = reportingEffect(chunk.verb.lemma) ?? governingEffect(chunk.verb.lemma, 's');
      const governor = byChunk.get(i) ?? null;
      return { clause: governor, effect: effect ?? 'says', control: 'content', word: chunk.verb.lemma };
    }
    if (chunk.kind === 'np' && i === that - 1) {
      const group = innermost(chunk.items.at(-1) as NounGroup);
      const head = group.head.lower;
      const effect = governingNounEffect(head);
      if (effect) return { clause: null, effect, control: 'content', word: head };
      // What another noun states is open, unless the noun is only who was told.
      const teller = chunks[i - 1];
      const isAddressee =
        isVerb(teller) &&
        /^(tell|inform|assure|remind|notify|warn|convince|persuade|advise|teach|show|promise|ask|say)$/.test(
          teller.verb.lemma,
        );
      if (
        !isAddressee &&
        group.head.tag === 'noun' &&
        !group.head.named &&
        !/^(fact|news|announcement|statement|word|proof|time|day|admission|revelation|confirmation|reporters|journalists|parliament)$/.test(
          head,
        ) &&
        !isVerb(chunks[i - 1]) &&
        chunks[i - 1]?.kind !== 'prep'
      )
        return { clause: null, effect: 'may', control: 'content', word: head };
    }
    if (
      chunk.kind === 'adj' &&
      i === that - 1 &&
      /^(unlikely|possible|likely|doubtful|probable|conceivable|unclear|untrue|false|inconceivable|impossible|unthinkable)$/.test(
        chunk.word.lower,
      )
    )
      return { clause: null, effect: 'may', control: 'content', word: chunk.word.lower };
    if (chunk.kind === 'conj' || chunk.kind === 'comma') {
      // "said that A … and that B …"
      const earlier = [...byChunk.values()].findLast(
        ({ at, governor }) => at < i && governor?.control === 'content',
      );
      if (earlier?.governor && i === that - 1) return earlier.governor;
    }
  }
  return null;
}

function infinitive(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at } = clause;
  const before = chunks[at - 1];
  const host = (from: number): Clause | undefined => clauses.findLast((other) => other.at < from);
  const govern = (
    governor: Clause | null,
    effect: Effect,
    control: 's' | 'o',
    word: string,
    subject: readonly NounGroup[],
  ): void => {
    clause.governor = { clause: governor, effect, control, word };
    clause.subject = subject;
  };
  if (isVerb(before)) {
    const governor = byChunk.get(at - 1) as Clause;
    const { verb } = governor;
    const adjective =
      verb.isPassive || verb.lemma === 'be' ? governingAdjectiveEffect(verb.main.lower) : null;
    if (verb.isPassive) {
      const effect = adjective ?? governingEffect(verb.lemma, 'o') ?? 'may';
      govern(governor, effect, 's', verb.lemma, governor.subject);
    } else if (verb.lemma === 'go' && verb.isProgressive)
      govern(governor, 'plans', 's', 'go', governor.subject);
    else if (verb.lemma === 'be') govern(governor, 'plans', 's', 'be', governor.subject);
    else if (verb.lemma === 'have') govern(governor, 'wants', 's', 'have', governor.subject);
    else govern(governor, governingEffect(verb.lemma, 's') ?? 'may', 's', verb.lemma, governor.subject);
    return;
  }
  if (before?.kind === 'adj') {
    const governor = isVerb(chunks[at - 2]) ? (byChunk.get(at - 2) as Clause) : host(at);
    govern(
      governor ?? null,
      governingAdjectiveEffect(wordOf(before)) ?? 'may',
      's',
      wordOf(before),
      governor?.subject ?? [],
    );
    return;
  }
  if (before?.kind === 'prep' && wordOf(before) === 'due' && host(at)) {
    govern(host(at) as Clause, 'plans', 's', 'due', (host(at) as Clause).subject);
    return;
  }
  if (before?.kind === 'conj' || before?.kind === 'comma') {
    const earlier = clauses.findLast((other) => other.at < at && other.verb.form === 'infinitive');
    if (earlier && before.kind === 'conj') {
      clause.subject = earlier.subject;
      clause.governor = earlier.governor;
      return;
    }
  }
  if (before?.kind === 'np') {
    const governor = host(at);
    const group = innermost(before.items.at(-1) as NounGroup);
    const noun = governingNounEffect(group.head.lower);
    if (noun) {
      const owner = group.possessor
        ? [group.possessor]
        : governor
          ? governor.subject.length > 0
            ? governor.subject
            : []
          : [];
      govern(
        noun === 'plans' || noun === 'refuses' || noun === 'fails' || noun === 'threatens'
          ? (governor ?? null)
          : null,
        noun,
        's',
        group.head.lower,
        owner,
      );
      return;
    }
    if (governor) {
      const phrase = governor.phrases.at(-1);
      const word =
        phrase && chunks[at - 2]?.kind === 'prep'
          ? `${governor.verb.lemma} ${phrase.prep}`
          : governor.verb.lemma;
      const effect =
        governingEffect(word, 'o') ??
        (chunks[at - 2]?.kind === 'prep' ? null : governingEffect(governor.verb.lemma, 'o'));
      const isCall =
        chunks[at - 2]?.kind === 'prep' &&
        /^(call|appeal|plead|push|press|wait|urge|lobby)$/.test(governor.verb.lemma);
      if (effect || isCall) {
        govern(governor, effect ?? 'wants', 'o', governor.verb.lemma, before.items);
        return;
      }
      if (governor.verb.lemma === 'be') {
        const adjective = governingAdjectiveEffect(group.words.at(-1)?.lower ?? '');
        govern(governor, adjective ?? 'may', 's', 'be', governor.subject);
        return;
      }
    }
  }
  const governor = host(at) ?? null;
  // A purpose is not told as reached, but to protest is what one does to protest.
  if (
    governor &&
    /^(protest|complain|demand|denounce|condemn|mourn|commemorate|mark|celebrate)$/.test(clause.verb.lemma)
  ) {
    govern(governor, 'does', 's', 'to', governor.subject);
    return;
  }
  govern(governor, 'tries', 's', 'to', governor?.subject ?? []);
}

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

function gerund(
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
    const isPassiveBlame = host?.verb.isPassive && governingEffect(host.verb.lemma, 'o') === 'accuses';
    if (isBlamed || isPassiveBlame) {
      clause.subject = isPassiveBlame ? (host?.subject ?? []) : (host?.object ?? []);
      clause.governor = { clause: host, effect: 'accuses', control: 'o', word: host?.verb.lemma ?? word };
      return;
    }
    const isOfObject = host !== null && word === 'for' && host.object.length > 0 && host.verb.lemma !== 'use';
    clause.subject = isOfObject ? (host?.object ?? []) : (host?.subject ?? []);
    clause.governor = {
      // "by clashing with A": as much a fact as what it is done by.
      clause:
        isOfObject || GERUND_AFTER[word] !== 'does' || word === 'after' || word === 'since' ? null : host,
      effect: isOfObject ? 'claims' : (GERUND_AFTER[word] ?? 'may'),
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
    if (governor) clause.governor = { clause: governor, effect: 'does', control: 'same', word: '' };
    return;
  }
  if (governor) {
    const main = clauses.findLast((other) => other.at < at && other.subject.length > 0) ?? governor;
    clause.subject = main.subject;
    clause.governor = { clause: main, effect: 'does', control: 'same', word: '' };
  }
}
