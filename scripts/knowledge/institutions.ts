import { aliasesOf } from './body-aliases';
import { addMemberships } from './country-memberships';
import { addDirectories, addResearchRegistry } from './directories';
import type { Draft } from './draft';
import { KNOWN_IDS, OTHERS_NAMES } from './known-bodies';
import { addListedBodies, BRANDS, LISTS } from './listed-bodies';
import { addMoreBodies } from './more-bodies';
import { addOrgans } from './organs';
import { leaveParentsNames } from './parents-names';
import { readTable } from './read-source';

/** Bodies of all kinds, the surest source first, and who is a member of them. */
export function addInstitutions(draft: Draft, root: string): void {
  addCurated(draft, root);
  addMemberships(draft, root);
  addListedBodies(draft, root, LISTS);
  addDirectories(draft, root);
  addListedBodies(draft, root, BRANDS);
  addResearchRegistry(draft, root);
  addMoreBodies(draft);
  addOrgans(draft, root);
  for (let i = leaveParentsNames(draft); i > 0; i--) draft.drop("firm's name among those of its branch");
}

function addCurated(draft: Draft, root: string): void {
  const rows = readTable(root, 'curated/institutions.tsv', [
    'name',
    'aliases',
    'abbr',
    'kind',
    'cc',
    'parent',
    'qid',
    'hq',
    'founded',
  ]);
  for (const row of rows) {
    const isInternational = row.cc === 'EU' || row.cc === 'INT';
    const kind = row.kind as string;
    const isEvent = kind === 'event';
    const body = draft.add({
      qid: row.qid || (KNOWN_IDS[row.name as string] ?? null),
      kind: 'institution',
      label: row.name as string,
      subkind: kind,
      country: isInternational ? null : (row.cc as string),
      fame: isEvent
        ? 100
        : /^(igo|military alliance|eu institution|un body|un agency)$/.test(kind)
          ? 165
          : 150,
      // "the bloc", "the Commission": descriptions, which coreference resolves.
      aliases: aliasesOf(row.aliases, row.abbr).filter(
        ([text]) =>
          !/^the [a-z]|^the (Commission|Alliance)$/.test(text) &&
          !OTHERS_NAMES[row.name as string]?.includes(text),
      ),
    });
    body.isInternational = isInternational;
    if (isInternational) body.country = null;
    if (body.label.startsWith('The ')) draft.alias(body, body.label.slice(4), 'full');
    if (row.founded)
      draft.state({ subject: body.id, property: 'P571', value: row.founded, source: 'curated' });
    if (row.hq) draft.state({ subject: body.id, property: 'P159', value: row.hq, source: 'curated' });
  }
  for (const row of rows) {
    if (!row.parent) continue;
    const [body, parent] = [
      draft.named(row.name as string, 'institution'),
      draft.named(row.parent, 'institution'),
    ];
    if (body && parent)
      draft.state({
        subject: body.id,
        property: 'P361',
        value: parent.label,
        object: parent.id,
        source: 'curated',
      });
    else draft.drop('parent of a body that is unknown');
  }
}
