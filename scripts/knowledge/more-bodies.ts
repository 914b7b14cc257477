import { nameWords } from '../../lib/knowledge/fold';
import { aliasesOf } from './body-aliases';
import type { Draft } from './draft';
import { MORE_BODIES } from './tables/more-bodies';

/** As well known as the bodies of the curated table. */
const FAME = 150;

/**
 * Adds the bodies that no source has, and gives those that one has under the same label the names and the class that news
 * know. Another body's further name joins none: the firm is not its branch.
 * @throws Error naming a line that cannot be read
 */
export function addMoreBodies(draft: Draft): void {
  for (const line of MORE_BODIES.split('\n').filter(Boolean)) {
    const [kind, code, label, ...names] = line.split(' | ');
    if (!kind || !code || !label) throw new Error(`more bodies: "${line}" names no body`);
    const country = code === '-' ? null : code;
    const known = draft.named(label, 'institution', country);
    const body =
      known?.labelKey === nameWords(label).join(' ')
        ? known
        : draft.insert({ kind: 'institution', label, country, fame: FAME });
    body.subkind = kind;
    body.fame = Math.max(body.fame, FAME);
    body.isInternational = country === null;
    for (const [text, sort] of aliasesOf(names.join('|'))) draft.alias(body, text, sort);
  }
}
