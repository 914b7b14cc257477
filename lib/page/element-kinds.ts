import { attributeNamesOf, attributeOf, tagOf } from './nodes';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that are laid out as blocks: text in them does not run on from the text before. */
export const BLOCK_ELEMENTS = set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose text is never part of a story. */
export const SILENT_ELEMENTS = set(
  'script style noscript template svg math iframe object embed canvas audio video picture button select option textarea input datalist label meter progress nav footer dialog menu map time rp rt head title meta link',
);

/** Roles of parts of a page that are not its story (WAI-ARIA landmarks and widgets). */
const SILENT_ROLES = set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar button tablist listbox status log',
);

/** Attributes that may tell how an element stands to the story. */
const TELLING = set('class id hidden aria-hidden contenteditable role itemprop rel');

/**
 * What elements are called that hold something else than a story, as whole parts of a class or an id. Some wrap a whole
 * page all the same ("content-with-sidebar"): so these count where little of the story's text stands in them.
 */
const SIDE_NAMES =
  'ad ads advert advertisement advertising adslot banner byline author authors bio breadcrumb breadcrumbs consent cookie cookies copyright credit credits dateline disclaimer dropdown follow footer gdpr legal login masthead menu modal nav navbar navigation navbox newsletter pagination pager paywall popup popular promo promos promoted promotion pubdate published rail recirc recommended recommendation recommendations related rollover share shares sharebar sharing sidebar signup skip social sponsor sponsored subscribe subscription survey tag tags taglist timestamp toc toolbar tools topics trending widget widgets most-read most-popular most-viewed more-from more-on more-stories more-news read-more read-next see-also also-read up-next pull-quote sign-up side-bar screen-reader sr-only visually-hidden pub-date post-meta entry-meta article-meta meta-data print-only list-inline inline-related hover-card';
/** The same of what is never around a story, only beside it. */
const APART_NAMES =
  'carousel comment comments commenting disqus excerpt gallery legends lightbox outbrain relatedposts replies respond shoutbox slideshow taboola teaser teasers';

const namesOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((name) => [name, name.replaceAll('-', '')]));
const SIDE = namesOf(SIDE_NAMES);
const APART = namesOf(APART_NAMES);
const LETTERS = /([a-z]+)/;
const CAMEL_CASE = /([a-z])([A-Z])/g;
/** Longer lists of classes are utility classes of a style sheet, which name no thing. */
const LONGEST_NAME = 200;
/** Ids of so many parts are headings turned into anchors. */
const SLUG = /(?<![^-_])(?:[^-_]+[-_]){4}/;

/** Names that elements around a story have, in lower case; such an element may bear others, too, as of the story's author and tags. */
const STORY_NAME =
  /(?:^|[\s_-])(?:hentry|type-post|article-?body|story-?body|(?:entry|post|article|story|page|main)[-_]*(?:content|text|body))(?![a-z])/;

/** What an element is called, by its class and id, where they can name a thing. */
function nameOf(classes: string, id: string): string {
  if (classes !== '' && STORY_NAME.test(classes.toLowerCase())) return '';
  const called = classes.length < LONGEST_NAME ? classes : '';
  const named = id !== '' && !SLUG.test(id) ? `${called} ${id}` : called;
  const lower = named.toLowerCase();
  return lower === named ? named : named.replace(CAMEL_CASE, '$1-$2').toLowerCase();
}

/** What the parts of a name say, words that are joined by a dash or a line also together; "apart" comes before "side". */
function kindOfName(name: string): 'apart' | 'side' | null {
  let isSide = false;
  let before = '';
  // Words and what is between them, in turns.
  const parts = name.split(LETTERS);
  for (let i = 1; i < parts.length; i += 2) {
    const word = parts[i] as string;
    const between = parts[i - 1];
    const pair = before !== '' && (between === '-' || between === '_') ? `${before}-${word}` : '';
    if (APART.has(word) || APART.has(pair)) return 'apart';
    isSide ||= SIDE.has(word) || SIDE.has(pair);
    before = word;
  }
  return isSide ? 'side' : null;
}

/** What classes alone say, as they were met: most elements of a story have one of few. */
const kindsOfClasses = new Map<string, 'apart' | 'side' | null>();
const MOST_CLASSES = 500;

function kindOfNames(classes: string, id: string): 'apart' | 'side' | null {
  if (id !== '') return kindOfName(nameOf(classes, id));
  let kind = kindsOfClasses.get(classes);
  if (kind === undefined) {
    if (kindsOfClasses.size >= MOST_CLASSES) kindsOfClasses.clear();
    kind = kindOfName(nameOf(classes, ''));
    kindsOfClasses.set(classes, kind);
  }
  return kind;
}

/**
 * How an element stands to the story around it. `unreadable`: its text is not to be read at all, being code, a control,
 * hidden, or what somebody is writing. `apart`, and less surely `side`: it is about the story, or about other stories, and
 * no part of this one; `side` is not, where much of the text stands in it. Null for a part of the story.
 */
export type Standing = 'unreadable' | 'apart' | 'side' | null;

/** How an element stands to the story, by its name and attributes, which are looked at once: each look costs. */
export function standingOf(element: Element, tag = tagOf(element)): Standing {
  if (SILENT_ELEMENTS.has(tag)) return 'unreadable';
  const names = attributeNamesOf(element);
  let classes = '';
  let id = '';
  let isSide = tag === 'aside';
  let isApart = false;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (!TELLING.has(name)) continue;
    if (name === 'hidden') return 'unreadable';
    const value = attributeOf(element, name) ?? '';
    if (name === 'class') classes = value;
    else if (name === 'id') id = value;
    else if (name === 'aria-hidden') {
      if (value === 'true') return 'unreadable';
    } else if (name === 'contenteditable') {
      if (value.toLowerCase() !== 'false') return 'unreadable';
    } else if (name === 'role') isSide ||= SILENT_ROLES.has(value);
    else isApart ||= value === 'author' || (value === 'comment' && name === 'itemprop');
  }
  if (isSide) return 'side';
  if (isApart) return 'apart';
  if ((classes === '' && id === '') || tag === 'article' || tag === 'main' || tag === 'body') return null;
  return kindOfNames(classes, id);
}
