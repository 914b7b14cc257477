import { inflect } from '../relate/syntax/inflect';

const forms = (bases: string): ReadonlySet<string> =>
  new Set(
    bases
      .trim()
      .split(/\s+/)
      .flatMap((base) => inflect(base).map(([form]) => form)),
  );

/** What governments do and towns, clubs and firms do not: they speak, demand and act on states. All forms. */
export const GOVERNMENT_VERBS = forms(`
  say insist announce warn argue claim note stress confirm deny vow pledge urge demand accuse condemn reject declare state reply comment respond react
  maintain threaten refuse summon expel impose veto ratify negotiate mediate retaliate annex recognise recognize regard intervene balk baulk bristle backtrack
  agree consider weigh fear hope believe want seek signal object protest acknowledge dispute concede rebuff rebuke brand blame complain`);

/** Verbs of governments and of others too ("London welcomed the tourists"): the object has to show that a state acts. All forms. */
export const SHARED_VERBS = forms(`
  sign ban welcome support back join fire block cut suspend seize send launch accept approve lift withdraw offer propose recall deploy praise criticise
  criticize slam hail order expect plan call decide decline close open drop resume halt supply arm fund strike attack sanction invite ask tell thank break sever restore normalise normalize test enrich initial initialled cancel shelve scrap postpone delay
  fine probe investigate defend buy purchase issue trade swap`);

/** What people in office do to each other. All forms. */
export const MEETING_VERBS = forms(
  'meet visit greet host phone congratulate succeed defeat beat name appoint sack fire',
);

/** Verbs whose object is somebody who acts, never a town. All forms. */
export const ADDRESSING_VERBS = forms(`
  accuse urge warn tell criticise criticize condemn blame press pressure thank praise persuade threaten sanction ask rebuke
  pressurise pressurize convince anger infuriate irritate reassure antagonise antagonize enrage provoke appease placate embarrass alienate
  worry alarm unnerve unsettle rattle dismay`);

/** Nouns of what states deal in; behind a verb they show that a state acts. */
export const STATE_MATTERS: ReadonlySet<string> = new Set(
  `ambassador ambassadors envoy envoys diplomat diplomats embassy troops soldiers forces warship warships warplanes jets missiles weapons arms ammunition
  sanctions tariff tariffs treaty treaties pact accord agreement deal talks negotiations ceasefire truce visa visas aid bloc allies ally gas oil exports imports
  aircraft frigates submarines tanks helicopters extradition annexation invasion proposal resolution membership border borders airspace sovereignty relations ties contacts uranium embargo
  restraint calm de-escalation dialogue blame accusations barbs threats`.split(/\s+/),
);

/** What befalls towns and what they do as towns; behind an auxiliary no government is seen in them. All forms. */
export const VERBS_OF_PLACES: ReadonlySet<string> = forms(`
  fall host become see grow experience suffer remain lie look feel attract boast burn celebrate descend emerge expand shrink change turn go come have get need
  mourn wake develop flourish thrive survive witness enjoy undergo bustle reopen shake rise swell sink`);

/** What states own and towns do not: behind a preposition, too, it shows a government ("agreed to Osk's demands"). */
export const OWNED_BY_STATES: ReadonlySet<string> = new Set(
  `demand demands claim claims policy policies stance position positions offer offers threat threats agenda request requests refusal insistence interests
  relations ties influence ambitions allies ally sanctions tariffs rule view views response foreign decision objections concerns warnings warning warfare
  diplomacy diplomats envoy envoys invasion aggression proposal proposals plan plans conditions terms support backing security nuclear military pressure leaders leadership government`.split(
    /\s+/,
  ),
);

/** What else is a government's where nothing else is said ("Osk's new strategy"). */
export const OWNED_BY_GOVERNMENTS: ReadonlySet<string> = new Set(
  `peace initiative initiatives efforts effort attacks attack strikes airstrikes offensive control strategy strategies move moves action actions aim
  aims goal goals intention intentions intent readiness willingness reluctance fury anger frustration ire outrage patience resolve reaction silence
  denial denials promise promises pledge pledges commitment commitments assistance help diktats diktat backtracking friendship friends partners
  partner partnership rivals rival foes foe adversaries enemies enemy crackdown campaign war wars army troops soldiers forces fleet warships navy
  missiles weapons arsenal drones spies intelligence spokesman spokeswoman ambassador ambassadors consulate embassy embassies approach bid presence
  expansion reach grip hold behaviour behavior conduct assertiveness assertion assertions assessment opposition veto stand refusals rejection
  recognition acceptance consent approval disapproval blessing mediation intervention interference meddling involvement withdrawal retreat
  treatment dealings dispute disputes feud quarrel row conflict rivalry rapprochement normalisation normalization alliance alliances treaty pact
  accord agreement deal deals economy trade exports imports currency embargo blockade ban curbs restrictions measures retaliation ultimatum
  deadline sphere backyard credibility leverage regime rulers authorities officials lawmakers negotiators delegation mediators emissary emissaries
  counterpart counterparts proxies proxy narrative propaganda rhetoric dream desire wish wishes hopes hope fear fears suspicion suspicions worries
  doubts calculations calculus thinking complaint complaints criticism accusation accusations allegation allegations verdict answer message
  messages signal signals`.split(/\s+/),
);
