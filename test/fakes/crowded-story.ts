import type { DocumentEntity } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import { linkedAs, sampleReport } from './sample-report';

const GIVEN = ['Ada', 'Rui', 'Hanna', 'Ivo', 'Lena', 'Omar', 'Sofia'];
const FAMILY = ['Marin', 'Sampaio', 'Okoye', 'Tamm', 'Ferrand', 'Castelnuovo', 'Li', 'Haugen'];
const BODIES = ['Fisheries Board', 'Port Council', 'Court of Audit', 'Treaty Office'];
const LANDS = [
  'Norway',
  'Portugal',
  'Malta',
  'Iceland',
  'Chile',
  'New Zealand',
  'Kenya',
  'Peru',
  'Japan',
  'Fiji',
];

/** An invented story in which so many people, bodies and countries are joined, some to many and most to few. */
export function crowdedStory(count: number): PageReport {
  const entities = Array.from({ length: count }, (_, i) => nodeAt(i));
  const pairs = entities.slice(1).flatMap((_, i): [number, number][] => {
    const [own, root] = [i + 1, (i * 7) % Math.max(1, Math.floor((i + 1) / 2))];
    const hub = i % 3;
    return i % 4 === 0 && hub !== own && hub !== root
      ? [
          [own, root],
          [own, hub],
        ]
      : [[own, root]];
  });
  const marked = (i: number) => `[${entities[i]!.name}|${entities[i]!.id}]`;
  return sampleReport(
    pairs.map(([a, b]) => `${marked(a)} met ${marked(b)}.`).join(' '),
    entities,
    pairs.map(([a, b], i) => ({
      id: `r${i}`,
      type: i % 2 ? 'CONSULT' : 'ACCUSE',
      subject: entities[a]!.id,
      object: entities[b]!.id,
      isSymmetric: i % 2 === 1,
    })),
    { published: '2025-03-05' },
  );
}

function nodeAt(i: number): Partial<DocumentEntity> & { readonly id: string; readonly name: string } {
  const round = Math.floor(i / 3);
  const name = [
    LANDS[round % LANDS.length],
    `${GIVEN[round % GIVEN.length]} ${FAMILY[round % FAMILY.length]}`,
    BODIES[round % BODIES.length],
  ][i % 3] as string;
  const kind = (['country', 'person', 'institution'] as const)[i % 3]!;
  return { id: `e${i + 1}`, kind, name, link: linkedAs(`Q${i + 1}`) };
}
