import type { BackgroundProperty, EntityKind, Relation } from '../lib/types/analysis';
import type { RelationMode, RelationStatus } from '../lib/types/plover';
import type { IsoDate } from '../lib/types/text';
import type { MessageKey, Say } from '../lib/types/wording';

const MODES: Record<RelationMode, MessageKey> = {
  'in-person': 'mode_in_person',
  visit: 'mode_visit',
  phone: 'mode_phone',
  video: 'mode_video',
  letter: 'mode_letter',
  multilateral: 'mode_multilateral',
};

/**
 * What a relation is, as a noun ("Visit", "Accusation"): a noun says nothing of whether it happened, so that the status
 * beside it can.
 */
export function relationLabel(say: Say, { type, mode }: Pick<Relation, 'type' | 'mode'>): string {
  return type === 'CONSULT' && mode ? say(MODES[mode]) : say(`relation_${type}`);
}

/** Whether the text tells a relation as a fact, in words; `claimant` is the name of who claims it, where that is known. */
export function statusLabel(say: Say, status: RelationStatus, claimant: string | null = null): string {
  return status === 'claimed' && claimant ? say('status_claimed_by', claimant) : say(`status_${status}`);
}

/** A relation in one line: "Visit: Ada Marin → Norland". The status is not in it and must stand beside it. */
export function relationLine(
  say: Say,
  relation: Pick<Relation, 'type' | 'mode' | 'isSymmetric'>,
  subject: string,
  object: string,
): string {
  const label = relationLabel(say, relation);
  return say(relation.isSymmetric ? 'relation_line_symmetric' : 'relation_line', label, subject, object);
}

/** What sort of thing an entity is. */
export function kindLabel(say: Say, kind: EntityKind): string {
  return say(`kind_${kind}`);
}

/** What a fact of the pack, or a background relation, is about. */
export function propertyLabel(say: Say, property: BackgroundProperty): string {
  return say(`property_${property}`);
}

/** A day, month or year in words of a language, no more exact than it is given. What is no date stays as it is. */
export function dateText(locale: string, date: IsoDate, style: 'long' | 'short' = 'long'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', calendar: 'gregory' };
  if (month) options.month = style === 'long' ? 'long' : 'short';
  if (day) options.day = 'numeric';
  return formatter(
    `date ${locale} ${day ? 'day' : month ? 'month' : 'year'} ${style}`,
    () => new Intl.DateTimeFormat(locale, options),
  ).format(moment);
}

/** Names in a row, as the language joins them. */
export function listText(locale: string, names: readonly string[]): string {
  return formatter(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(
    names,
  );
}

/** A count with the grouping and digits of the language. */
export function numberText(locale: string, value: number): string {
  return formatter(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(value);
}

/** The name of a country in the reader's language; its code where the browser has none. */
export function countryName(locale: string, iso: string): string {
  try {
    return (
      formatter(`region ${locale}`, () => new Intl.DisplayNames([locale], { type: 'region' })).of(iso) ?? iso
    );
  } catch {
    // What is no region code has no name.
    return iso;
  }
}

/** Making one of `Intl` takes longer than using it a hundred times: each is made once. */
const formatters = new Map<string, unknown>();

function formatter<Kind>(key: string, make: () => Kind): Kind {
  const made = (formatters.get(key) as Kind | undefined) ?? make();
  formatters.set(key, made);
  return made;
}
