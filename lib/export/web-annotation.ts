import type { ExportWording } from '../types/export';
import type { PageReport } from '../types/page';
import type { TextSpan } from '../types/text';
import { quoteOf } from './quote';
import { toldRelations } from './told-relations';

/**
 * A report as a collection of W3C Web Annotations (JSON-LD): one that identifies each name that is linked to Wikidata, and
 * one that describes each sentence that reports a relation. Every passage is found again by a text-quote selector.
 * @param created when it is exported (ISO 8601), or null to leave it out
 */
export function asWebAnnotations(report: PageReport, wording: ExportWording, created: string | null): string {
  const { article, analysis } = report;
  const root = `urn:x-attache:${hashOf(article.url ?? article.text)}`;
  const target = (span: TextSpan) => ({
    source: article.url ?? root,
    selector: { type: 'TextQuoteSelector', ...quoteOf(article.text, span) },
  });
  const annotation = (id: string, motivation: string, body: object, span: TextSpan) => ({
    id: `${root}:${id}`,
    type: 'Annotation',
    motivation,
    ...(created === null ? {} : { created }),
    generator: { type: 'Software', name: 'Attaché' },
    body,
    target: target(span),
  });

  const links = new Map(
    analysis.entities.flatMap(({ id, link }) =>
      link.kind === 'linked' && link.qid ? [[id, link.qid] as const] : [],
    ),
  );
  const names = analysis.mentions.flatMap((mention) => {
    const qid = links.get(mention.entity);
    if (!qid || mention.form !== 'name') return [];
    const body = {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: `http://www.wikidata.org/entity/${qid}`,
    };
    return annotation(`mention:${mention.id}`, 'identifying', body, mention);
  });
  const relations = toldRelations(report).flatMap(({ relation, subject, object, claimant }) =>
    relation.evidence.map(({ span }, i) => {
      const value = `${wording.line(relation, subject, object)} (${wording.status(relation, claimant)})`;
      const body = { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value };
      return annotation(`relation:${relation.id}:${i + 1}`, 'describing', body, span);
    }),
  );
  const items = [...names, ...relations];
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: root,
    type: 'AnnotationCollection',
    ...(article.title === null ? {} : { label: article.title }),
    total: items.length,
    first: { id: `${root}:page:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** A short name for an address, the same each time (FNV-1a, 32 bits, twice with different seeds). */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
