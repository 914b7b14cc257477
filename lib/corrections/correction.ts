import type { Correction, CorrectionScope, CorrectionWish } from '../types/corrections';

/** Before the id of every correction in the store; each is an item of its own, so that every change is one write. */
export const CORRECTION_PREFIX = 'correction:';

/** A name as corrections are found by: case, width, blanks and apostrophes folded. Accents stay, they tell names apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The page of an address: without its fragment and without what only says where the reader came from. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  // By hand: in a content script Firefox does not let `searchParams` be walked.
  address.search = address.search
    .slice(1)
    .split('&')
    .filter((part) => !/^(utm_|(fbclid|gclid|mc_[ce]id)(=|$))/.test(part))
    .join('&');
  return address.href;
}

/** Whether a scope holds for a page. */
export function holdsFor(scope: CorrectionScope, url: string | null): boolean {
  switch (scope.kind) {
    case 'everywhere':
      return true;
    case 'page':
      return url !== null && pageOf(url) === scope.page;
    case 'site':
      return url !== null && siteHolds(scope.site, url);
  }
}

function siteHolds(site: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname;
  return host === site || host.endsWith(`.${site}`);
}

/** Id of what is said about a name in a scope. */
export function correctionId(name: string, scope: CorrectionScope): string {
  const where = scope.kind === 'page' ? scope.page : scope.kind === 'site' ? scope.site : '';
  return JSON.stringify([scope.kind, where, foldName(name)]);
}

/** What the reader has said about a name after one more wish; `before` is what was said of it in this scope, if anything. */
export function corrected(
  before: Correction | null,
  name: string,
  scope: CorrectionScope,
  wish: CorrectionWish,
): Correction {
  const said = before ?? { id: correctionId(name, scope), name, scope, is: null, not: [], isHidden: false };
  switch (wish.kind) {
    case 'hide':
      return { ...said, isHidden: true };
    case 'is':
      return {
        ...said,
        is: wish.entity,
        not: said.not.filter(({ entity }) => entity !== wish.entity.entity),
        isHidden: false,
      };
    case 'not':
      return {
        ...said,
        is: said.is?.entity === wish.entity.entity ? null : said.is,
        not: [...said.not.filter(({ entity }) => entity !== wish.entity.entity), wish.entity],
      };
  }
}
