import type { Linked } from '../corefer/linked';
import type { Reading } from '../reading';
import { reportingEffect } from './frames/verbs';
import { isImagined } from './frames/withholding-words';
import type { Named } from './named';
import { type Bearings, mayAct, type Party, partiesOf } from './parties';
import type { Attribution } from './syntax/attributions';
import { type Chunk, chunk, type NounGroup } from './syntax/chunks';
import { type Clause, isReducedRelative } from './syntax/clause';
import { clausesOf } from './syntax/clauses';
import { groupLists } from './syntax/group-lists';
import { type Stretches, stretchesOf } from './syntax/stretches';
import { tagWords } from './syntax/tag-words';
import { type Word, wordsOf } from './syntax/words';

/** A candidate sentence as the rules of events see it. */
export interface Scene {
  readonly reading: Reading;
  readonly sentence: number;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly stretches: Stretches;
  readonly attribution: Attribution | null;
  readonly bearings: Bearings;
  /** A clause states a condition. */
  readonly hasCondition: boolean;
  readonly isQuestion: boolean;
  /** It tells what happens in a film, a game or a dream. */
  readonly isImagined: boolean;
}

/** What goes over from the sentences before. */
export interface Memory {
  /** The two of the last mutual event, for "they" and "both sides". */
  pair: readonly Party[];
  /** Who spoke last, for quotations that go on. */
  speakers: readonly Party[];
}

const BODY = /^(committee|council|commission|parliament|assembly|senate|board|cabinet|tribunal)$/;

/** Reads the structure of a sentence. */
export function sceneOf(
  reading: Reading,
  sentence: number,
  named: ReadonlyMap<number, Named>,
  memory: Memory,
  countries: ReadonlyMap<string, Linked> = new Map(),
): Scene {
  const { firstToken, endToken } = reading.tokens.sentences[sentence] as {
    firstToken: number;
    endToken: number;
  };
  const words = tagWords(wordsOf(reading, firstToken, endToken, named));
  const { chunks, attribution } = groupLists(chunk(words));
  const clauses = clausesOf(chunks);
  const groups = chunks.flatMap((one) => (one.kind === 'np' ? one.items : []));
  const country = (iso: string): Linked | null => countries.get(iso) ?? null;
  const plain: Bearings = { speakers: [], pair: memory.pair, owner: () => [], beside: () => [], country };

  const owner = (group: NounGroup): readonly Party[] => {
    const word = group.possessive?.lower ?? group.head.lower;
    const isPlural = word === 'their' || word === 'they' || word === 'them';
    // "A said it would": the subject of what is said is the one who says it.
    const told = clauses.find(
      ({ subject, governor }) => subject.includes(group) && governor?.control === 'content',
    );
    const teller = told?.governor?.clause;
    if (teller) {
      const tellers = teller.subject.flatMap((one) => partiesOf(one, plain)).filter(mayAct);
      if (tellers.length > 0) return tellers;
    }
    const asSubject = isPlural ? undefined : ownerOfSubject(group, clauses, groups, plain);
    if (asSubject) return asSubject;
    const at = groups.findIndex((one) => one.words[0] === group.words[0]);
    const clause = clauses.findLast(
      ({ object, phrases }) => object.includes(group) || phrases.some(({ items }) => items.includes(group)),
    );
    const bySubject = (clause?.subject ?? []).flatMap((one) => partiesOf(one, plain)).filter(mayAct);
    if (clause && bySubject.length > 0 && !isPlural)
      return bySubject.filter(({ entity }) => entity.kind !== 'person');
    // "the envoys of A arrived, and their meeting": the last plural before it.
    for (const one of (at < 0 ? [] : groups.slice(0, at)).reverse()) {
      for (const inner of [...one.of, one]) {
        const parties = partiesOf(inner, plain).filter(mayAct);
        const isMany = /s$/.test(inner.head.lower) && parties.some(({ via }) => via === 'state');
        if (parties.length > 0 && (isPlural ? isMany : parties[0]?.entity.kind !== 'person')) return parties;
      }
    }
    return isPlural && bySubject.length > 0 ? bySubject : [];
  };

  /** "thanked committee members": the last body named before that is a committee. */
  const bodyOf = (group: NounGroup): readonly Party[] => {
    const word = group.words.find(
      ({ lower, tag }) => tag === 'noun' && BODY.test(lower) && lower !== group.head.lower,
    )?.lower;
    if (!word) return [];
    let last: Named | null = null;
    for (const span of named.values()) {
      const [entity] = span.entities;
      if (
        entity?.kind === 'institution' &&
        span.form === 'name' &&
        span.firstToken < group.head.firstToken &&
        entity.chain.name.toLowerCase().includes(word) &&
        span.firstToken > (last?.firstToken ?? -1)
      )
        last = span;
    }
    return last ? last.entities.map((entity) => ({ entity, via: 'state', named: last as Named })) : [];
  };

  const beside = (group: NounGroup): readonly Party[] => {
    const body = bodyOf(group);
    if (body.length > 0) return body;
    // "defended the government's record": the government of whose president speaks.
    if (/^(government|administration)$/.test(group.head.lower) && group.words[0]?.lower === 'the') {
      const acting = clauses.find(({ object, phrases }) =>
        [...object, ...phrases.flatMap(({ items }) => items)].some(
          (one) => one === group || one.possessor === group || one.of.includes(group),
        ),
      );
      const [side] = (acting?.subject ?? [])
        .flatMap((one) => partiesOf(one, plain))
        .filter(({ entity }) => entity.kind === 'person');
      const country = countries.get(side?.entity.country ?? '');
      const { firstToken, endToken } = group.head;
      return country
        ? [
            {
              entity: country,
              via: 'state',
              named: {
                firstToken,
                endToken,
                entities: [country],
                form: 'nominal',
                isDemonym: false,
                isMetonym: false,
              },
            },
          ]
        : [];
    }
    const agents = clauses
      .filter((clause) => clause.subject.includes(group) && isReducedRelative(clause))
      .flatMap(({ phrases }) => phrases.filter(({ prep }) => prep === 'by').flatMap(({ items }) => items));
    const found = agents.flatMap((one) => partiesOf(one, plain)).filter(mayAct);
    if (found.length > 0 || agents.length > 0) return found;
    // "Kenya prepared for war as senior officials sought …": officials of the country that the main clause speaks of.
    const own = clauses.find(({ subject }) => subject.includes(group));
    const main =
      own && /^(as|while|after|because|since|whereas)$/.test(own.subordinator ?? '')
        ? clauses.find(({ at, verb }) => at < own.at && verb.form === 'finite')
        : undefined;
    if (
      !main ||
      !/^(officials|authorities|ministers|diplomats|troops|leaders)$/.test(group.head.lower) ||
      group.words.some(({ tag }) => tag === 'det' || tag === 'num')
    )
      return [];
    return main.subject
      .flatMap((one) => partiesOf(one, plain))
      .filter(({ entity, via }) => entity.kind === 'country' && via === 'self');
  };

  const teller = clauses.find(
    ({ verb, subject }) =>
      verb.form === 'finite' && !verb.main.inQuote && reportingEffect(verb.lemma) && subject.length > 0,
  );
  // "A defended it: “…”": whom the quotation after a colon belongs to.
  const colon = words.findIndex(
    ({ lower }, i) => (lower === ':' || lower === ',') && words[i + 1]?.lower === '"',
  );
  const before =
    colon < 0
      ? undefined
      : clauses.find(
          ({ verb, subject }) => subject.length > 0 && verb.main.firstToken < (words[colon]?.firstToken ?? 0),
        );
  const tellers = [attribution?.speakers, teller?.subject, before?.subject].filter(
    (groups) => groups !== undefined,
  );
  const told =
    tellers
      .map((groups) => groups.flatMap((one) => partiesOf(one, plain)).filter(mayAct))
      .find((parties) => parties.length > 0) ?? [];
  const speakers = told.length > 0 ? told : tellers.length === 0 ? memory.speakers : [];
  return {
    reading,
    sentence,
    words,
    chunks,
    clauses,
    stretches: stretchesOf(chunks, clauses),
    attribution,
    bearings: { speakers, pair: memory.pair, owner, beside, country },
    hasCondition: clauses.some(
      ({ subordinator }) =>
        subordinator !== null && /^(if|unless|in case|even if|only if)$/.test(subordinator),
    ),
    isImagined: opensImagined(chunks),
    isQuestion: words.at(-1)?.lower === '?' || words.at(-2)?.lower === '?',
  };
}

/**
 * Whom "it" or "its …" as a subject goes back to: the subject of the clause before ("A attacked B, and it attacked C"); nobody where
 * another could be meant as well. Undefined where the group is no subject behind another clause.
 */
function ownerOfSubject(
  group: NounGroup,
  clauses: readonly Clause[],
  groups: readonly NounGroup[],
  bearings: Bearings,
): readonly Party[] | undefined {
  const own = clauses.find(({ subject }) => subject.includes(group));
  if (!own) return undefined;
  const bodies = (from: readonly NounGroup[]): Party[] =>
    from
      .flatMap((one) => partiesOf(one, bearings))
      .filter((party) => mayAct(party) && party.entity.kind !== 'person');
  const before = clauses.findLast(
    ({ at, verb, subject }) =>
      at < own.at && verb.form === 'finite' && subject.length > 0 && !subject.includes(group),
  );
  const subjects = before ? bodies(before.subject) : [];
  const others = before ? bodies([...before.object, ...before.phrases.flatMap(({ items }) => items)]) : [];
  const isPronoun = group.head.tag === 'pron';
  if (isPronoun && subjects.length > 0)
    return /^(because|since|if|unless)$/.test(own.subordinator ?? '') && others.length > 0 ? [] : subjects;
  if (!isPronoun && subjects.length > 0 && others.length > 0) return [];
  const earlier = bodies(groups.slice(0, Math.max(0, groups.indexOf(group))));
  return new Set(earlier.map(({ entity }) => entity)).size > 1 ? [] : undefined;
}

/** Whether a phrase before the first verb leads into a made-up world: "In the film, …". */
function opensImagined(chunks: readonly Chunk[]): boolean {
  for (let i = 0; i < chunks.length - 1; i++) {
    const [chunk, next] = [chunks[i], chunks[i + 1]];
    if (chunk?.kind === 'vg') return false;
    if (chunk?.kind !== 'prep' || !/^(in|during)$/.test(chunk.word.lower) || next?.kind !== 'np') continue;
    if (next.items.some(({ head }) => isImagined(head.lower))) return true;
  }
  return false;
}

/** The parties of several groups, each entity once. */
export function allParties(groups: readonly NounGroup[], { bearings }: Pick<Scene, 'bearings'>): Party[] {
  const seen = new Set<unknown>();
  return groups
    .flatMap((group) => partiesOf(group, bearings))
    .filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
