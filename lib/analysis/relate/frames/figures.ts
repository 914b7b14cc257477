/** Words of force that are said of words and votes too: what they tell where nobody is armed. */
const FIGURES: Readonly<Record<string, 'ACCUSE' | 'nothing'>> = {
  attack: 'ACCUSE',
  assault: 'ACCUSE',
  onslaught: 'ACCUSE',
  shoot: 'ACCUSE',
  fire: 'ACCUSE',
  savage: 'ACCUSE',
  bombard: 'nothing',
  pound: 'nothing',
  torpedo: 'nothing',
  ambush: 'nothing',
  destroy: 'nothing',
  demolish: 'nothing',
  torch: 'nothing',
  abuse: 'nothing',
  storm: 'nothing',
  fight: 'nothing',
  battle: 'nothing',
  clash: 'nothing',
  skirmish: 'nothing',
  hit: 'nothing',
  strike: 'nothing',
  war: 'nothing',
};

/** What a verb or noun of force tells as a figure of speech: a reproach or nothing; undefined for words that are none. */
export const figureOf = (word: string): 'ACCUSE' | 'nothing' | undefined => FIGURES[word];

/** Words that two may clash, battle or fight in without arms, so that even states need a sign of arms. */
export const isContest = (word: string): boolean => /^(fight|battle|clash|skirmish)$/.test(word);

/** Heads of groups that bear arms, and their arms. */
export const isArmed = (noun: string): boolean =>
  /^(army|armies|military|navy|forces?|troops?|soldiers?|police|policem[ae]n|guards?|commandos|marines|paratroopers|warplanes?|jets?|aircraft|planes?|helicopters?|gunships|drones?|missiles?|rockets?|warships?|tanks?|artillery|gunners|gunboats?|guerrillas|militants|militiamen|fighters|militias?|insurgents|gunm[ae]n|operatives|bombers?|vessels?|ships?|boats?|frigates?|submarines?|snipers|agents|rebels?|brigades?|battalions?|units?|airmen|coastguard|patrols?|hackers|mercenaries|border-guards|security)$/.test(
    noun,
  );

/** Words that tell of arms or of their victims. */
export const isOfArms = (word: string): boolean =>
  (isArmed(word) &&
    !/^(units?|security|agents|forces?|guards?|operatives|vessels?|ships?|boats?|planes?|jets?)$/.test(
      word,
    )) ||
  /^(kill(s|ed|ing)?|dead|died|deaths?|wounded|wounding|injured|injuring|casualties|civilians|bombs?|bombing|bombardment|shell(s|ed|ing)?|airstrikes?|air-strikes?|gunfire|shots?|gun|guns|knife|axe|rifles?|pistol|explosives?|weapons?|grenades?|mortars?|truce|ceasefire|cease-fire|battlefield|frontline|front-line|invasion|border|overnight|bodies|hostages|destroyed|damaged|wrecked)$/.test(
    word,
  );

/** Where words are said: "attacked him in a speech". */
export const isOfWords = (noun: string): boolean =>
  /^(speech(es)?|interviews?|letters?|statements?|articles?|posts?|tweets?|debates?|books?|memoirs?|columns?|address(es)?|op-ed|editorials?|remarks|comments|rally|rallies|parliament|court|courts|tribunal|campaign|ads?|adverts?|television|tv|broadcast|podcast|podcasts|press|media|message|messages|sermon|video|congress|hearing|hearings|conference|briefing|interviewers)$/.test(
    noun,
  );

/** What words are said about: whoever attacks these only speaks. */
export const isSpokenOf = (noun: string): boolean =>
  /^(government|administration|policy|policies|plans?|decisions?|record|remarks|comments|stance|proposals?|laws?|bill|bills|handling|leadership|media|press|reports?|critics|judges?|judiciary|budget|tariffs?|strategy|approach|position|refusal|failure|silence|lack|idea|ideas|character|integrity|reputation|credibility|motives|approach|democracy|institutions|independence)$/.test(
    noun,
  );
