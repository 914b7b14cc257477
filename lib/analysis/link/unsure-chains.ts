import type { EntityKind } from '../../types/analysis';
import type { Linked } from '../corefer/linked';
import type { Find } from '../detect/find';
import { isTitle, ORGANISATION_HEADS, PERSON_VERBS } from '../lexicon/words';
import { flagsAt, formAt, isSentenceStart, lowerAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';

/**
 * How sure the names of a kind must be, on average over a text, to be shown as that kind: of those below, fewer than half
 * are right on the development sets.
 */
const LEAST: Readonly<Partial<Record<EntityKind, number>>> = { person: 0.46, institution: 0.47 };
/** How sure a title makes a person. */
const TITLED = 0.85;
/** How sure words around it can make a name. */
const LIKELY = 0.6;

/**
 * What neither the pack knows nor the text shows to be a person or a body stays a name, but of no kind that is told of: an
 * acronym of trade ("the API"), a product, a word in a headline. All uses in the text decide together, and those that no
 * detector took for a name speak against it. Leaves what the text introduces, and people whose office it states.
 */
export function unsureChains(reading: Reading, linked: readonly Linked[]): Linked[] {
  const open = linked.filter(isOpen);
  if (open.length === 0) return [...linked];
  const passedOver = usesPassedOver(reading, linked, open);
  const unsure = new Set(
    open.filter(({ chain, kind }) => {
      const { finds } = chain;
      const sum = finds.reduce((total, find) => total + scoreOf(reading, find), 0);
      const forms = new Set(finds.filter(isSingle).map(({ firstToken }) => formAt(reading, firstToken)));
      const against = [...forms].reduce((total, form) => total + (passedOver.get(form) ?? 0), 0);
      return sum / (finds.length + against) < (LEAST[kind] ?? 0);
    }),
  );
  return linked.map((one) => (unsure.has(one) ? { ...one, kind: 'other' as const } : one));
}

/** Whether only the tagger says what the names of a chain are. */
const isOpen = ({ chain, kind, decision }: Linked): boolean =>
  LEAST[kind] !== undefined &&
  decision.kind === 'unknown' &&
  chain.offices.length === 0 &&
  chain.finds.every(
    ({ detector, candidates }) =>
      candidates.length === 0 && (detector === 'tagger' || detector === 'repeated-name'),
  );

const isSingle = ({ firstToken, endToken }: Find): boolean => endToken - firstToken === 1;

/**
 * How sure a name is with the words around it: a person behind his title is a person ("Mr [Karl]"); what is called a body
 * ("[Osk Committee]"), who speaks and who is spoken to is more likely one than the tagger thinks.
 */
function scoreOf(reading: Reading, find: Find): number {
  const { kind, firstToken, endToken, score } = find;
  const isPerson = kind === 'person';
  const before = lowerAt(reading, firstToken - 1);
  if (isPerson && isTitle(before)) return Math.max(score, TITLED);
  return (isPerson ? PERSON_VERBS.has(lowerAt(reading, endToken)) : isCalledBody(reading, find)) ||
    SPOKEN_TO.test(before)
    ? Math.max(score, LIKELY)
    : score;
}

/** Verbs whose object is somebody. */
const SPOKEN_TO =
  /^(?:told|asked|urged|directed|ordered|accused|praised|thanked|met|invited|summoned|instructed|warned|appointed|named|nominated|sacked|fired|dismissed|arrested|jailed|detained)$/;

/** Whether a name of several words ends with what bodies are called, or is one of something ("[Board of Osk]"). */
function isCalledBody(reading: Reading, { firstToken, endToken }: Find): boolean {
  for (let i = firstToken; i < endToken && endToken - firstToken > 1; i++)
    if (
      ORGANISATION_HEADS.has(lowerAt(reading, i)) &&
      (i === endToken - 1 || /^(?:of|for|on)$/.test(lowerAt(reading, i + 1)))
    )
      return true;
  return false;
}

/** How often the words that some chain is called by stand with a capital of their own where no name was found. */
function usesPassedOver(
  reading: Reading,
  linked: readonly Linked[],
  open: readonly Linked[],
): ReadonlyMap<string, number> {
  const { count } = reading.tokens;
  const uses = new Map<string, number>();
  for (const { chain } of open)
    for (const find of chain.finds) if (isSingle(find)) uses.set(formAt(reading, find.firstToken), 0);
  if (uses.size === 0) return uses;
  const covered = new Uint8Array(count);
  for (const { chain } of linked)
    for (const { firstToken, endToken } of chain.finds) covered.fill(1, firstToken, endToken);
  for (let i = 0; i < count; i++) {
    if (covered[i] || !(flagsAt(reading, i) & WordFlag.HAS_UPPER)) continue;
    const form = formAt(reading, i);
    const known = uses.get(form);
    if (known !== undefined && !isSentenceStart(reading, i)) uses.set(form, known + 1);
  }
  return uses;
}
