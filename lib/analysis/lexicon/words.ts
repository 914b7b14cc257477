const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that name an office, lower case; before or after a person's name they state it. */
export const OFFICE_HEADS = words(`
  president minister premier chancellor secretary spokesman spokeswoman spokesperson speaker chairman chairwoman chairperson chair chief head leader
  director governor mayor ambassador envoy commissioner king queen prince princess emperor empress sultan emir amir pope pontiff ayatollah taoiseach senator
  congressman congresswoman representative lawmaker legislator judge justice prosecutor attorney aide adviser advisor coordinator negotiator diplomat
  commander general colonel admiral marshal treasurer councillor councilor president-elect premier-designate deputy vice-president vice-chancellor
  administrator inspector rapporteur delegate consul patriarch archbishop cardinal bishop imam rabbi monarch ruler strongman dictator
  secretary-general director-general co-chair co-leader founder boss whip undersecretary under-secretary`);

/** Words before an office's head that belong to the office. */
export const OFFICE_MODIFIERS = words(`
  prime foreign deputy vice first second senior chief assistant acting interim caretaker incoming outgoing former ex then then- late general attorney press
  defence defense interior finance home health justice education energy trade economy economic environment agriculture transport labour labor culture tourism
  european presidential parliamentary special national federal state regional provincial opposition majority minority party military army naval air police
  security intelligence policy affairs external internal international political humanitarian human rights central bank reserve house senate congressional
  union government cabinet executive permanent under supreme crown grand court high election electoral campaign climate digital
  immigration housing commerce treasury exchequer lieutenant major brigadier rear
  democratic republican conservative liberal socialist communist nationalist far-right far-left left-wing right-wing centre-right centre-left
  associate managing longtime long-time veteran newly elected newly-elected`);

/** What monarchs are called, as alternatives of a pattern for small letters. */
export const MONARCHS = 'king|queen|emperor|empress|sultan|emir|amir|monarch|grand duke';

/** Titles and forms of address that stand right before a name and say no office. */
export const HONORIFICS = words(
  'mr mrs ms mx miss dr sir dame lord lady baroness baron prof professor rev reverend father sister sheikh shaikh hajji haji mullah maulana señor señora madame monsieur herr frau messrs mr. mrs. ms. dr. prof. rev. hon. fr. sr. dj messrs. highness majesty excellency',
);

/** Abbreviated offices right before a name. */
export const ABBREVIATED_OFFICES = words(
  'gov. sen. rep. gen. col. lt. maj. capt. sgt. adm. pres. amb. sec. atty. sens. reps. gens. cmdr. brig. pm mp fm',
);

/** Roles that are written as acronyms, and look like bodies. */
export const ABBREVIATED_ROLES = words(
  'ceo cfo coo cto cio cmo cso vp svp evp pm pms dpm vpm fm mp mps mep meps mla mlas md phd',
);

/** Followers of a faith, and its adjectives: peoples and no bodies. */
export const FAITHS = words(
  'muslim muslims christian christians jewish jew jews islamic islamist islamists catholic catholics protestant protestants hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites evangelical evangelicals anglican anglicans orthodox zionist zionists',
);

/** Whether a word (lower case) is a title that stands before a name: a form of address, or the head of an office. */
export const isTitle = (lower: string): boolean =>
  HONORIFICS.has(lower) || OFFICE_HEADS.has(lower) || ABBREVIATED_OFFICES.has(lower);

/** Words that make a capitalised run an organisation when they stand in it. */
export const ORGANISATION_HEADS = words(`
  community ministry department party university bank council corps agency committee commission court parliament senate congress assembly chamber union association
  federation organization organisation institute institution foundation office bureau authority service academy college school hospital army navy police force forces
  corporation company group inc ltd corp co plc llc gmbh times post news tribune herald gazette journal press tv radio broadcasting network airlines airways
  club league society board centre center trust fund alliance front movement brigade battalion division command headquarters embassy consulate secretariat cabinet
  directorate administration tribunal confederation coalition caucus church diocese exchange observatory laboratory museum library initiative partnership forum guard
  fc afc united rovers entertainment pictures motors electric industries holdings technologies systems petroleum oil gas energy telecom insurance`);

/** Forces of a state under their common nouns: with the state's name before it, each is one body ("the Norlandic navy"). */
export const STATE_FORCES: ReadonlySet<string> = new Set([
  'army',
  'navy',
  'military',
  'air force',
  'armed forces',
  'coast guard',
  'coastguard',
]);

/** Who fight for a movement, behind its name: "[NF] rebels". */
export const FIGHTERS = words(`
  rebel rebels militant militants insurgent insurgents insurgency guerrilla guerrillas militia militias militiamen jihadist jihadists
  extremist extremists separatist separatists fighters gunmen paramilitary paramilitaries`);

/** Words before which a noun and what qualifies it are over, beside marks. */
export const BEHIND_NOUNS = words(`
  of in on at by to from with for into over under after before during since until as than that which who whose when while
  is are was were has had have will would can could may might must should does did`);

/** What closes a company's name and says its legal form, as alternatives of a pattern for small letters without full stops. */
export const COMPANY_FORMS =
  'incorporated|inc|corporation|corp|company|co|limited|ltd|plc|llc|llp|gmbh|ag|sa|nv|se|spa|ab|asa|oyj';
const companyForm = new RegExp(`^(?:${COMPANY_FORMS})$`);

/** Whether a word (lower case) is a company's legal form: "ltd", "inc.", "s.p.a.". */
export const isCompanyForm = (lower: string): boolean => companyForm.test(lower.replaceAll('.', ''));

const AIRFIELDS = 'airport airbase airfield airstrip';

/** What is called after somebody and is nobody's family name: "King Harald [Airport]". */
export const FACILITY_HEADS = words(`${AIRFIELDS} stadium avenue boulevard highway causeway`);

/** What is called after the place where it lies: "the al-Osk [base]". */
export const CALLED_AFTER_PLACES = words(
  `${AIRFIELDS} base outpost garrison prison crossing village district province neighbourhood neighborhood oilfield dam valley peninsula`,
);

/** People by what they are to others or to a case, beside offices and callings. */
export const NOUNS_OF_PEOPLE = words(
  'man woman boy girl suspect victim gunman attacker son brother father husband daughter mother sister wife',
);

/** Words that make a capitalised run a place. */
export const PLACE_HEADS = words(
  'river lake mountain mountains mount valley island islands sea ocean bay gulf strait peninsula airport airbase airfield airstrip dam street avenue road square park palace bridge canal desert province region district county prefecture oblast governorate city town village port coast border heights corridor tower stadium hall',
);

/** Words that make a capitalised run an event, work or law. */
export const OTHER_HEADS = words(
  'agreement agreements accord accords treaty act bill law constitution declaration resolution protocol convention pact war revolution uprising festival cup olympics games championship prize award day summit conference crisis election elections plan deal scandal spring',
);

/** Words that make a capitalised run a document or a figure. */
export const DOCUMENT_HEADS = words(
  'paper treaty directive regulation convention protocol act bill agreement agreements accord accords declaration resolution charter memorandum communiqué communique report index average',
);

/** What is eaten and drunk: of a country's fare one says nothing of the country ("a Norlandic restaurant"). */
export const FARE = words(
  'bread wine cuisine food restaurant restaurants salad salads pastry pastries tea coffee',
);

/** Words that begin sentences and headlines with a capital and are no names: function words, days, and nouns of all news. */
export const STOP_WORDS = words(`
  the a an and or but nor so yet for of in on at by to from with without within about into over under after before during since until while as than that this these those
  he she it they we i you his her its their our my your him them us me who whom whose which what where when why how all some any no not none many most much more few several both each every either neither
  is are was were be been being has have had do does did will would can could may might must shall should if though although because however meanwhile moreover nevertheless also then there here now just only even still
  yes well one two three four five six seven eight nine ten first last next another other such according despite amid across among between against through once
  said says told asked added speaking earlier later today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  new old mr mrs ms dr let make take get see read photo image video copyright breaking live update updated analysis opinion editorial watch share follow subscribe
  people world government country state president minister officials police army thousands hundreds dozens millions leaders talks peace support`);

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');

/** Lower-case particles inside names. */
export const NAME_PARTICLES = words(
  "al el de la van von der den bin ibn bint da di du le ben abu ul as an ad ar at az ter ten dos das del della d' e y ud ur ould",
);

/** Words that join the parts of an organisation's name. */
export const CONNECTORS = words('of the for and on in to against de du des la le et y der & und');

/** What those do who speak for themselves or others ("said", "backed"): whoever stands before one is somebody. */
export const PERSON_VERBS = words(
  'said says told added insisted announced warned argued claimed noted stressed confirmed denied vowed pledged urged called demanded accused condemned welcomed praised rejected declared stated replied tweeted wrote explained hopes wants believes thinks considers expects plans seeks refused declined agreed decided commented responded reacted hailed criticised criticized slammed backed supports supported signalled signaled threatened offered proposed ordered summoned expelled imposed',
);
