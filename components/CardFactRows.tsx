import type { ComponentChildren } from 'preact';
import type { CardFacts, DisputedStatus } from '../lib/types/card';
import type { IsoDate } from '../lib/types/text';
import type { MessageKey, Say } from '../lib/types/wording';
import { countryName, dateText, listText, numberText } from './wording';

interface CardFactRowsProps {
  readonly say: Say;
  readonly locale: string;
  readonly facts: CardFacts;
  /** The office that the pack has for the day, where the first line tells another. */
  readonly otherOffice: string | null;
  readonly asOf: IsoDate;
}

const ROLES: Readonly<Record<CardFacts['leaders'][number]['role'], MessageKey>> = {
  'head-of-state': 'property_P35',
  'head-of-government': 'property_P6',
  head: 'property_P488',
};

/** What the pack knows of an entity for the day of the article, and how far that can be relied on. */
export function CardFactRows({ say, locale, facts, otherOffice, asOf }: CardFactRowsProps) {
  const { today, party, parent, members, leaders, memberships, likeNamed, disputed, checked } = facts;
  const countries = (codes: readonly string[]) =>
    listText(
      locale,
      codes.map((code) => countryName(locale, code)),
    );
  const rows: [label: string, value: ComponentChildren][] = [];
  // Where the text names another office than the pack, both stand here, each by its own name.
  if (otherOffice) rows.push([dateText(locale, asOf, 'short'), otherOffice]);
  if (today?.holding === 'ended' && today.end)
    rows.push([say('card_today'), say('card_no_longer', dateText(locale, today.end, 'short'))]);
  else if (today)
    rows.push([
      say('card_today'),
      today.start ? say('office_since', today.label, today.start.slice(0, 4)) : today.label,
    ]);
  if (party) rows.push([say('property_P102'), party]);
  for (const leader of leaders)
    rows.push([
      say(ROLES[leader.role]),
      leader.office.start ? say('office_since', leader.name, leader.office.start.slice(0, 4)) : leader.name,
    ]);
  if (parent) rows.push([say('property_P361'), parent]);
  if (members)
    rows.push([
      say('card_members'),
      members.countries.length > 0 && members.countries.length < members.count
        ? say('card_members_among', numberText(locale, members.count), countries(members.countries))
        : numberText(locale, members.count),
    ]);
  if (memberships.length > 0)
    rows.push([
      say('property_P463'),
      memberships
        .map(({ name, status }) => (status === 'member' ? name : `${name} (${say(`membership_${status}`)})`))
        .join(', '),
    ]);
  if (disputed)
    rows.push([say('card_status'), <Disputed key="disputed" {...{ say, locale, disputed, countries }} />]);
  if (likeNamed.length > 0) rows.push([say('card_is_not'), likeNamed.join(', ')]);
  return (
    <>
      {rows.length > 0 && (
        <dl>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {checked && (
        <p class="aside checked">
          {say('card_checked', dateText(locale, checked, 'short'))}
          {facts.isOld && <strong> {say('fact_may_be_old')}</strong>}
        </p>
      )}
    </>
  );
}

/** One neutral line for every disputed place: who holds it since when, who claims it, and who says so. */
function Disputed({
  say,
  locale,
  disputed: { heldBy, claimedBy, since, source, asOf },
  countries,
}: {
  readonly say: Say;
  readonly locale: string;
  readonly disputed: DisputedStatus;
  readonly countries: (codes: readonly string[]) => string;
}) {
  return (
    <>
      {heldBy.length === 0
        ? say('disputed_itself', since.slice(0, 4), countries(claimedBy))
        : say('disputed_held', countries(heldBy), since.slice(0, 4), countries(claimedBy))}{' '}
      <span class="aside">{say('fact_source', source, dateText(locale, asOf, 'short'))}</span>
    </>
  );
}
