import type { Article } from '../types/text';
import {
  addressOf,
  attributeOf,
  charactersOf,
  elementsOf,
  rootElementOf,
  selectedOf,
  titleOf,
} from './nodes';

/** What a page says of itself beside its story. */
export type Metadata = Pick<Article, 'title' | 'url' | 'publisher' | 'published' | 'lang'> & {
  /** The page calls itself an article. */
  readonly isArticle: boolean;
  /** The page calls itself something that is no article: a product, a video, a search result. */
  readonly isOther: boolean;
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;
/** Types (schema.org, Open Graph) of pages that hold texts, but no story. */
const OTHER_SCHEMA =
  /^(?:Product|ProductGroup|SearchResultsPage|CollectionPage|ItemList|VideoObject|QAPage|ProfilePage|CheckoutPage|Recipe|JobPosting|WebApplication|SoftwareApplication|LocalBusiness|Hotel|Restaurant)$/;
const OTHER_TYPE = /^(?:product|video|music|profile|place|game|restaurant|business|book)\b/i;
/** Pages with more say nothing more in them. */
const MOST_METAS = 300;

/** Parts of JSON-LD within more others are not looked at. */
const DEEPEST = 5;

/** Where pages say when they were published, surest first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'date',
  'article:published',
  'og:published_time',
];
/** What is asked of meta elements; most of a page tell other things. */
const ASKED = new Set([
  ...PUBLISHED,
  'og:title',
  'twitter:title',
  'og:type',
  'og:site_name',
  'application-name',
  'og:locale',
  'content-language',
]);

/**
 * Reads JSON-LD (schema.org), meta elements and `<time>`. Whatever is missing or malformed is null. Where a page has gone
 * on to another story without loading (`hasMoved`), its head may still tell of the story before: then it counts only if
 * its title is in the page's title.
 */
export function readMetadata(page: Document, hasMoved = false): Metadata {
  const linked = readLinkedData(page);
  const metas = readMetaElements(page);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = metas.get(name);
      if (content) return content;
    }
    return null;
  };
  const pageTitle = titleOf(page).trim() || null;
  const headTitle = linked.headline ?? meta('og:title', 'twitter:title');
  const isStale = hasMoved && headTitle !== null && !pageTitle?.includes(headTitle);
  const published =
    (isStale
      ? null
      : (dayOf(linked.published) ??
        PUBLISHED.reduce<string | null>((day, name) => day ?? dayOf(metas.get(name) ?? null), null))) ??
    dayOf(timeOf(page)) ??
    dayInAddress(addressOf(page));
  const type = meta('og:type') ?? '';
  const isArticle = linked.isArticle || /^article/i.test(type);
  return {
    title: (isStale ? null : headTitle) ?? pageTitle,
    url: addressOf(page) || null,
    publisher: linked.publisher ?? meta('og:site_name', 'application-name') ?? null,
    published,
    lang:
      (attributeOf(rootElementOf(page), 'lang') || meta('og:locale', 'content-language'))
        ?.replace('_', '-')
        .toLowerCase() ?? null,
    isArticle: isArticle && !isStale,
    isOther: !isArticle && !isStale && (linked.isOther || OTHER_TYPE.test(type)),
  };
}

/** Contents of the page's meta elements by property or name in lower case; the first of a name counts. */
function readMetaElements(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = elementsOf(page, 'meta');
  const count = Math.min(elements.length, MOST_METAS);
  for (let i = 0; i < count; i++) {
    const element = elements[i] as Element;
    const property = element.getAttribute('property');
    const name = element.getAttribute('name');
    const named =
      property || name
        ? [property, name]
        : [element.getAttribute('itemprop'), element.getAttribute('http-equiv')];
    for (const one of named) {
      const asked = one?.toLowerCase();
      if (!asked || !ASKED.has(asked) || metas.has(asked)) continue;
      const content = element.getAttribute('content')?.trim();
      if (content) metas.set(asked, content);
    }
  }
  return metas;
}

/** The first dated `<time>`, better of the story than of the page. */
function timeOf(page: Document): string | null {
  const times = [...elementsOf(page, 'time')].filter((time) => time.hasAttribute('datetime'));
  const best = times.find((time) => time.closest('article, main')) ?? times[0];
  return best?.getAttribute('datetime') ?? null;
}

interface LinkedData {
  headline: string | null;
  published: string | null;
  publisher: string | null;
  isArticle: boolean;
  isOther: boolean;
}

function readLinkedData(page: Document): LinkedData {
  const found: LinkedData = {
    headline: null,
    published: null,
    publisher: null,
    isArticle: false,
    isOther: false,
  };
  const textOf = (value: unknown, depth = 0): string | null => {
    if (typeof value === 'string') return value.trim() || null;
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
    return textOf(Array.isArray(value) ? value[0] : (value as { name?: unknown }).name, depth + 1);
  };
  const visit = (node: unknown, depth: number): void => {
    if (depth > DEEPEST || typeof node !== 'object' || node === null || found.isArticle) return;
    if (Array.isArray(node)) {
      for (const part of node.slice(0, 50)) visit(part, depth + 1);
      return;
    }
    const fields = node as Record<string, unknown>;
    const types = [fields['@type']].flat().filter((type) => typeof type === 'string');
    if (types.some((type) => ARTICLE_TYPE.test(type))) {
      found.isArticle = true;
      found.headline = textOf(fields.headline);
      found.published = textOf(fields.datePublished) ?? textOf(fields.dateCreated);
      found.publisher = textOf(fields.publisher);
      return;
    }
    if (types.some((type) => OTHER_SCHEMA.test(type))) found.isOther = true;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) visit(fields[key], depth + 1);
  };
  for (const script of [...selectedOf(page, 'script[type="application/ld+json"]')].slice(0, 20))
    visit(parsed(charactersOf(script)), 0);
  return found;
}

/** What JSON says, be it with line breaks in its strings, which it forbids and some pages have; null where it is broken. */
function parsed(json: string): unknown {
  for (const text of [() => json, () => json.replace(/\p{Cc}+/gu, ' ')])
    try {
      return JSON.parse(text());
    } catch {
      // A page's broken JSON-LD is as if it had none.
    }
  return null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a date as pages write it, ISO or with an English month; null where none is there. The page's own day counts, not the reader's. */
export function dayOf(text: string | null): string | null {
  if (!text) return null;
  const iso = /\b((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const worded =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Z][a-z]{2})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)\b/.exec(
      text,
    );
  const month = worded ? MONTHS.indexOf((worded[2] as string).toLowerCase()) + 1 : 0;
  const day = worded?.[1] ?? worded?.[3];
  if (!worded || month === 0) return null;
  const two = (n: number | string): string => String(n).padStart(2, '0');
  return day ? `${worded[4]}-${two(month)}-${two(day)}` : `${worded[4]}-${two(month)}`;
}

/** Many addresses carry the day: /2024/05/10/. */
function dayInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])\b/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
