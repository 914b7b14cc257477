/**
 * What nouns of the news report: our own table, in the terms of PLOVER and CAMEO.
 *
 * One row is `nouns ; type ; CAMEO code or - ; recipient prepositions ; options`. Whoever possesses the noun, stands before it
 * as an adjective or after "by" or "from" is the actor. Options: `mutual` – both parties may stand before it, after "between", or one
 * before it and one after "with"; a mode as in the table of verbs; `place` – the recipient may be a place abroad; `bound` – it is
 * no event by itself, only with a verb that carries it out ("sign an agreement", "offer support"); `state` – it lasts, so that by itself it
 * is background; `state-only` – no person is its actor (it is his own extradition); `thing`, `civil` – the recipient may
 * be something or nationals of theirs; `diplomats` – only "of" envoys.
 */
export const NOUN_FRAMES = `
meeting, talk, summit, discussion, conversation, consultation, encounter, tete-a-tete, sit-down, parley ; CONSULT ; 040 ; with,between,of ; mutual
negotiation, dialogue ; CONSULT ; 046 ; with,between ; mutual
teleconference, videoconference ; CONSULT ; 041 ; with,between ; mutual video
call, phone-call, telephone-call ; CONSULT ; 041 ; with,between ; mutual phone bound
visit, trip, tour, stopover ; CONSULT ; 042 ; to,of ; visit place
journey ; CONSULT ; 042 ; to ; visit place
dinner, lunch, breakfast, banquet, reception ; CONSULT ; 040 ; with ; mutual bound
briefing ; CONSULT ; 040 ; to,for ; bound
mediation ; CONSULT ; 045 ; between ; bound
participation ; CONSULT ; 040 ; in ; multilateral place

agreement, deal, accord, treaty, pact, memorandum, memorandums, protocol, convention, mou, contract, declaration ; SUPPORT ; 057 ; with,between ; mutual bound
consensus, understanding, compromise ; AGREE ; 030 ; with,between,on ; mutual bound
support, backing ; SUPPORT ; 051 ; for,to ; bound
praise ; SUPPORT ; 051 ; for,on ; bound thing
congratulation, greeting, wish, condolence, thanks, gratitude ; SUPPORT ; 051 ; to ; bound
tribute ; SUPPORT ; 051 ; to ; bound
solidarity ; SUPPORT ; 051 ; with ; bound
welcome ; CONSULT ; 043 ; to,for ; bound
endorsement ; SUPPORT ; 051 ; of ; thing
recognition ; SUPPORT ; 054 ; of ; bound
apology ; CONCEDE ; 055 ; to ; -
pardon, amnesty, reprieve ; CONCEDE ; 081 ; to,for,of ; -
concession ; CONCEDE ; 080 ; to ; -

cooperation, co-operation, collaboration, partnership, intelligence-sharing ; COOPERATE ; 060 ; with,between ; mutual bound
exercise, wargame, war game, manoeuvre, maneuver, drill ; COOPERATE ; 062 ; with,between ; mutual
extradition ; COOPERATE ; 063 ; to ; bound state-only
aid, assistance, help, relief ; AID ; 070 ; to,for ; bound
loan, grant, donation, bailout, subsidy ; AID ; 071 ; to,for ; bound
delivery, shipment, supply ; AID ; 070 ; to,for ; bound
asylum, refuge ; AID ; 075 ; to,for ; bound
rescue, evacuation ; AID ; 070 ; of ; bound

withdrawal, pullout, pull-out, retreat, pullback ; RETREAT ; 087 ; from ; place
release ; RETREAT ; 0841 ; of ; civil
ceasefire, cease-fire, truce, armistice ; RETREAT ; 0871 ; with,between ; mutual bound
handover ; RETREAT ; 084 ; to ; bound

request, appeal, plea, demand, petition, entreaty ; REQUEST ; 100 ; to,on,from,of ; bound
reminder ; REQUEST ; 100 ; to ; bound
pressure ; REQUEST ; 100 ; on ; bound

accusation, allegation, claim ; ACCUSE ; 112 ; against ; bound
condemnation, denunciation, criticism, rebuke, censure ; ACCUSE ; 111 ; of,against ; thing
complaint, protest ; ACCUSE ; 111 ; against,with,to,about ; bound
lawsuit, suit, case, motion ; ACCUSE ; 115 ; against ; bound
charge, indictment ; ACCUSE ; 115 ; against ; bound
investigation, inquiry, enquiry, probe ; ACCUSE ; 090 ; into,of,against ; bound thing
evidence ; ACCUSE ; 112 ; against ; bound

rejection, dismissal, repudiation ; REJECT ; 120 ; of ; thing
veto ; REJECT ; 123 ; of,against ; bound
ultimatum ; THREATEN ; 130 ; to ; bound
threat ; THREATEN ; 130 ; to,against ; bound
warning ; THREATEN ; 130 ; to ; bound
warrant ; THREATEN ; 130 ; for,against ; bound civil

march, demonstration, rally, riot, picket, sit-in ; PROTEST ; 141 ; against ; bound thing
strike, hunger-strike, walkout ; PROTEST ; 143 ; against,over ; bound thing
boycott ; PROTEST ; 143 ; of,against ; bound

sanction, embargo, tariff, restriction, curb, penalty ; SANCTION ; 163 ; on,against,upon,for ; bound
ban ; SANCTION ; 163 ; on,against ; bound
expulsion ; SANCTION ; 160 ; of ; diplomats civil
recall ; SANCTION ; 160 ; from,to ; diplomats
deployment, mobilisation, mobilization, build-up ; MOBILIZE ; 152 ; near,along,against ; bound

arrest, detention, imprisonment ; COERCE ; 173 ; of ; civil
crackdown, clampdown ; COERCE ; 175 ; on,against ; bound
blockade, siege, occupation, seizure ; COERCE ; 191 ; of,on ; state
deportation ; COERCE ; 174 ; of ; civil
cyberattack, cyber-attack, hack ; COERCE ; 176 ; on,against,of ; bound
annexation ; COERCE ; 191 ; of ; state

attack, assault, raid, airstrike, air-strike, bombardment, ambush, offensive, airraid, onslaught, incursion, counteroffensive ; ASSAULT ; 190 ; on,against,in,into ; thing civil
bombing, shelling, invasion ; ASSAULT ; 190 ; of,on,against ; thing civil place
killing, murder, assassination, massacre, kidnapping, abduction, torture, slaying, shooting, beheading ; ASSAULT ; 180 ; of ; thing civil
war ; ASSAULT ; 190 ; on,against ; bound
`;
