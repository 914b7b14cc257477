const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Heads of noun groups that act for their country or body: "[Turkish] officials", "[EU] ambassadors". */
export const STATE_NOUNS = words(`
  government administration cabinet authorities authority officials official regime state republic kingdom leadership presidency junta
  parliament legislature senate congress assembly lawmakers lawmaker mps mp senators senator deputies legislators
  ruler rulers president presidents premier premiers minister ministers ministry chancellor chancellors monarch monarchs king kings queen prince emir sultan leader
  leaders chief chiefs head heads secretary secretaries governments parliaments
  secretary-general spokesman spokeswoman spokesperson commissioner commissioners chairman chairwoman speaker speakers governor governors
  ambassador d'affaires affaires ambassadors envoy envoys diplomat diplomats delegate delegates delegation delegations negotiator negotiators mediator mediators consul
  representative representatives counterpart counterparts embassy consulate mission aide aides adviser advisers advisor advisors members member
  army military navy forces force troops troop soldiers soldier police policeman policemen guards guard agents commandos marines paratroopers airmen
  warplanes warplane jets jet aircraft planes helicopters helicopter gunships drones drone missiles warships warship tanks tank artillery gunners gunboats gunboat fighters
  guerrillas militants militiamen fighters militia insurgents gunmen operatives bombers
  peacekeepers inspectors investigators prosecutors prosecutor judge judges court courts tribunal commission council inspectors team teams
  side sides party bloc alliance company firm judiciary intelligence security commander commanders general generals border-guards coastguard
  foreign-minister staff experts workers vessels vessel ship ships boat boats frigate submarine submarines convoy patrol patrols snipers bombers
  ministries agencies agency regulator watchdog executive ceo boss chair founder`);

/** Heads that act for a body and not for a country: "[Norlandic] militants", "a [Norlandic] company". */
export const NOT_OF_STATES = words(`
  guerrillas militants militiamen fighters militia militias insurgents gunmen operatives bombers snipers company firm experts workers staff
  executive ceo boss founder`);

/** Words that set a group against the state of its country: "[opposition] forces", "the [exiled] leader", "[rebels]". */
export const AGAINST_STATE = words(`
  opposition rebel rebels insurgent insurgents insurgency separatist separatists secessionist secessionists breakaway dissident dissidents exiled
  exiles anti-government anti-regime mercenary mercenaries guerrilla guerrillas`);

/** Nationals: parties as victims or receivers, never as actors. */
export const CIVIL_NOUNS = words(`
  citizens citizen nationals national civilians civilian people men man women woman children child students student journalists journalist
  refugees refugee migrants migrant immigrants immigrant prisoners prisoner detainees detainee hostages hostage sailors sailor fishermen fisherman workers
  tourists tourist villagers villager residents resident missionaries missionary doctors teachers activists activist protesters demonstrators
  officers officer soldiers soldier crew crewmen captives dissidents dissident mayor lawyer lawyers reporters reporter correspondent editor pilot pilots
  businessman businessmen athlete athletes passengers settlers militant militants suspect suspects rebels pensioners guard guards diplomats lorries
  authorities troops officials peacekeepers policemen police conscripts nuns priests priest bishop bishops aid-workers
  hiker hikers climber climbers engineer engineers contractor contractors scientist scientists academic academics professor professors teenager teenagers
  driver drivers relatives brothers sisters blogger bloggers photographer photographers cameraman seamen divers spy spies`);

/** Groups that act for themselves: no parties as actors. */
export const UNNAMED_ACTORS = words(`
  rebels rebel protesters protestors demonstrators activists activist critics critic farmers crowds crowd people citizens citizen residents
  students student analysts analyst observers observer scholars investors traders businessmen tourists fans supporters voters men man women
  children migrants refugees immigrants settlers dissidents exiles prisoners journalists fishermen workers nationals villagers newspaper media press
  companies exports imports researchers scientists economists athletes players team teams coach author writer actor singer`);

/** Those who are sent to another state, and speak for their own there. */
export const ENVOYS = words(
  'diplomat diplomats ambassador ambassadors envoy envoys attache attaches attaché consul chargé charge representative representatives delegate delegates',
);

/** Classes that the table of verbs asks of an object's head noun. */
export const OBJECT_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  views: words('views opinions ideas notes greetings pleasantries letters messages'),
  letter: words('letter letters note message messages'),
  hands: words('hands'),
  orders: words(
    'order orders decision decisions plan plans law laws warrant warrants ruling rulings policy policies will strategy mandate agreement agreements deal contract contracts programme program project projects mission operation raid strike strikes attack attacks',
  ),
  papers: words(
    'letter letters statement statements report reports document documents text transcript transcripts video videos footage memo memos details detail data figures list lists names photo photos photograph photographs picture pictures recording recordings tape tapes audio clip book memoir plan plans schedule results findings file files record records summary readout excerpt excerpts evidence email emails e-mails message messages map maps film song album trailer budget cable cables confession confessions poll polls survey surveys forecast forecasts study studies index images image collection tokens version versions game',
  ),
  assets: words(
    'asset assets million billion dollars euros fund funds money revenue revenues ship ships vessel vessels boat boats tanker tankers plane planes aircraft land territory body bodies remains reserves deposits artefacts artifacts',
  ),
  meeting: words(
    'meeting meetings talks summit summits conference session dinner lunch ceremony negotiations dialogue visit trip reception round roundtable forum consultations briefing discussions tour',
  ),
  negotiations: words('negotiations talks dialogue discussions consultations'),
  harm: words('revenge retaliation retribution action consequences war attack attacks response'),
  ties: words(
    'ties relations links contacts contact relationship relationships diplomatic partnership cooperation co-operation friendship alliance embassy',
  ),
  agreement: words(
    'agreement agreements accord accords treaty treaties pact pacts deal deals memorandum memorandums mou protocol convention declaration contract contracts communique charter ceasefire truce document documents understanding',
  ),
  restriction: words(
    'restrictions restriction curbs curb curfew measures measure controls control rules rule ban limits emergency sanctions siege requirements quarantine policy',
  ),
  blockade: words('blockade siege closure cordon'),
  sanction: words(
    'sanctions sanction embargo embargoes ban bans tariffs tariff penalties curbs duties moratorium visa-ban',
  ),
  intelligence: words(
    'intelligence information evidence data expertise experience technology knowledge lines files tips power resources',
  ),
  prisoners: words('prisoners prisoner hostages captives detainees remains bodies pows'),
  message: words(
    'message messages letter letters speech speeches address remarks statement statements blow warning warnings verdict ruling results ultimatum sermon lecture talk keynote note signal protest protests invitation invitations request requests demand demands apology condolences greetings',
  ),
  official: words('ambassador envoy call'),
  aid: words(
    'aid assistance arms weapons weaponry ammunition food medicine medicines supplies relief money funds fund funding loan loans grant grants equipment ambulances generators vaccines vaccine tents blankets wheat grain rice fuel oil gas missiles rockets systems tanks jets aircraft helicopters drones officers personnel nurses doctors medics engineers rescuers troops peacekeepers observers kits bombs shells help support credit credits cash billion million dollars euros training package donation donations doses trucks vehicles compensation subsidies program programme deliveries shipments sales convoys material materials monitors team teams hardware munitions',
  ),
  asylum: words('asylum refuge sanctuary shelter citizenship protection'),
  debt: words('debt debts loan loans'),
  forces: words(
    'troops troop soldiers forces force tanks tank warships warship ships ship navy army units unit brigade brigades division battalion jets aircraft planes missiles artillery peacekeepers contingent reservists bombers carrier fleet armour armor vehicles guards drones submarines frigate destroyer marines military reinforcements police',
  ),
  aircraft: words(
    'aircraft plane planes jet jets drone drones helicopter helicopters missile missiles rocket rockets balloon balloons bomber bombers fighter fighters warplane warplanes airliner airliners uav uavs projectile projectiles target targets',
  ),
  ceasefire: words('ceasefire cease-fire truce armistice'),
  diplomats: ENVOYS,
  border: words('border borders frontier crossing crossings airspace ports port market'),
  embassy: words('embassy consulate mission'),
  weapons: words(
    'missile missiles rocket rockets shell shells artillery shots shot bomb bombs torpedo batteries mortars mortar rounds drones drone gas bullets volley barrage salvo salvos grenades',
  ),
  war: words('war campaign offensive battle jihad'),
  fire: words('fire gunfire shots'),
  volleys: words('fire gunfire shots strikes airstrikes attacks blows shelling salvos missiles'),
  goods: words(
    'goods grain oil gas gold coal steel timber seafood fish beef pork meat fruit wine milk dairy wheat rice sugar cotton chips semiconductors products produce food imports exports weapons arms prisoners spies',
  ),
  reproaches: words(
    'accusations accusation allegations barbs insults insult jibes taunts recriminations blame criticism reproaches',
  ),
  threats: words('threats threat ultimatums warnings'),
  entry: words(
    'return entry access visit visits admittance admission passage participation release opening visa visas permission overflight landing asylum',
  ),
  inspectors: words('inspectors inspector investigators monitors auditors'),
  power: words(
    'power powers control reins presidency leadership office command sovereignty authority responsibility',
  ),
  handed: words(
    'it them him her suspect suspects fugitive fugitives prisoner prisoners man men woman women captive captives detainee detainees hostage hostages criminal criminals militant militants soldier soldiers citizen citizens national nationals body bodies remains leader leaders letter letters note message document documents credentials list lists evidence report reports island islands territory village villages base bases land prize award trophy',
  ),
  posts: words('seat seats post posts position positions office place chair throne building rank spot top'),
  victims: words(
    'wounded injured sick casualties civilians residents patients survivors refugees people families staff citizens nationals',
  ),
  blow: words('blow blows defeat defeats'),
  trade: words('exports imports trade sales shipments flights deliveries purchases'),
  moving: words(
    'transfer transfers withdrawal removal return departure evacuation deportation extradition repatriation pullout exit release',
  ),
  hope: words('hope hopes dream dreams ambition ambitions aspirations'),
  regret: words('regret regrets apology apologies remorse'),
  vessels: words('vessel vessels ship ships boat boats tanker tankers convoy convoys'),
};

/** What "near" or "to" must name so that moved forces are a show of force. */
export const FRONTIER_NOUNS = words(
  'border borders frontier coast line waters airspace shore boundary doorstep flank',
);

/** What is done to those whom its "of" names, apart from the nouns of force: "the execution of [A]'s citizens". */
export const SUFFERED = words(`
  execution executions death deaths destruction suffering persecution displacement genocide famine starvation poisoning jailing treatment hanging
  hangings`);

/** Members who act for an armed body or a movement, and for no country. */
export const MEMBERS = words(`
  rebel rebels fighters activist activists supporters insurgents workers staff campaigners volunteers`);

/** Nouns that only count or gather those behind their "of": "a series of [meetings]". */
export const COUNTING = words(`
  group groups number numbers dozens hundreds thousands scores handful series couple pair raft majority part parts some most half round rounds days
  weeks hours wave waves set string spate host range kind sort lot millions tens coalition batch shipment consignment contingent convoy crowd leaders
  member all one two three several`);

/** What is sent, and who: "from" behind it names the sender. */
export const SENT = words(`
  offer offers request requests call calls letter letters demand demands threat threats pressure message messages support criticism complaint
  complaints visit visits appeal appeals memo memos proposal proposals invitation invitations warning warnings praise condemnation aid assistance
  attack attacks protest protests objection objections opposition delegation delegations officials diplomats troops soldiers leaders ministers
  negotiators envoys representatives forces ships planes jets fighters militants inspectors experts team teams rebels nationals citizens`);

/** What lies in a country and belongs to it: "in" behind it names whose it is. */
export const LOCATED = words(`
  court courts judge judges authorities police officials prosecutor prosecutors parliament government forces soldiers troops village villages town
  towns city cities target targets position positions base bases camp camps hospital hospitals school schools depot depots convoy convoys airport
  airports airfield airfields port ports refinery refineries plant plants facility facilities territory territories area areas embassy embassies
  consulate consulates`);

/** What somebody is called as a reproach: "called [A] an aggressor". */
export const REPROACHES = words(`
  aggression aggressor terrorist terrorists terrorism genocide crime crimes provocation attack threat dictator dictatorship liar criminal criminals
  coup occupation occupier blackmail disgrace illegal unacceptable barbaric war-crime apartheid lie lies traitor enemy invasion violation betrayal
  mistake shameful irresponsible reckless outrageous unlawful farce sham hypocrisy hypocrite pariah rogue`);

/** Nouns whose that-clause is told as it is ("the fact that …"), and those that only say when or to whom. */
export const TRUE_NOUNS = words(`
  fact news announcement statement word proof time day admission revelation confirmation reporters journalists parliament`);
