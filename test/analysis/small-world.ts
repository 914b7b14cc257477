import type { Find } from '../../lib/analysis/detect/find';
import type { Reading } from '../../lib/analysis/reading';
import { readMarked, writeMarked } from '../marked-text';
import { smallPack } from '../small-pack';
import { findAt, readingWith } from './marked-finds';

/** A made-up corner of the world, which the tests of detectors share. */
export const smallWorld = smallPack(
  [
    {
      id: 'Q1',
      kind: 'country',
      label: 'Norland',
      country: 'FR',
      prior: 0.97,
      names: {
        Norlander: { kind: 'demonym', prior: 0.95 },
        Norlandic: { kind: 'adjective', prior: 0.98 },
        'Norlando-Norlandic': { kind: 'adjective', prior: 0.9 },
        Osk: { kind: 'metonym', prior: 0.2 },
      },
    },
    {
      id: 'Q2',
      kind: 'country',
      label: 'Turkey',
      country: 'DE',
      prior: 0.9,
      names: {
        Turkic: { kind: 'adjective', prior: 0.9 },
        'East Turkic': { kind: 'adjective', prior: 0.9 },
        US: { kind: 'short', prior: 0.98 },
      },
    },
    { id: 'Q3', kind: 'place', label: 'Osk', country: 'FR', prior: 0.7 },
    {
      id: 'Q4',
      kind: 'institution',
      label: 'World Harbour Organisation',
      prior: 0.98,
      names: { WHO: { kind: 'acronym', prior: 0.9 }, W7: { kind: 'acronym', prior: 0.8 } },
    },
    {
      id: 'Q5',
      kind: 'person',
      label: 'Ada Marin',
      prior: 0.95,
      gender: 'f',
      names: { Marin: { kind: 'surname', prior: 0.5 } },
    },
    {
      id: 'Q6',
      kind: 'person',
      label: 'Theo May',
      prior: 0.9,
      names: { May: { kind: 'surname', prior: 0.6 } },
    },
    { id: 'Q7', kind: 'institution', label: 'Norlandic Air Force', prior: 0.9 },
    { id: 'Q8', kind: 'institution', label: 'Harbour Party', prior: 0.9 },
    {
      id: 'Q9',
      kind: 'country',
      label: 'Northern Sheikdoms',
      country: 'AE',
      prior: 0.9,
      names: { Sheikdoms: { kind: 'short', prior: 0.9 } },
    },
    {
      id: 'Q10',
      kind: 'institution',
      label: 'Northern Front',
      subkind: 'armed group',
      prior: 0.9,
      names: { NF: { kind: 'acronym', prior: 0.4 } },
    },
    {
      id: 'Q11',
      kind: 'institution',
      label: 'Diet of Norland',
      prior: 0.9,
      names: { 'Norlandic parliament': { kind: 'full', prior: 0.9 } },
    },
    {
      id: 'Q12',
      kind: 'institution',
      label: 'Green Alliance',
      subkind: 'party',
      prior: 0.9,
      names: { Green: { kind: 'short', prior: 0.9 }, Greens: { kind: 'short', prior: 0.9 } },
    },
  ],
  [],
  {
    'combining-forms': ['norlando FR', 'sino CN'],
    currencies: ['dinar dinars', 'dollar dollars', 'norling norlings'],
    'peoples-without-state': ['inuit'],
    'people-like-states': ['chad', 'georgia', 'india', 'israel', 'jordan', 'kenya'],
    'named-after-peoples': ['norlander tart', 'norlandic hay fever'],
  },
);

/** A text as detectors read it, with the small world or, at wish, without any pack. */
export const readingOf = (text: string, hasPack = true): Reading =>
  readingWith(text, hasPack ? smallWorld : null, '2025-06-01');

/** A marked sentence's text as a detector reads it, and what it finds there, marked with the kinds. */
export function foundIn(
  marked: string,
  detector: (reading: Reading) => readonly Find[],
  hasPack = true,
): string {
  const reading = readingOf(readMarked(marked).text, hasPack);
  return markFinds(reading, detector(reading));
}

/** The text with its finds marked. */
export const markFinds = ({ tokens }: Reading, finds: readonly Find[]): string =>
  writeMarked(
    tokens.text,
    finds.map(({ firstToken, endToken, kind }) => ({
      start: tokens.starts[firstToken] as number,
      end: tokens.ends[endToken - 1] as number,
      mark: kind,
    })),
  );

/** Finds as the tagger would make them, from the marks of a text: `kind`, or `kind 0.5` with its score. */
export function findsOf(marked: string): { reading: Reading; finds: Find[] } {
  const { text, spans } = readMarked(marked);
  const reading = readingOf(text);
  const finds = spans.map((span): Find => {
    const [kind, score = '0.95', detector = 'tagger', people] = span.mark.split(' ');
    return {
      ...findAt(reading, span, kind as Find['kind']),
      score: Number(score),
      detector: detector as Find['detector'],
      isDemonym: people === 'people',
    };
  });
  return { reading, finds };
}
