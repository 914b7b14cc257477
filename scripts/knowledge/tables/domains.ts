import { factbookByIso, factbookText } from '../factbook';

/**
 * Top-level domains of countries under which anybody anywhere registers a site, so that they tell nothing of where it is, and the EU's:
 * those that Google treats as generic (its list of "generic country-code top-level domains") and others sold as words.
 */
const WORLDWIDE = new Set(
  'ad ai as bz cc cd co dj eu fm gg io la ly me ms nu sc sh sr su tk to tv ws ml ga cf gq'.split(' '),
);

/** The top-level domains that tell in which country a site is, with its ISO code; by the Factbook's "Internet country code". */
export function domainsOf(root: string): (readonly [domain: string, iso: string])[] {
  return [...factbookByIso(root)].flatMap(([iso, entry]) => {
    const domain = /^\.([a-z]{2})$/.exec(
      factbookText(entry, 'Communications', 'Internet country code') ?? '',
    )?.[1];
    return iso && domain && !WORLDWIDE.has(domain) ? [[domain, iso] as const] : [];
  });
}
