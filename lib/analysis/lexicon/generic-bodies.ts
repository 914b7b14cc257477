/**
 * Words that many bodies share. A name made of them alone ("the Senate", "Ministry of Finance", "Labour Party") means the
 * one of the country that the text speaks of.
 */
const GENERIC = new Set(
  `senate parliament congress council commission court supreme constitutional tribunal cassation administrative audit auditors assembly national federal state house representatives commons
  lords chamber deputies cabinet government ministry minister ministers foreign interior finance defence defense justice health education affairs external internal home
  army navy air force forces armed police central bank reserve board agency authority committee election electoral elections department office labour labor
  party democratic republican socialist social liberal conservative progressive people peoples people's nationalist communist christian workers worker's front union coalition
  alliance movement green greens academy news post times herald tribune daily university institute guard coast border security high appeal appeals attorney general
  prosecutor prosecutors prosecutor's intelligence service services customs immigration statistics tax treasury trade commerce energy agriculture transport
  environment culture economy economic development planning human rights public works independent civil aviation meteorology weather royal military
  republicans democrats conservatives liberals socialists libertarian society association federation football olympic the of for and on in`.split(
    /\s+/,
  ),
);

/** Whether all words of a body's name (lower case) are shared by many bodies. */
export const isGenericBody = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => GENERIC.has(word));
