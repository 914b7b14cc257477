import { expect, test } from 'vitest';
import { candidatesOfSpan, kindOfSpan } from '../../../lib/analysis/detect/kind-of-span';
import { knownName } from '../../../lib/analysis/detect/known-names';
import type { TaggedSpan } from '../../../lib/analysis/tag/tag';
import { readMarked, writeMarked } from '../../marked-text';
import { smallPack } from '../../small-pack';
import { readingOf } from '../small-world';

const pack = smallPack([
  { id: 'Q1', kind: 'place', label: 'Osk', country: 'FR', prior: 0.35 },
  {
    id: 'Q2',
    kind: 'institution',
    label: 'Osk Rovers',
    prior: 0.9,
    names: { Osk: { kind: 'short', prior: 0.6 } },
  },
  { id: 'Q3', kind: 'institution', label: 'Meridian', prior: 0.8 },
  {
    id: 'Q4',
    kind: 'institution',
    label: 'Orr Bank',
    prior: 0.9,
    names: { Orr: { kind: 'short', prior: 0.7 } },
  },
  { id: 'Q5', kind: 'person', label: 'Ada Orr', prior: 0.9, names: { Orr: { kind: 'surname', prior: 0.2 } } },
  { id: 'Q10', kind: 'person', label: 'Eva Ulm', names: { Ulm: { kind: 'surname', prior: 0.9 } } },
  {
    id: 'Q6',
    kind: 'country',
    label: 'Norland',
    country: 'FR',
    prior: 0.97,
    names: { Tarn: { kind: 'metonym', prior: 0.2 } },
  },
  { id: 'Q8', kind: 'place', label: 'Tarn', country: 'FR', prior: 0.75 },
  { id: 'Q9', kind: 'place', label: 'Vell', country: 'FR', prior: 0.9 },
  {
    id: 'Q7',
    kind: 'institution',
    label: 'World Harbour Organisation',
    prior: 0.9,
    names: { WHO: { kind: 'acronym', prior: 0.9 } },
  },
]);

/** The text, whose marks are what a tagger says with which probability, with kinds and how many may be meant. */
function kindsIn(marked: string): string {
  const { text, spans } = readMarked(marked);
  const reading = { ...readingOf(text), knowledge: pack };
  reading.packWords.forEach((_, i) => {
    reading.packWords[i] = pack.word(text.slice(reading.tokens.starts[i], reading.tokens.ends[i])) ?? -1;
  });
  const { starts, ends } = reading.tokens;
  const kinds = spans.map(({ start, end, mark }) => {
    const [type, probability = '1'] = mark.split(' ');
    const firstToken = starts.indexOf(start);
    const endToken = ends.indexOf(end) + 1;
    const span = { firstToken, endToken, type: type as TaggedSpan['type'], probability: Number(probability) };
    const name = knownName(reading, firstToken, endToken);
    return {
      start,
      end,
      mark: `${kindOfSpan(reading, span, name)} ${candidatesOfSpan(reading, span, name).length}`,
    };
  });
  return writeMarked(text, kinds);
}

test.each([
  // A club called like its town is the town where the tagger sees a place, and the club where it sees a body.
  ['They met in [Osk|LOC]. Then [Osk|ORG] won.', 'They met in [Osk|place 2]. Then [Osk|institution 2] won.'],
  // A body's name that reads a little like a person's; one that a person has as well; one that is surely a person here.
  [
    '[Meridian|PER 0.8] sang. [Orr|PER 0.8] sang. [Meridian|PER 0.99] sang.',
    '[Meridian|institution 1] sang. [Orr|person 1] sang. [Meridian|person 0] sang.',
  ],
  // A capital, which may act for its government; another town may be somebody's name.
  ['[Tarn|PER 0.8] refused. [Vell|PER 0.8] refused.', '[Tarn|place 2] refused. [Vell|person 0] refused.'],
  // Those who stand by somebody; what is called after him.
  [
    'An [Ulm|LOC] adviser left the [Ulm|LOC] school.',
    'An [Ulm|person 1] adviser left the [Ulm|place 1] school.',
  ],
  // A coined word that no person is called by.
  ['[HarborLine|PER] and [McOrr|PER] sang.', '[HarborLine|institution 0] and [McOrr|person 0] sang.'],
  // What a plan or a war is called after is no body; one word by itself may be.
  [
    'The [Harbour Plan|ORG], the [Harbour Office|ORG] and [Plan|ORG] met.',
    'The [Harbour Plan|other 0], the [Harbour Office|institution 0] and [Plan|institution 0] met.',
  ],
  // What is called after a king is a place.
  [
    '[Harald II Airbase|PER] and [Harald Hall|PER].',
    '[Harald II Airbase|place 0] and [Harald Hall|person 0].',
  ],
  // What a base is called after is a place, unless it is an acronym or a body that the pack knows.
  [
    'The [al-Zadar|ORG] base, the [MOH|ORG] base, the [Meridian|ORG] base and a base of [Zadar|ORG].',
    'The [al-Zadar|place 0] base, the [MOH|institution 0] base, the [Meridian|institution 1] base and a base of [Zadar|institution 0].',
  ],
  // Countries and acronyms are what the pack says; what it does not know is what the tagger says.
  [
    'The [WHO|PER 0.9] of [Norland|LOC] and [Zadar|LOC].',
    'The [WHO|institution 1] of [Norland|country 1] and [Zadar|place 0].',
  ],
])('%s', (marked, expected) => {
  expect(kindsIn(marked)).toBe(expected);
});
