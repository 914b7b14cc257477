import { aliasesOf, departmentForms, nationalForms } from './body-aliases';
import type { Draft } from './draft';
import { kindOfName } from './kind-of-name';
import { readTable } from './read-source';

/** Types of the registry that news name; its companies and associations are those which pay for research. */
const OF_RESEARCH = /government|education|funder\|nonprofit|^company\|funder$/;

/** What a body without an article must be called. */
const OF_A_STATE =
  /ministr|agency|court|parliament|central bank|police|authority|armed forces|army|intelligence/i;

/** National bodies of the directories of governments. */
export function addDirectories(draft: Draft, root: string): void {
  const byQid = new Map(
    [...draft.entities.values()]
      .filter((entity) => entity.subkind === 'sovereign state')
      .map((entity) => [entity.qid, entity.country]),
  );
  for (const row of readTable(root, 'govdirectory-2026-01/orgs.tsv.gz', [
    'qid',
    'label',
    'types',
    'country_qid',
  ])) {
    if (
      /municipality|municipalities|department of (Uruguay|Colombia|Paraguay)|prefecture|kmetstvo|suco|regency|district|county|town|city|province|police zone|state agency of|embassy|consulate|local|post of|borough|village|commune|parish|region of/i.test(
        row.types as string,
      ) ||
      !row.label ||
      /^Q\d/.test(row.label)
    ) {
      draft.drop('local body of a directory');
      continue;
    }
    if (!row.enwiki && !draft.withQid(row.qid) && !OF_A_STATE.test(`${row.types} ${row.label}`)) {
      draft.drop('body of a directory without an article that is no ministry, agency or court');
      continue;
    }
    const body = draft.add({
      qid: row.qid as string,
      kind: 'institution',
      label: row.label,
      subkind: kindOfName(row.label, (row.types as string).split('|')[0] ?? null),
      country: byQid.get(row.country_qid as string) ?? null,
      fame: row.enwiki ? 80 : 55,
      aliases: row.enwiki
        ? [
            [
              decodeURIComponent(row.enwiki)
                .replace(/_/g, ' ')
                .replace(/\s*\([^)]*\)$/, ''),
              'full',
            ],
          ]
        : [],
    });
    for (const text of [...departmentForms(row.label), ...nationalForms(row.label, body.country)])
      draft.alias(body, text, 'short');
  }
}

/** Universities, public bodies, associations and large companies of the registry of research. */
export function addResearchRegistry(draft: Draft, root: string): void {
  for (const row of readTable(root, 'ror-2026-06/orgs.tsv.gz', ['qid', 'name', 'acronyms', 'types', 'cc'])) {
    if (!row.qid || !OF_RESEARCH.test(row.types as string)) {
      draft.drop('research body without an id, or of another type');
      continue;
    }
    if (row.types === 'education' && !row.acronyms && !draft.withQid(row.qid)) {
      draft.drop('school or college without an acronym that pays for no research');
      continue;
    }
    draft.add({
      qid: row.qid,
      kind: 'institution',
      label: (row.name as string).replace(/ \([^)]*\)$/, ''),
      subkind: kindOfName(
        row.name as string,
        (row.types as string).split('|').find((type) => type !== 'funder') ?? null,
      ),
      country: row.cc || null,
      fame: /education|company/.test(row.types as string) ? 62 : 55,
      aliases: aliasesOf(row.acronyms).filter(([text]) => text.length > 3),
    });
  }
}
