import type { EntityIndex, Knowledge, PackCandidate, Property } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import { foldName } from '../corefer/fold-name';
import type { Find } from '../detect/find';
import { lowerAt, type Reading } from '../reading';
import type { Scene } from './scene';

/** What somebody's kin are to him by the pack, seen from him and from them, and their gender. */
interface Kin {
  readonly own: readonly Property[];
  readonly theirs: readonly Property[];
  readonly gender: 'm' | 'f';
}

const SIBLING = { own: ['P3373'], theirs: ['P3373'] } as const;
const SPOUSE = { own: ['P26'], theirs: ['P26'] } as const;
const CHILD = { own: ['P40'], theirs: ['P22', 'P25'] } as const;

const KIN: ReadonlyMap<string, Kin> = new Map<string, Kin>([
  ['brother', { ...SIBLING, gender: 'm' }],
  ['sister', { ...SIBLING, gender: 'f' }],
  ['husband', { ...SPOUSE, gender: 'm' }],
  ['wife', { ...SPOUSE, gender: 'f' }],
  ['son', { ...CHILD, gender: 'm' }],
  ['daughter', { ...CHILD, gender: 'f' }],
  ['father', { own: ['P22'], theirs: ['P40'], gender: 'm' }],
  ['mother', { own: ['P25'], theirs: ['P40'], gender: 'f' }],
]);

/** What a given name is introduced as: "his [brother] Karl", "Marin's late [wife] Ada"; null where it is not. */
function kinshipBefore(reading: Reading, { firstToken, endToken }: Find): Kin | null {
  if (endToken - firstToken > 1) return null;
  const noun = lowerAt(reading, firstToken - 1) === ',' ? firstToken - 2 : firstToken - 1;
  const kin = KIN.get(lowerAt(reading, noun));
  if (!kin) return null;
  const owns = (at: number): boolean => /^(?:his|her|their|['’]s?)$/.test(lowerAt(reading, at));
  const isOwned = owns(noun - 1) || (/^\p{Ll}+$/u.test(lowerAt(reading, noun - 1)) && owns(noun - 2));
  return isOwned ? kin : null;
}

/** Whether a chain is of one whom the text calls by a given name alone, as somebody's kin. */
export const isKinOfSomebody = (reading: Reading, { kind, finds }: Chain): boolean =>
  kind === 'person' && finds.some((find) => kinshipBefore(reading, find) !== null);

/**
 * The one whom a given name means that the text introduces by a kinship: of the kin of those whom the text surely names, who has that
 * given name. Empty where nobody or several do, and for full names.
 */
export function kinNamed(
  reading: Reading,
  scene: Scene,
  chain: Chain,
  knowledge: Knowledge,
): PackCandidate[] {
  const found = new Set<EntityIndex>();
  for (const find of chain.finds) {
    if (find.endToken - find.firstToken > 1) return [];
    const kin = kinshipBefore(reading, find);
    if (!kin) continue;
    const given = foldName(lowerAt(reading, find.firstToken));
    for (const person of scene.sure.keys())
      for (const other of kinOf(knowledge, person, kin)) {
        const { label, gender } = knowledge.entity(other);
        if (foldName(label).split(' ')[0] === given && (gender ?? kin.gender) === kin.gender)
          found.add(other);
      }
  }
  const [one] = found;
  return one !== undefined && found.size === 1 ? [{ entity: one, alias: 'full', prior: 0.9 }] : [];
}

function kinOf(knowledge: Knowledge, person: EntityIndex, { own, theirs }: Kin): readonly EntityIndex[] {
  if (knowledge.entity(person).kind !== 'person') return [];
  return [
    ...knowledge
      .statements(person)
      .flatMap(({ property, object }) => (own.includes(property) && object !== null ? [object] : [])),
    ...knowledge
      .statementsAbout(person)
      .flatMap(({ property, subject }) => (theirs.includes(property) ? [subject] : [])),
  ];
}
