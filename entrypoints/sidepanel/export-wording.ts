import {
  dateText,
  kindLabel,
  propertyLabel,
  relationLabel,
  relationLine,
  statusLabel,
} from '../../components/wording';
import type { ExportWording } from '../../lib/types/export';
import type { Say } from '../../lib/types/wording';

/** The words of an export, in the language of the interface. */
export function exportWording(say: Say, locale: string): ExportWording {
  return {
    relation: (relation) => relationLabel(say, relation),
    line: (relation, subject, object) => relationLine(say, relation, subject, object),
    status: ({ status }, claimant) => statusLabel(say, status, claimant),
    background: ({ property }) => propertyLabel(say, property),
    kind: (kind) => kindLabel(say, kind),
    date: (date) => dateText(locale, date),
    uncertain: say('relation_uncertain'),
    historical: say('relation_historical'),
    cast: say('tab_cast'),
    relations: say('tab_relations'),
  };
}
