import type { Draft } from './draft';
import { DATED_MEMBERSHIPS, NO_MEMBERSHIPS, STATUS, WELL_KNOWN_BODIES } from './memberships';
import { readJsonLines, readTable } from './read-source';

/** Which countries take part in which bodies: dated memberships first, then the Factbook's list. */
export function addMemberships(draft: Draft, root: string): void {
  const full = new Map<string, string>();
  for (const { name, abbr, appendix } of readJsonLines<{ appendix: string; name: string; abbr: string[] }>(
    root,
    'factbook/igo-appendix-2020.jsonl.gz',
  ))
    if (appendix === 'B') for (const short of abbr) full.set(short, name);
  const bodies = new Map<string, string | null>();
  const byIso = new Map(
    [...draft.entities.values()]
      .filter((entity) => entity.subkind === 'sovereign state' || entity.subkind === 'territory')
      .map((entity) => [entity.country, entity]),
  );
  const dated = new Set<string>();
  for (const [iso, name, start, end] of DATED_MEMBERSHIPS) {
    const body = draft.named(name, 'institution');
    const country = byIso.get(iso);
    if (!body || !country)
      throw new Error(`A dated membership names ${iso} and ${name}, one of which is unknown`);
    dated.add(`${iso}|${body.id}`);
    draft.state({
      subject: country.id,
      property: 'P463',
      value: body.label,
      object: body.id,
      membership: 'member',
      start,
      end,
      source: 'curated',
    });
  }
  for (const name of WELL_KNOWN_BODIES) {
    const body = draft.named(name, 'institution');
    if (body) body.fame = Math.max(body.fame, 200);
    else draft.drop(`well known body that is unknown: ${name}`);
  }
  for (const row of readTable(root, 'factbook/igo-membership-2026-01.tsv.gz', ['iso2', 'org', 'status'])) {
    const abbr = row.org as string;
    const membership =
      STATUS[row.status as string] === undefined ? 'associate' : STATUS[row.status as string];
    if (NO_MEMBERSHIPS.has(abbr) || !membership) {
      draft.drop('participation that is no membership');
      continue;
    }
    if (!bodies.has(abbr)) {
      const name = full.get(abbr) ?? '';
      const known = draft.named(abbr, 'institution') ?? (name ? draft.named(name, 'institution') : null);
      if (known && name && /^[A-Z]/.test(name)) draft.alias(known, name, 'full');
      bodies.set(
        abbr,
        known?.id ??
          (/^[A-Z]/.test(name)
            ? draft.add({
                kind: 'institution',
                localId: `x:i-igo-${abbr.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
                label: name,
                subkind: 'igo',
                fame: 110,
                aliases: [[abbr, 'acronym']],
              }).id
            : null),
      );
    }
    const body = bodies.get(abbr);
    const country = byIso.get(row.iso2 as string);
    if (body && country && dated.has(`${country.country}|${body}`)) continue;
    if (!body || !country) draft.drop('membership in a body without a full name, or of an unknown country');
    else
      draft.state({
        subject: country.id,
        property: 'P463',
        value: draft.entities.get(body)?.label ?? abbr,
        object: body,
        membership,
        source: 'factbook',
      });
  }
}
