import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstLineText } from '../components/first-line-text';
import { kindLabel, relationLine, statusLabel } from '../components/wording';
import { bodyIn, firstLineOf } from '../lib/dossier/first-line';
import type { PageReport } from '../lib/types/page';
import type { Say } from '../lib/types/wording';

const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../public/_locales/en/messages.json'), 'utf8'),
);
const say: Say = (key, ...values) =>
  (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');

/** The cast and the relations of a report, in lines of text. */
export function tellReport({ analysis: { entities, relations } }: PageReport): string {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const cast = entities
    .filter(({ kind }) => kind === 'person' || kind === 'country' || kind === 'institution')
    .map((entity) => {
      const line = firstLineText(say, 'en', firstLineOf(entity, null, bodyIn(entities)));
      return `${kindLabel(say, entity.kind).padEnd(12)}${entity.name.padEnd(36)}${
        entity.link.kind === 'uncertain'
          ? say('cast_uncertain')
          : entity.kind === 'country'
            ? ''
            : (line ?? '')
      }`.trimEnd();
    });
  const told = relations.map((relation) => {
    const line = relationLine(say, relation, nameOf(relation.subject), nameOf(relation.object));
    const claimant = relation.claimedBy && nameOf(relation.claimedBy);
    return `${line.padEnd(72)} ${statusLabel(say, relation.status, claimant)}`;
  });
  return `\n${say('tab_cast')}\n${cast.join('\n') || '–'}\n\n${say('tab_relations')}\n${told.join('\n') || '–'}`;
}
