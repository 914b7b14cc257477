/**
 * What verbs of the news report: our own table, in the terms of PLOVER and CAMEO.
 *
 * One row is `verbs ; type ; CAMEO code or - ; recipient slots ; options`. A verb may carry a particle ("call off"). Slots
 * are tried in their order: `O` is the direct object, a word is the preposition before the recipient. `O=class` demands an
 * object whose head noun is of that class (see `noun-classes.ts`), `O!class` one that is not; the recipient then stands in
 * the slots after `>`, or else is whom the object belongs to. Options, by what they say of
 * - the event: `visit`, `phone`, `video`, `letter`, `in-person` – its mode; `plural` – its subject may hold both parties ("the two met");
 *   `call` – both only where it is told that they did so with each other;
 * - the subject: `civic` – no state (a government's protest is a reproach); `official` – a person or a state, and its recipient no body (who
 *   goes to the Senate becomes a senator); `military` – no person for himself;
 * - the recipient: `self` – named or described, not merely something of theirs; `thing` – that too; `place` – a place abroad too; `abroad` – only
 *   what lies abroad; `civil` – nationals too; `people` – only nationals or forces; `people-only` – only a person or those who act for a state;
 *   `people-held` – no body (what is freed is somebody or a town); `trial` – no nationals; `no-person` – nobody (who dismisses a minister rejects nothing);
 *   `envoy` – an envoy, or called by no single person;
 * - the clause: `no-passive`; `alone` – no verb or second object behind its object ("helped A win"); `bare` – no object; `not:word` – a preposition
 *   that must not be there; `no-naming` – not "called A a liar", "what A calls B"; `request` – to do something or for something, no question;
 *   `threat` – only where the warner's side is to do the harm; `border` – a border or coast is named; `body-from` – its object is no act of force;
 *   `needs:with`, `needs:place`, `needs:court`, `needs:to-infinitive`, `needs:persona` – with what is given, where it is or leads, where the case is heard, what is to be done, "persona non grata".
 */
export const VERB_FRAMES = `
meet ; CONSULT ; 040 ; O,with,up with ; plural self in-person
confer, hobnob, huddle, liaise ; CONSULT ; 040 ; with ; plural self
speak, talk ; CONSULT ; 040 ; with,to ; plural call self bare
converse, chat, dine, lunch ; CONSULT ; 040 ; with ; plural self
consult ; CONSULT ; 040 ; O,with ; plural self
negotiate, bargain, parley, haggle ; CONSULT ; 046 ; with ; plural self
discuss, debate, review, explore, examine ; CONSULT ; 040 ; with ; plural self
exchange ; CONSULT ; 040 ; O=views>with ; plural self
visit, tour ; CONSULT ; 042 ; O ; visit place
travel, fly, journey, head, return, drive, jet ; CONSULT ; 042 ; to ; visit place abroad bare
leave, depart, set off ; CONSULT ; 042 ; for ; visit place abroad official
go, come ; CONSULT ; 042 ; to ; visit place abroad official not:under
arrive, land, touch down ; CONSULT ; 042 ; in,at ; visit place abroad
host, receive, greet ; CONSULT ; 043 ; O ; visit self people-only
entertain ; CONSULT ; 043 ; O ; visit self people-only
phone, telephone, ring ; CONSULT ; 041 ; O ; phone self
call ; CONSULT ; 041 ; O ; phone self people-only no-naming
brief, debrief ; CONSULT ; 040 ; O ; self
notify, inform, update ; CONSULT ; 040 ; O ; self
mediate ; CONSULT ; 045 ; between,in ; self
broker, mediate ; CONSULT ; 045 ; O=agreement>between ; self
join ; CONSULT ; 040 ; O=meeting>with,of ; plural self
attend ; CONSULT ; 040 ; O=meeting>with,of,between ; self
contact ; CONSULT ; 041 ; O ; self
sit down ; CONSULT ; 040 ; with ; plural self
reach out ; CONSULT ; 041 ; to ; self
write ; CONSULT ; 040 ; to ; self letter bare
receive, get ; CONSULT ; 040 ; O=letter>from ; self letter
shake ; CONSULT ; 040 ; O=hands>with ; plural self

agree ; AGREE ; 030 ; with,on,upon,to ; plural
agree with ; AGREE ; 030 ; O ; plural
consent, accede, assent, acquiesce ; AGREE ; 030 ; to ; -
accept ; AGREE ; 030 ; O ; -
concur ; AGREE ; 030 ; with ; plural
pledge, promise ; AGREE ; 030 ; O!harm>to,for ; no-passive
pledge, promise ; AGREE ; 030 ; to,O ; no-passive
offer ; AGREE ; 030 ; O>to ; no-passive
offer ; AGREE ; 030 ; O ; self
commit ; AGREE ; 030 ; to,for ; -
earmark, allocate, budget ; AGREE ; 070 ; O>to,for ; -
normalise, normalize, mend, restore, renew, resume, reestablish, re-establish, establish, strengthen, reopen ; SUPPORT ; 054 ; O=ties>with,between ; plural
deepen, strengthen, expand, improve, boost, cement, forge ; AGREE ; 030 ; O=ties>with ; plural
upgrade ; SUPPORT ; 050 ; O=ties>with,to ; plural

praise, laud, applaud, commend, hail, salute, thank, congratulate, compliment, honour, honor, felicitate, extol ; SUPPORT ; 051 ; O ; thing
back, endorse, champion, vouch for ; SUPPORT ; 051 ; O ; thing
support ; SUPPORT ; 050 ; O ; thing
defend ; SUPPORT ; 051 ; O ; thing
welcome ; CONSULT ; 043 ; O ; visit self people-only needs:place
welcome ; SUPPORT ; 051 ; O ; thing
recognise, recognize, acknowledge ; SUPPORT ; 054 ; O ; self
side ; SUPPORT ; 051 ; with ; self
stand by ; SUPPORT ; 051 ; O ; self
rally behind ; SUPPORT ; 051 ; O ; self
sign, ratify, initial, conclude, ink, seal, clinch ; SUPPORT ; 057 ; O=agreement>with,between ; plural
sign up ; SUPPORT ; 057 ; to ; -
ratify ; SUPPORT ; 057 ; O ; thing
reassure, assure ; SUPPORT ; 050 ; O ; self
mourn, eulogise, eulogize ; SUPPORT ; 051 ; O ; self
mobilise, mobilize ; SUPPORT ; 050 ; for ; -
vote ; SUPPORT ; 051 ; for ; self
campaign ; SUPPORT ; 051 ; for ; self

express, offer, convey ; CONCEDE ; 055 ; O=regret>to ; -
apologise, apologize ; CONCEDE ; 055 ; to ; -
pardon, amnesty, forgive ; CONCEDE ; 081 ; O ; -
relent, yield, bow, cave in, back down, capitulate ; CONCEDE ; 080 ; to ; -
ease, relax, loosen, soften, lift ; CONCEDE ; 081 ; O=restriction>on,in,against,for ; place
lift ; RETREAT ; 085 ; O=blockade>on,of,against ; -
lift, end, remove, drop, scrap, suspend, waive, rescind, revoke ; CONCEDE ; 085 ; O=sanction>on,against,for,to ; -
allow, permit, grant ; CONCEDE ; 080 ; O=entry ; thing
refuse, deny ; REJECT ; 120 ; O=entry>to ; -
refuse, deny ; REJECT ; 120 ; O=entry ; -
send, dispatch ; ACCUSE ; 090 ; O=inspectors>to,in,into ; -
allow, permit ; CONCEDE ; 080 ; O ; self people-only
legalise, legalize, unban ; CONCEDE ; 081 ; O ; self
reinstate ; CONCEDE ; 080 ; O ; self people-only

cooperate, co-operate, collaborate, partner, team up ; COOPERATE ; 060 ; with ; plural
work together ; COOPERATE ; 060 ; with ; plural
share ; COOPERATE ; 064 ; O=intelligence>with ; plural
swap, exchange ; COOPERATE ; 064 ; O=intelligence>with ; plural
trade ; COOPERATE ; 061 ; with ; plural bare
trade ; COOPERATE ; 061 ; O=goods>with ; plural
exchange, trade, swap ; ACCUSE ; 111 ; O=reproaches>with ; plural
exchange, trade ; THREATEN ; 130 ; O=threats>with ; plural
exchange, swap ; COOPERATE ; 060 ; O=prisoners>with ; plural
extradite ; COOPERATE ; 063 ; O>to ; -
hand over ; CONCEDE ; 080 ; O=power>to ; -
hand over ; AID ; 070 ; O!handed>to ; no-person
hand over ; COOPERATE ; 063 ; O>to ; -
ally ; COOPERATE ; 060 ; with ; plural
co-host, co-sponsor, coordinate, co-ordinate ; COOPERATE ; 060 ; with ; plural
drill, train ; COOPERATE ; 062 ; with ; plural
train ; AID ; 072 ; O ; self people

deliver, donate, airlift, ship, supply ; AID ; 070 ; O!message>to,for ; -
send, dispatch, fly, provide, extend, transfer, give, grant, contribute, distribute, hand, lend, loan, airdrop, channel ; AID ; 070 ; O=aid>to,for,in ; -
supply, provide, arm, equip, furnish ; AID ; 072 ; O ; needs:with
arm, bankroll, fund, finance, subsidise, subsidize, bail out ; AID ; 071 ; O ; self
sell ; COOPERATE ; 061 ; O>to ; -
aid, assist, help ; AID ; 070 ; O ; self alone
grant, give ; AID ; 075 ; O=asylum>to ; -
shelter, evacuate, rescue ; AID ; 070 ; O ; civil
evacuate, rescue ; AID ; 070 ; O=victims>from,in ; thing
write off, cancel, forgive ; AID ; 074 ; O=debt>of,to,for ; -
reimburse, compensate ; AID ; 071 ; O ; civil
pay ; AID ; 071 ; O=aid>to ; -
treat, vaccinate, feed ; AID ; 073 ; O ; people not:as not:like

release, free ; RETREAT ; 0841 ; O=assets ; thing
release, free ; RETREAT ; 0841 ; O!papers ; self civil place people-held
withdraw, retreat, pull out, pull back ; RETREAT ; 087 ; from ; place
pull, walk, back, withdraw ; RETREAT ; 087 ; out of ; place thing
move ; RETREAT ; 087 ; out of ; place thing military
withdraw, pull, pull out, evacuate ; RETREAT ; 087 ; O=forces>from,out of ; place
return, hand back, give back ; RETREAT ; 0842 ; O!official>to ; -
surrender ; RETREAT ; 087 ; to ; -
surrender, cede, relinquish ; RETREAT ; 087 ; O>to ; -
readmit, let in ; RETREAT ; 085 ; O ; self
declare, announce, observe ; RETREAT ; 0871 ; O=ceasefire>with ; plural
repatriate ; RETREAT ; 084 ; O ; civil

urge, implore, exhort, entreat, beseech, press, pressure, lobby, petition, prod, nudge ; REQUEST ; 100 ; O ; self
push ; REQUEST ; 100 ; O ; self needs:to-infinitive
ask ; REQUEST ; 100 ; O ; self request
beg ; REQUEST ; 100 ; O ; self
tell ; REQUEST ; 100 ; O ; self needs:to-infinitive
instruct, direct, command ; REQUEST ; 100 ; O ; self needs:to-infinitive
order ; REQUEST ; 100 ; O ; self needs:to-infinitive
demand ; REQUEST ; 100 ; of,from,O ; thing
call on, call upon ; REQUEST ; 100 ; O ; self
call ; REQUEST ; 100 ; on,upon ; self not:for
appeal ; REQUEST ; 020 ; to ; -
plead ; REQUEST ; 020 ; with,to ; self bare
insist ; REQUEST ; 100 ; on ; -
push ; REQUEST ; 100 ; for ; self
request, seek, solicit ; REQUEST ; 100 ; O!moving>from,of ; -
invite ; AGREE ; 030 ; O ; self
remind ; REQUEST ; 100 ; O ; self
caution ; REQUEST ; 100 ; O ; self
oblige, compel, force ; COERCE ; 170 ; O ; self needs:to-infinitive
encourage ; REQUEST ; 020 ; O ; self
advise ; REQUEST ; 020 ; O ; self needs:to-infinitive

accuse ; ACCUSE ; 112 ; O ; -
blame, fault ; ACCUSE ; 112 ; O,on ; thing
denounce, condemn, criticise, criticize, decry, deplore, deride, slam, blast, lambast, lambaste, rebuke, chide, castigate, berate, censure, reprimand, reproach, scold, upbraid, excoriate, bash, rap, assail, pillory, vilify, lament, chastise, admonish, disparage, mock, ridicule, insult, belittle, attack verbally ; ACCUSE ; 111 ; O ; thing
lash out, rail, hit out, inveigh, fulminate ; ACCUSE ; 111 ; at,against ; thing
disapprove ; ACCUSE ; 110 ; of ; thing
object ; ACCUSE ; 110 ; to ; thing bare
complain ; ACCUSE ; 111 ; about,of,over ; thing
oppose ; ACCUSE ; 110 ; O ; thing
question ; ACCUSE ; 110 ; O ; thing
slander, libel, smear ; ACCUSE ; 111 ; O ; -
sue, prosecute ; ACCUSE ; 115 ; O ; trial
take, refer, haul, drag, bring ; ACCUSE ; 115 ; O ; self needs:court
charge, indict, impeach ; ACCUSE ; 115 ; O ; self trial
implicate ; ACCUSE ; 112 ; O ; -
investigate, probe ; ACCUSE ; 090 ; O ; thing
summon ; ACCUSE ; 111 ; O ; self people-only envoy
inspect ; ACCUSE ; 090 ; O ; thing
subpoena ; REQUEST ; 100 ; O ; self

reject, rebuff, spurn, snub, turn down, shoot down, repudiate, veto ; REJECT ; 120 ; O!hope ; thing
dismiss ; REJECT ; 120 ; O ; thing no-person
refuse, decline ; REJECT ; 120 ; O ; thing
defy, disobey ; REJECT ; 129 ; O ; -
vote ; REJECT ; 120 ; against ; self
resist ; REJECT ; 120 ; O ; self thing
rule out ; REJECT ; 120 ; O ; -
bar, blacklist ; REJECT ; 120 ; O ; self
cancel, postpone, call off, scrap, delay, put off, scupper, abandon, boycott ; REJECT ; 120 ; O=meeting>with,to,between ; plural
ignore ; REJECT ; 120 ; O ; self
disown ; REJECT ; 120 ; O ; self
break off, walk out, suspend, halt, quit ; REJECT ; 120 ; O=negotiations>with,between ; plural
block ; COERCE ; 170 ; O=vessels ; thing
block ; REJECT ; 123 ; O ; thing

threaten, menace ; THREATEN ; 130 ; O ; -
threaten, promise, vow ; THREATEN ; 130 ; O=harm>against,on,for ; -
take ; COERCE ; 170 ; O=harm>against ; -
warn ; THREATEN ; 130 ; O ; self threat

march, demonstrate, rally, riot, picket ; PROTEST ; 140 ; against ; thing
protest ; PROTEST ; 141 ; against,O ; thing civic
protest ; ACCUSE ; 111 ; O,against ; thing
boycott ; PROTEST ; 143 ; O ; thing
strike, walk out ; PROTEST ; 143 ; over,against ; -

sanction, embargo, penalise, penalize ; SANCTION ; 163 ; O ; self
expel ; SANCTION ; 160 ; O=diplomats ; -
declare ; SANCTION ; 160 ; O ; civil needs:persona
recall, withdraw ; SANCTION ; 160 ; O=diplomats>from,in,to ; -
sever, cut, break, suspend, freeze, downgrade, rupture, cut off, break off ; SANCTION ; 160 ; O=ties>with ; plural
suspend, halt, cut, freeze, stop, withhold, end, slash, terminate, cut off ; SANCTION ; 162 ; O=aid>to,for,in ; -
suspend, halt, stop, ban, freeze, restrict, curb, cut ; SANCTION ; 163 ; O=trade>to,with,from ; -
suspend, expel ; SANCTION ; 160 ; O ; body-from
convict, sentence, jail, imprison, fine ; COERCE ; 170 ; O ; civil
close ; SANCTION ; 160 ; O=border>with,to ; -
close, shut, shutter ; SANCTION ; 160 ; O=embassy>in ; -
isolate ; SANCTION ; 160 ; O ; self
denaturalise, delist ; SANCTION ; 160 ; O ; -

deploy, mass, move, send, station, dispatch, position, rush, amass, redeploy ; MOBILIZE ; 152 ; O=forces>near,towards,toward,along,at,on,opposite,to,in,with ; border
mobilise, mobilize ; MOBILIZE ; 154 ; O=forces>against ; -
brandish ; MOBILIZE ; 150 ; O>at ; -

arrest, detain, apprehend, intern, incarcerate, round up ; COERCE ; 173 ; O ; civil
ban ; SANCTION ; 163 ; O=goods>from ; thing
ban, outlaw, proscribe, gag, muzzle, censor ; COERCE ; 172 ; O ; thing
deport, expel, exile, banish, evict, displace, oust ; COERCE ; 174 ; O ; civil
seize, confiscate, impound, commandeer, capture, intercept ; COERCE ; 171 ; O ; thing civil
occupy ; COERCE ; 191 ; O!posts ; thing place
blockade, besiege, annex, encircle, cordon off, seal off ; COERCE ; 191 ; O ; thing place
hack, wiretap, bug, jam, sabotage ; COERCE ; 176 ; O ; thing
persecute, repress, suppress, oppress, intimidate, harass ; COERCE ; 175 ; O ; civil
crack down ; COERCE ; 175 ; on ; civil
raid, ransack ; COERCE ; 171 ; O ; thing
shut down ; COERCE ; 172 ; O ; self
disqualify ; COERCE ; 172 ; O ; self
overthrow, topple, depose ; COERCE ; 170 ; O ; self
nationalise, nationalize, expropriate ; COERCE ; 171 ; O ; thing
retaliate, hit back, strike back ; COERCE ; 170 ; against,at ; -
blackmail, extort ; COERCE ; 170 ; O ; self
retake, overrun, conquer ; COERCE ; 191 ; O ; thing place

attack, assault, ambush, storm, invade ; ASSAULT ; 190 ; O ; thing civil place
bomb, shell, bombard, pound, strafe, torpedo, firebomb, rocket ; ASSAULT ; 190 ; O ; thing civil place
strike, hit ; ASSAULT ; 190 ; O ; thing civil military place
shoot ; ASSAULT ; 190 ; O ; people thing
shoot down, down ; ASSAULT ; 190 ; O=aircraft ; thing military
shoot, fire ; ASSAULT ; 190 ; at,on ; thing civil
fire ; ASSAULT ; 190 ; O=weapons>at,on,into,near,towards,toward ; -
deliver, inflict, strike, deal ; ASSAULT ; 190 ; O=blow>to,on,against ; -
lob, hurl, launch, rain, drop ; ASSAULT ; 190 ; O=weapons>at,on,into,against ; -
execute ; ASSAULT ; 180 ; O!orders ; civil
kill, murder, slay, assassinate, massacre, behead, wound, injure, gun down ; ASSAULT ; 180 ; O ; civil thing
kidnap, abduct, hijack, torture, abuse, rape, beat up, maltreat, mistreat ; ASSAULT ; 180 ; O ; civil
destroy, demolish, raze, bulldoze, torch, burn down ; ASSAULT ; 190 ; O ; thing
fight, battle, clash, skirmish ; ASSAULT ; 190 ; O,with,against ; plural self military
wage ; ASSAULT ; 190 ; O=war>on,against,with ; -
poison ; ASSAULT ; 180 ; O ; self
exchange, trade ; ASSAULT ; 190 ; O=volleys>with ; plural
open ; ASSAULT ; 190 ; O=fire>on,at ; -
advance, push ; ASSAULT ; 190 ; into ; military
violate ; ASSAULT ; 190 ; O=ceasefire>with ; plural
`;
