import type { PageReport } from '../types/page';
import { toldRelations } from './told-relations';

/** Goes up by one when a field changes its meaning or goes. */
const VERSION = 1;

/**
 * A report as JSON for other programs: entities with what they are linked to, relations with their status, day and
 * sentences. Of the article's text it holds those sentences alone.
 */
export function asJson(report: PageReport): string {
  const { article, analysis } = report;
  const { title, url, publisher, published, lang } = article;
  return `${JSON.stringify(
    {
      format: 'attache-report',
      version: VERSION,
      article: { title, url, publisher, published, lang },
      asOf: analysis.asOf,
      notes: analysis.notes,
      entities: analysis.entities.map(
        ({ id, kind, name, aliases, link, country, office, mentions, importance }) => ({
          id,
          kind,
          name,
          aliases,
          link:
            link.kind === 'linked'
              ? {
                  kind: link.kind,
                  entity: link.entity,
                  qid: link.qid,
                  score: link.score,
                  byDescription: link.byDescription,
                }
              : link.kind === 'uncertain'
                ? {
                    kind: link.kind,
                    candidates: link.candidates.map(({ entity, qid, name, score }) => ({
                      entity,
                      qid,
                      name,
                      score,
                    })),
                  }
                : { kind: link.kind },
          country,
          office: office && {
            label: office.label,
            tense: office.tense,
            start: office.start,
            end: office.end,
          },
          mentions: mentions.length,
          importance,
        }),
      ),
      relations: toldRelations(report).map(({ relation, place, sentences }) => ({
        id: relation.id,
        type: relation.type,
        cameo: relation.cameo,
        status: relation.status,
        claimedBy: relation.claimedBy,
        subject: relation.subject,
        object: relation.object,
        isSymmetric: relation.isSymmetric,
        date: relation.date,
        time: relation.time,
        mode: relation.mode,
        place,
        detail: relation.detail,
        isUncertain: relation.isUncertain,
        sentences,
      })),
      background: analysis.background.map(({ evidence, ...known }) => ({
        ...known,
        source: evidence.kind === 'statement' ? evidence.source : null,
      })),
    },
    null,
    2,
  )}\n`;
}
