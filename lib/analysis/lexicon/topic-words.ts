const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a text may be about, as far as it tells which namesake is meant. */
export type Topic = 'sport' | 'business' | 'press' | 'learning' | 'politics';

/** Words, lower case, that texts on a topic use and others seldom do. */
export const TOPIC_WORDS: Readonly<Record<Topic, ReadonlySet<string>>> = {
  sport: words(`
    match matches goal goals league coach coaches striker midfielder defender goalkeeper season fans squad playoff playoffs quarterback touchdown
    innings wicket scored kickoff stadium tournament players player team teams champions semifinal semi-final pitch referee umpire roster fixture
    fixtures racing lap athlete athletes olympic football soccer rugby cricket basketball baseball hockey tennis`),
  business: words(`
    company companies shares shareholders customers retailer store stores brand brands profit profits revenue sales products product market investors
    stock stocks manufacturer chain firm firms billion employees executive analyst analysts merger acquisition supplier quarter price prices airline
    bank banks lender software smartphone app advertising consumer consumers`),
  press: words(`
    newspaper newspapers reported reporter reporters journalist journalists editor editorial magazine column columnist broadcaster publication daily
    weekly interview newsroom tabloid headline published`),
  learning: words(`
    university universities professor professors student students campus college graduate graduated research researchers study degree academic
    scholar lecturer faculty alumni school schools doctoral scientist scientists`),
  politics: words(`
    party parties election elections voters vote votes minister ministers parliament opposition coalition lawmakers government candidate candidates
    campaign president legislation senator senators referendum ballot cabinet policy`),
};

/** Topics by the classes that the pack's sources give institutions. */
const TOPIC_OF: readonly (readonly [RegExp, Topic])[] = [
  [/\b(?:football|sports?|club|team)\b/i, 'sport'],
  [/\b(?:brand|company|operator|bank|insurer|airline|exchange)\b/i, 'business'],
  [/\b(?:newspaper|news|media|broadcaster|magazine)\b/i, 'press'],
  [/\b(?:education|university|school|college)\b/i, 'learning'],
  [/\bparty\b/i, 'politics'],
];

/** The topic of texts that name bodies of a class ("football club", "newspaper"); null where it is none of its own. */
export const topicOfClass = (subkind: string): Topic | null =>
  TOPIC_OF.find(([pattern]) => pattern.test(subkind))?.[1] ?? null;
