import { nameWords } from '../../../lib/knowledge/fold';
import type { Knowledge, OfficeClass } from '../../../lib/types/knowledge';
import { officeClassOfTitle } from '../office-class';
import { SINGLE } from '../office-sets';
import type { RefreshedHolder } from './services';

/** An office that a refresh knows another holder of than the pack; for a person to look at. */
export interface OfficeChange {
  readonly country: string;
  readonly officeClass: OfficeClass;
  readonly office: string;
  readonly before: readonly string[];
  readonly after: RefreshedHolder;
}

/** What a refresh changes in the offices of countries against a pack, in order of country and office. */
export function changedOffices(
  refreshed: readonly RefreshedHolder[],
  pack: Knowledge,
  day: string,
): OfficeChange[] {
  return refreshed
    .flatMap((after) => {
      const officeClass = officeClassOfTitle(after.office);
      const country = after.country && countryOf(after.country, pack);
      if (!SINGLE.has(officeClass) || !country || after.end || /\b(deputy|acting|vice)\b/i.test(after.office))
        return [];
      const before = pack
        .holdersOn(officeClass, country, day)
        .map(({ subject }) => pack.entity(subject).label);
      if (before.some((name) => isSamePerson(name, after.person))) return [];
      return [{ country: pack.entity(country).label, officeClass, office: after.office, before, after }];
    })
    .sort((a, b) =>
      a.country < b.country ? -1 : a.country > b.country ? 1 : a.officeClass < b.officeClass ? -1 : 1,
    );
}

function countryOf(name: string, pack: Knowledge): number | null {
  const best = pack.candidates(name)[0];
  return best && pack.entity(best.entity).kind === 'country' ? best.entity : null;
}

/** Two names that share two words, or the only word of one, are taken for one person. */
function isSamePerson(a: string, b: string): boolean {
  const words = new Set(nameWords(a));
  const other = nameWords(b);
  const shared = other.filter((word) => words.has(word)).length;
  return shared >= 2 || (shared > 0 && shared === Math.min(words.size, other.length));
}

/** The report as Markdown: one line a change, nothing decided. */
export function changeReport(
  changes: readonly OfficeChange[],
  failed: readonly string[],
  day: string,
): string {
  const lines = changes.map(
    ({ country, office, before, after }) =>
      `| ${country} | ${office} | ${before.join(', ') || '–'} | ${after.person} | ${after.start ?? '–'} | ${after.source}, ${after.asOf} |`,
  );
  return [
    `# Offices that changed, ${day}`,
    '',
    `${changes.length} offices have another holder than the pack. Look at each before the pack is built from it.`,
    '',
    '| country | office | in the pack | now | since | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    ...(failed.length > 0 ? ['', '## Not refreshed', '', ...failed.map((line) => `- ${line}`)] : []),
    '',
  ].join('\n');
}
