import type { ExportWording } from '../types/export';
import type { PageReport } from '../types/page';
import { toldRelations } from './told-relations';
import { escapeXml } from './xml';

const NODE_KEYS = ['label', 'kind', 'wikidata', 'country'] as const;
const EDGE_KEYS = [
  'label',
  'type',
  'status',
  'claimed_by',
  'date',
  'time',
  'mode',
  'place',
  'origin',
  'sentence',
] as const;

type Attributes<Key extends string> = Readonly<Record<Key, string | null>>;

/**
 * A report as GraphML (graphml.graphdrawing.org), for Gephi, yEd, Cytoscape, igraph: entities as nodes; as edges what the
 * article says (`origin` "article") and what was known before (`origin` "knowledge").
 */
export function asGraphml(report: PageReport, wording: ExportWording): string {
  const { analysis } = report;
  const nodes = analysis.entities.map(({ id, name, kind, link, country }) => {
    const wikidata = link.kind === 'linked' ? link.qid : null;
    return `<node id="${escapeXml(id)}">${attributes('n', NODE_KEYS, { label: name, kind, wikidata, country })}</node>`;
  });
  const told = toldRelations(report).map(({ relation, claimant, place, sentences }) =>
    edge(relation.id, relation.subject, relation.object, !relation.isSymmetric, {
      label: wording.relation(relation),
      type: relation.type,
      status: relation.status,
      claimed_by: claimant,
      date: relation.date,
      time: relation.time,
      mode: relation.mode,
      place,
      origin: 'article',
      sentence: sentences[0]?.text ?? null,
    }),
  );
  const known = analysis.background.map((relation, i) =>
    edge(`b${i + 1}`, relation.subject, relation.object, true, {
      label: [wording.background(relation), relation.value, relation.via?.name]
        .filter((each) => each)
        .join(': '),
      type: relation.property,
      status: null,
      claimed_by: null,
      date: relation.start,
      time: relation.tense,
      mode: null,
      place: null,
      origin: 'knowledge',
      sentence: null,
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys('node', 'n', NODE_KEYS),
    ...keys('edge', 'e', EDGE_KEYS),
    // Some readers know only a direction that differs from this one.
    '<graph id="G" edgedefault="undirected">',
    ...nodes,
    ...told,
    ...known,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keys(domain: 'node' | 'edge', prefix: string, names: readonly string[]): readonly string[] {
  return names.map(
    (name) => `<key id="${prefix}_${name}" for="${domain}" attr.name="${name}" attr.type="string"/>`,
  );
}

function edge(
  id: string,
  source: string,
  target: string,
  isDirected: boolean,
  values: Attributes<(typeof EDGE_KEYS)[number]>,
): string {
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  return `<edge id="${escapeXml(id)}" ${ends} directed="${isDirected}">${attributes('e', EDGE_KEYS, values)}</edge>`;
}

function attributes<Key extends string>(
  prefix: string,
  names: readonly Key[],
  values: Attributes<Key>,
): string {
  return names
    .flatMap((name) => {
      const value = values[name];
      return value === null || value === '' ? [] : `<data key="${prefix}_${name}">${escapeXml(value)}</data>`;
    })
    .join('');
}
