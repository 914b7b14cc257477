/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const COUNTRIES = [
  'France',
  'Kenya',
  'Azerbaijan',
  'Brazil',
  'Japan',
  'Poland',
  'Egypt',
  'Canada',
  'Turkey',
  'Georgia',
];
const CAPITALS = [
  'Paris',
  'Nairobi',
  'Baku',
  'Brasilia',
  'Tokyo',
  'Warsaw',
  'Cairo',
  'Ottawa',
  'Ankara',
  'Tbilisi',
];
const ADJECTIVES = [
  'French',
  'Kenyan',
  'Azerbaijani',
  'Brazilian',
  'Japanese',
  'Polish',
  'Egyptian',
  'Canadian',
  'Turkish',
  'Georgian',
];
const BODIES = [
  'European Commission',
  'United Nations',
  'World Bank',
  'African Union',
  'NATO',
  'IMF',
  'Foreign Ministry',
  'Security Council',
];
const GIVEN = ['Ada', 'Tomas', 'Leila', 'Viktor', 'Amara', 'Henrik', 'Mina', 'Paulo', 'Irina', 'Samuel'];
const FAMILY = [
  'Marin',
  'Okoye',
  'Lindqvist',
  'Aliyeva',
  'Moreau',
  'Kowalczyk',
  'Nakagawa',
  'Barros',
  'Haddad',
  'Wren',
];
const OFFICES = ['Foreign Minister', 'President', 'Prime Minister', 'Defence Minister', 'Finance Minister'];
const TOPICS = [
  'the grain corridor',
  'a gas pipeline',
  'border controls',
  'the draft budget',
  'two detained sailors',
  'a trade pact',
  'flood relief',
  'the election date',
];
const SHAPES: readonly string[] = [
  '{office} {given} {family} met the {adjective} {lower} in {capital} on Monday to discuss {topic}.',
  '{family} said the two sides had agreed to keep talking about {topic}, and thanked {country} for its patience.',
  'The {body} has called on {country} and {country2} to release a joint statement before the end of the month.',
  '“We do not accept that,” the minister told reporters, adding that {capital} would answer in its own time.',
  'Officials who had seen the paper said it ran to 14 pages and named no one; it was later published in part.',
  'He denied that {country} had threatened to leave the {body}, calling the report a misunderstanding.',
  'She flew to {capital} after talks with {given} {family} of the {body}, who is expected to visit {country} next week.',
  'Farmers along the coast said the price of wheat had fallen by 3.5 per cent since the talks about {topic} began.',
  'The government in {capital} accused {country2} of delaying {topic}; its neighbours have asked for calm.',
  '{country} and {country2} signed an agreement on {topic} last year, but parts of it have never come into force.',
];

/**
 * An article of about `length` characters in the manner of agency news, the same for the same seed: sentences of invented
 * people in real offices, countries and bodies, in paragraphs of three to five.
 */
export function newsText(length: number, seed = 1): string {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 3) }, () => {
      const office = pick(OFFICES);
      const fillings: Record<string, string> = {
        office,
        lower: office.toLowerCase(),
        given: pick(GIVEN),
        family: pick(FAMILY),
        country: pick(COUNTRIES),
        country2: pick(COUNTRIES),
        capital: pick(CAPITALS),
        adjective: pick(ADJECTIVES),
        body: pick(BODIES),
        topic: pick(TOPICS),
      };
      return pick(SHAPES).replace(/\{(\w+)\}/g, (_, name: string) => fillings[name] as string);
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, length);
}
