import type { Settings, SiteRule } from '../types/settings';

/**
 * The site that a page belongs to: its host name in lower case without `www.`.
 * Null for what is no web page, where Attaché never reads.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\.(?=.)/, '').replace(/\.$/, '') || null;
}

/** The site that a reader means by what was typed: a host name or a whole address. Null where it is neither. */
export function siteFromTyped(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const site = siteOf(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
  // A bare ending ("com") would switch half of the web; a bare name is a machine of one's own network only if it is this one.
  return site && (site.includes('.') || site.includes(':') || site === 'localhost') ? site : null;
}

/** The rule that decides for a site: its own, else that of the nearest site above it; null where there is none. */
export function ruleFor(site: string, rules: readonly SiteRule[]): SiteRule | null {
  let decisive: SiteRule | null = null;
  for (const rule of rules) {
    const covers = rule.site === site || site.endsWith(`.${rule.site}`);
    if (covers && (!decisive || rule.site.length > decisive.site.length)) decisive = rule;
  }
  return decisive;
}

/** Whether Attaché reads a page by itself. Never on what is no web page; the reader's word on the site comes first. */
export function isActiveOn({ mode, sites }: Pick<Settings, 'mode' | 'sites'>, url: string): boolean {
  const site = siteOf(url);
  if (site === null) return false;
  const rule = ruleFor(site, sites);
  if (mode === 'on-click') return false;
  return rule ? rule.isOn : mode === 'articles';
}

/** Whether the reader has switched a page's site off: there even the toolbar button asks first. */
export function isOffOn({ sites }: Pick<Settings, 'sites'>, url: string): boolean {
  const site = siteOf(url);
  return site !== null && ruleFor(site, sites)?.isOn === false;
}

/**
 * Whether the switch of a page's site stands at "on". Where everything is read on wish alone, it does unless the reader
 * has switched the site off.
 */
export function isSwitchedOn(settings: Pick<Settings, 'mode' | 'sites'>, url: string): boolean {
  return settings.mode === 'on-click' ? !isOffOn(settings, url) : isActiveOn(settings, url);
}

/** The rules with one site's changed, or taken out where `isOn` is null; in order of the alphabet. */
export function withSite(
  rules: readonly SiteRule[],
  site: string,
  isOn: boolean | null,
): readonly SiteRule[] {
  const others = rules.filter((rule) => rule.site !== site);
  return inOrder(isOn === null ? others : [...others, { site, isOn }]);
}

/** Rules in order of the alphabet, by code unit so that every machine agrees. */
export function inOrder(rules: readonly SiteRule[]): readonly SiteRule[] {
  return [...rules].sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : 0));
}
