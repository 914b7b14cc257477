/** What is read of package-lock.json, version 3. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
}

/**
 * Licences (SPDX) that may be shipped inside a package under MIT and that both stores take. Those of data files are said
 * beside the data.
 */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
]);

/** What is wrong with the shipped packages of a lockfile, a line each, and how many there are. */
export function licenceFaults({ packages }: Lockfile): {
  readonly faults: readonly string[];
  readonly checked: number;
} {
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
  const faults = shipped.flatMap(([place, { version, license, integrity, link }]) => {
    const name = `${place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
    return [
      ...(license && isAllowed(license) ? [] : [`${name}: licence ${license ?? 'not told'}`]),
      ...(integrity || link ? [] : [`${name}: no checksum in the lockfile`]),
    ];
  });
  return { faults, checked: shipped.length };
}

/** An SPDX expression of allowed licences: with OR one of them is enough, with AND all must be. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((part) => part.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));
}
