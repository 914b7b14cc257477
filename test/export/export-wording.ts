import {
  dateText,
  kindLabel,
  propertyLabel,
  relationLabel,
  relationLine,
  statusLabel,
} from '../../components/wording';
import type { ExportWording } from '../../lib/types/export';
import { sayIn } from '../fakes/say';

const say = sayIn('en');

/** The words of an export in English. */
export const englishExport: ExportWording = {
  relation: (relation) => relationLabel(say, relation),
  line: (relation, subject, object) => relationLine(say, relation, subject, object),
  status: ({ status }, claimant) => statusLabel(say, status, claimant),
  background: ({ property }) => propertyLabel(say, property),
  kind: (kind) => kindLabel(say, kind),
  date: (date) => dateText('en-GB', date),
  uncertain: 'uncertain who',
  historical: 'earlier',
  cast: 'Cast',
  relations: 'Relations',
};
