import type { Knowledge } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import { foldName } from '../corefer/fold-name';
import { toldGender } from '../corefer/gender';
import type { Linked } from '../corefer/linked';
import { kindOf } from '../detect/known-names';
import { isGenericBody } from '../lexicon/generic-bodies';
import type { Reading } from '../reading';
import { inParts, type Steps } from '../steps';
import { type FactBook, factBook } from './fact-book';
import { type Decision, decide } from './index';
import { isKinOfSomebody } from './kin-named';
import { type Scene, sceneOf } from './scene';
import type { SureLink } from './ties';
import { type AssessedIn, assess, weigh } from './weigh';

/** At this probability a link of the first pass is evidence for the second. */
const FIRM = 0.9;

/** Chains that are decided at a stretch. */
const STRETCH = 8;

/**
 * Links all chains of a document, in two passes: the second also knows whom the first surely found. Chains that mean one
 * entity become one. In order of first mention.
 */
export function* linkChains(reading: Reading, chains: readonly Chain[]): Steps<Linked[]> {
  const { knowledge, asOf } = reading;
  const byEntity = new Map<number, Linked>();
  const linked: Linked[] = [];
  const decisions = knowledge
    ? yield* decideAll(reading, chains, knowledge, factBook(knowledge, asOf))
    : null;
  for (const chain of chains) {
    const decision: Decision = decisions?.get(chain) ?? { kind: 'unknown', others: [], scores: [] };
    const one = linkedOf(reading, chain, decision);
    const known = one.entity === null ? undefined : byEntity.get(one.entity);
    if (known) absorb(known.chain, chain);
    else {
      linked.push(one);
      if (one.entity !== null) byEntity.set(one.entity, one);
    }
  }
  return linked;
}

function* decideAll(
  reading: Reading,
  chains: readonly Chain[],
  knowledge: Knowledge,
  book: FactBook,
): Steps<Map<Chain, Decision>> {
  const assessedIn = new Map<Chain, AssessedIn>();
  const decideOn = (scene: Scene, chain: Chain): Decision => {
    const assessed = assessedIn.get(chain) ?? assess(reading, book, chain, knowledge);
    assessedIn.set(chain, assessed);
    return decide(assessed(scene).map(weigh), hasSharedName(chain));
  };
  const first = new Map<Chain, Decision>();
  const sceneWith = sceneOf(reading, chains, book);
  const before = sceneWith([]);
  yield* inParts(chains, STRETCH, (part) => {
    for (const chain of part) first.set(chain, decideOn(before, chain));
  });
  // Whom the pack does not know by name the second pass can find by a country alone, which bodies and offices have, or by kin.
  const open = chains.filter(
    (chain) =>
      chain.kind === 'institution' ||
      chain.offices.length > 0 ||
      hasCandidates(first.get(chain)) ||
      isKinOfSomebody(reading, chain),
  );
  yield;
  const after = sceneWith(sureLinks(first));
  const decisions = new Map(first);
  yield* inParts(open, STRETCH, (part) => {
    for (const chain of part) decisions.set(chain, decideOn(after, chain));
  });
  return decisions;
}

const hasCandidates = (decision: Decision | undefined): boolean =>
  decision !== undefined && decision.scores.length > 0;

const hasSharedName = ({ kind, name }: Chain): boolean =>
  kind === 'institution' && isGenericBody(foldName(name).split(' '));

/** Links of the first pass that leave hardly a doubt. */
function sureLinks(decisions: ReadonlyMap<Chain, Decision>): SureLink[] {
  return [...decisions].flatMap(([chain, decision]) =>
    decision.kind === 'linked' && decision.score >= FIRM
      ? [{ chain, entity: decision.best.entity.index, country: decision.best.entity.country }]
      : [],
  );
}

function absorb(into: Chain, from: Chain): void {
  into.finds.push(...from.finds);
  into.finds.sort((a, b) => a.firstToken - b.firstToken);
  for (const surface of from.surfaces) into.surfaces.add(surface);
  into.offices.push(...from.offices);
}

function linkedOf(reading: Reading, chain: Chain, decision: Decision): Linked {
  const { knowledge, asOf } = reading;
  const best = decision.kind === 'linked' ? decision.best.entity : null;
  const country = best?.country ?? (best ? null : countryOfOffices(knowledge, chain));
  const kind = best ? kindOf(best.kind) : kindUnlinked(chain, decision);
  return {
    chain,
    decision,
    kind,
    label: best?.label ?? chain.name,
    entity: best?.index ?? null,
    country,
    gender: kind === 'person' ? (best?.gender ?? toldGender(reading, chain)) : null,
    officeClass:
      best?.kind === 'person' ? (knowledge?.officesOn(best.index, asOf)[0]?.officeClass ?? null) : null,
    byDescription: false,
  };
}

/** A name that means none of the countries known is a place's of that name ("Lebanon, Ohio"). */
const kindUnlinked = (chain: Chain, decision: Decision): Chain['kind'] =>
  chain.kind === 'country' && decision.kind === 'unknown' && decision.others.length > 0
    ? 'place'
    : chain.kind;

function countryOfOffices(knowledge: Knowledge | null, chain: Chain): string | null {
  for (const { of } of chain.offices) {
    const index = of?.candidates[0]?.entity;
    if (knowledge && index !== undefined) return knowledge.entity(index).country;
  }
  return null;
}
