import { bodyOf } from './country-of';
import type { Draft } from './draft';
import { officeClassIn } from './office-of';
import { NATIONAL } from './office-sets';
import { personAliases } from './person-aliases';
import { fameOf, type Priors } from './prominence';
import { dateOf, listOf, readTable } from './read-source';

/** Notable people beyond holders of offices. */
export function addNotable(draft: Draft, root: string, priors: Priors): void {
  const files = [
    'governors-leaders-ministers-2022.tsv',
    'famous-sitelinks-2026.tsv.gz',
    'notable-fb15k.tsv.gz',
    'proto-commons-2018.tsv.gz',
    'enwiki-titles-people.tsv.gz',
    'us-state-officials-2026-08.tsv',
  ];
  for (const file of files) {
    for (const row of readTable(root, `people-extra/${file}`, ['qid', 'name', 'country', 'office'])) {
      const isLocal = file.startsWith('proto') && !draft.withQid(row.qid);
      if (!row.qid || isLocal) {
        draft.drop('notable person without an id, or legislator of 2018 alone');
        continue;
      }
      const iso = (row.country ?? '').split('|')[0] as string;
      const isRepresentative =
        file.startsWith('proto') || file.startsWith('gov') || file.startsWith('us-state');
      const person = draft.add({
        qid: row.qid,
        kind: 'person',
        label: row.name as string,
        subkind: isRepresentative ? null : (row.office?.split(',')[0] ?? null),
        country: /^[A-Z]{2}$/.test(iso) ? iso : null,
        fame: Math.max(fameOf(priors, row.qid), isRepresentative ? (file.startsWith('gov') ? 105 : 55) : 60),
        article: file.startsWith('enwiki') ? listOf(row.aliases)[0] || (row.name as string) : null,
        aliases: personAliases(row.name as string, listOf(row.aliases)),
      });
      if (file.startsWith('famous') && /^famous-/.test(row.source ?? '') && row.end)
        person.lastYear = Number(row.end.slice(0, 4));
      if (!isRepresentative || !row.office) continue;
      const officeClass = file.startsWith('us-state')
        ? row.office === 'governor' || row.office === 'mayor'
          ? row.office
          : 'other'
        : officeClassIn(row.office, bodyOf(draft, iso));
      // A roll of all who ever led a country, without days, tells nothing of any day.
      if (file.startsWith('proto') && NATIONAL.has(officeClass) && !row.start) {
        draft.drop('national office of an undated roll');
        continue;
      }
      if (
        officeClass !== 'other' &&
        !draft.statements.some((known) => known.subject === person.id && known.officeClass === officeClass)
      )
        draft.state({
          subject: person.id,
          property: 'P39',
          value: row.office,
          officeClass,
          of: officeClass === 'governor' || officeClass === 'mayor' ? null : (bodyOf(draft, iso)?.id ?? null),
          start: dateOf(row.start),
          end: dateOf(row.end),
          source: 'people-extra',
        });
    }
  }
}

/** Names that news use alone and no source carries, by the full name they stand for. */
const NICKNAMES: Readonly<Record<string, string>> = {
  AMLO: 'Andrés Manuel López Obrador',
  BoJo: 'Boris Johnson',
  JFK: 'John F. Kennedy',
  LBJ: 'Lyndon B. Johnson',
  FDR: 'Franklin Delano Roosevelt',
  AOC: 'Alexandria Ocasio-Cortez',
  Jokowi: 'Joko Widodo',
  Lula: 'Luiz Inácio Lula da Silva',
  MBS: 'Mohammed bin Salman',
  MBZ: 'Mohamed bin Zayed Al Nahyan',
  Bibi: 'Benjamin Netanyahu',
  Bongbong: 'Ferdinand Marcos Jr.',
  Prabowo: 'Prabowo Subianto',
  Obama: 'Barack Obama',
  Merkel: 'Angela Merkel',
  Sarkozy: 'Nicolas Sarkozy',
  Imamoglu: 'Ekrem İmamoğlu',
  Zardari: 'Asif Ali Zardari',
  Assad: 'Bashar al-Assad',
  Castro: 'Fidel Castro',
  Mandela: 'Nelson Mandela',
};

/** Nicknames that stand for one person in all news. */
export function addNicknames(draft: Draft): void {
  for (const [nickname, name] of Object.entries(NICKNAMES)) {
    const person = draft.named(name, 'person');
    if (person) draft.alias(person, nickname, 'short');
    else draft.drop('nickname of an unknown person');
  }
}
