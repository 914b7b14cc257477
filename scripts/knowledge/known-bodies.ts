/**
 * Wikidata ids of well known bodies that the sources name without one, by their name in the curated table. Without
 * them a small namesake with an id would lend it its own.
 */
export const KNOWN_IDS: Readonly<Record<string, string>> = {
  'Al Arabiya': 'Q310172',
  'Al Jazeera': 'Q13477',
  'Bank of England': 'Q183231',
  'Federal Reserve': 'Q53536',
  'Holy See': 'Q159583',
  'House of Lords': 'Q11007',
  'Islamic State': 'Q2429253',
  MI5: 'Q210175',
  'Parliament of the United Kingdom': 'Q11010',
  'The Economist': 'Q180089',
  'The Guardian': 'Q11148',
  UEFA: 'Q35572',
  'United Nations Relief and Works Agency for Palestine Refugees': 'Q846656',
  'White House': 'Q35525',
};

/** Names in the sources that are another body's, by the name of the body that they stand with. */
export const OTHERS_NAMES: Readonly<Record<string, readonly string[]>> = {
  Reuters: ['Thomson Reuters'],
  'Star TV': ['Magic Box', 'Star Magic Box'],
  'Muslim National Unity Alliance': ['Muslim'],
  BBC: ['BBC News'],
  'American Airlines': ['US Airways'],
  'European Union': ['Europe'],
  'United States Naval Academy': ['Navy'],
  'United States Military Academy': ['Army'],
  'United States Air Force Academy': ['Air Force'],
  'University of Colorado Boulder': ['Colo.', 'Colorado'],
};

/** Short names of bodies that news use and no source carries, by the body's name and country. */
export const SHORT_NAMES: readonly (readonly [name: string, of: string, country: string | null])[] = [
  ['IS', 'Islamic State', null],
  ['Houthi', 'Houthis', 'YE'],
  ['Islamic State group', 'Islamic State', null],
  ['IS group', 'Islamic State', null],
  ['Group of Seven', 'G7', null],
  ['Group of 20', 'G20', null],
  ['European Court of Justice', 'Court of Justice of the European Union', null],
  ['Fed', 'Federal Reserve', 'US'],
  ['Renaissance', 'Renaissance (France)', 'FR'],
  ['Human Rights Council', 'United Nations Human Rights Council', null],
  ['Tories', 'Conservative Party', 'GB'],
  ['Tory', 'Conservative Party', 'GB'],
  ['Tory Party', 'Conservative Party', 'GB'],
  ['Lib Dem', 'Liberal Democrats', 'GB'],
  ['Commons', 'House of Commons of the United Kingdom', 'GB'],
  ['Lords', 'House of Lords', 'GB'],
  ['House', 'United States House of Representatives', 'US'],
  ['US House', 'United States House of Representatives', 'US'],
  ['U.S. House', 'United States House of Representatives', 'US'],
  ['US Senate', 'United States Senate', 'US'],
  ['Democrat', 'Democratic Party (United States)', 'US'],
  ['Democrats', 'Democratic Party (United States)', 'US'],
  ['Republican', 'Republican Party (United States)', 'US'],
  ['Republicans', 'Republican Party (United States)', 'US'],
  ['Army', 'United States Army', 'US'],
  ['Navy', 'United States Navy', 'US'],
  ['Air Force', 'United States Air Force', 'US'],
  ['Marines', 'United States Marine Corps', 'US'],
  ['Coast Guard', 'United States Coast Guard', 'US'],
  ['Pentagon', 'United States Department of Defense', 'US'],
  ['Homeland Security', 'United States Department of Homeland Security', 'US'],
  ['Justice Department', 'United States Department of Justice', 'US'],
  ['Supreme Court', 'Supreme Court of the United States', 'US'],
];
