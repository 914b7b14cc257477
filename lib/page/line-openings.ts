/**
 * How lines open that tell about a story or lead away from it, by their first word and what follows it. A table and not
 * patterns: each pattern costs a page when it is first used, and few lines come to one here.
 */
type Openings = Readonly<Record<string, readonly (string | RegExp)[]>>;

/** Names and dates of who wrote a story and when: the line goes on with a blank or a colon. */
const BYLINES: Openings = {
  ...alone('by von par por di da'),
  ...alone('published updated posted veröffentlicht aktualisiert publié publicado actualizado pubblicato'),
  ...alone('aggiornato'),
  ...followed(' by', 'written story reporting editing photo photos photograph photographs'),
  last: [' updated'],
  mis: [' à jour'],
};
/** Invitations to read something else. */
const LEADING_AWAY: Openings = {
  read: [' more', ' also', ' next', ' full'],
  more: [' on', ' from'],
  see: [' also'],
  you: [' may also', ' might also'],
  don: ["'t miss", '’t miss'],
  explore: [' further'],
  back: [' to'],
  follow: [' us', /^ \S.{0,60} on/],
  want: [' more'],
  also: [' read'],
  watch: [/^(?: live| now| more)?\s*:/],
  listen: [/^(?: now| to)?\s*:/],
  get: [/^.{0,40}(?:inbox|newsletter|updates)/],
  sign: [' up'],
  share: [' this'],
  click: [' here'],
  ...alone('related subscribe advertisement advertisements ətraflı'),
  lesen: [' sie auch', ' sie mehr'],
  mehr: [' zum thema'],
  lire: [' aussi'],
  à: [' lire aussi'],
  lee: [' también'],
  leer: [' más'],
  leggi: [' anche'],
  اقرأ: [' أيضا'],
};
/** Who else worked on a story, as agencies say at its end. */
const CREDITS: Openings = followed(
  /^.{0,20}\bby\b/,
  'reporting editing writing compiled contributing contributions contributed contribution',
);
/** What may stand before: "(Additional reporting by". */
const BEFORE_CREDIT = ['(', '[', 'additional ', 'with '];
/** So much of a line tells whether it opens like one of these. */
const OPENING = 120;
const AFTER_WORD = new Set(" \n:,.;'’()[]-–—");

function alone(words: string): Openings {
  return followed('', words);
}

function followed(by: string | RegExp, words: string): Openings {
  return Object.fromEntries(words.split(' ').map((word) => [word, [by]]));
}

/** The text after the first word and what of a table's row is met there; null where none is. */
function afterOpening(line: string, openings: Openings): string | null {
  let end = 0;
  while (end < line.length && !AFTER_WORD.has(line[end] as string)) end++;
  const word = line.slice(0, end);
  if (!Object.hasOwn(openings, word)) return null;
  const rest = line.slice(end);
  for (const wanted of openings[word] as Openings[string]) {
    if (typeof wanted !== 'string') {
      const [met] = wanted.exec(rest) ?? [];
      if (met !== undefined) return rest.slice(met.length);
    } else if (rest.startsWith(wanted)) return rest.slice(wanted.length);
  }
  return null;
}

/** Whether a line opens with who wrote the story, or when. */
export function isByline(line: string): boolean {
  const rest = afterOpening(opening(line), BYLINES);
  return rest !== null && (rest[0] === ':' || rest.trimStart() !== rest);
}

/** Whether a line tells who else worked on the story, or whose a picture is. */
export function isCredit(line: string): boolean {
  let start = opening(line);
  if (start[0] === '©') return true;
  for (const before of BEFORE_CREDIT)
    if (start.startsWith(before)) start = start.slice(before.length).trimStart();
  return afterOpening(start, CREDITS) !== null;
}

/** Whether a line invites to read something else. */
export function isLeadingAway(line: string): boolean {
  return afterOpening(opening(line), LEADING_AWAY) !== null;
}

const opening = (line: string): string => line.slice(0, OPENING).toLowerCase();
