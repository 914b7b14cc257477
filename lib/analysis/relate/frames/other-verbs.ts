/**
 * Further verbs that mark where clauses are, and report no relation: with the frames' own verbs they are what the reading of
 * clauses knows. Other words that may be verbs are asked about one by one.
 */
export const OTHER_VERBS = `
abandon accompany achieve act activate add adopt advance affect aim air allow amount anchor announce answer appear appoint approach approve argue arise arrange assess
attach attempt attract award base bear beat become begin believe belong bend benefit betray bind boast bolster border bow breach break bring broaden broker build burn buy
calm campaign care carry cast catch cause celebrate centre chair change choose cite claim clarify clear climb cling close coincide collapse collect combat come
commemorate commence comment compare compete complain complete comprise concern conclude conduct confirm connect consider consist consolidate constitute contain contend
continue contrast control convene convert convey convince cope correct cost count cover crash create cross crush cut damage date deal decide declare decline decorate deem
define delay delete deliver depart depend describe deserve design detect determine develop devote die differ dip disappear disband disclose discover dismantle dismiss
dispute dissolve divide do dominate double doubt draft drag draw dream drive drop earn eat echo edge elect eliminate embrace emerge emphasise emphasize employ enable end
endure enforce engage enhance enjoy ensure enter escalate escape escort establish evaluate evolve exceed exclude exist expand expect expire explain explode explore export
express face facilitate fail fall fear feature feel file fill find finish fit flare flee flow focus follow force forecast foresee form found frame fuel fulfil function
gain gather generate get grow guarantee guard guide handle hang happen harbour have head hear help hide highlight hold hope hurt identify ignore illustrate implement
imply import improve include increase indicate inflict inspire install intend intensify introduce invest involve issue join judge jump justify keep kick know label lack
last launch lead leak lean learn leave lie like limit link list listen live load locate lodge look loom lose love lower lure maintain make manage mark marry mean measure
mention merge mind miss monitor mount move name narrow need nominate note notice number obey object observe obtain occur open operate organise organize oust outline
overcome oversee own participate pass pay perform persist place plan play plunge point poll portray pose possess post practise precede predict prepare present preserve
preside prevail prevent print proceed produce prolong promote prompt propose protect prove publish purchase pursue put qualify quote raise range rank rate reach react
read realise realize rebuild recall recommend recover reduce refer reflect refrain regain regard register regret regulate reinforce reiterate relate relay rely remain
remember remove rename repair repeat replace reply report represent reproduce require rescue resemble reserve reshape resign resolve respect respond rest restrict result
retain retire reveal reverse revisit revive ride rise risk rocket rule run rush satisfy save say scale schedule score seat secure see seek seem select sell separate serve
set settle shape shift show shrink shut signal sit slip slow smuggle soar solve sound spark speed spend split sponsor spread stage stand start state stay stem step
stimulate stop stress stretch struggle study submit succeed suffer suggest suit surge surpass surround survive suspect sustain swear sweep swell swing tackle take target
taste teach tell tend term test testify think tie tighten top touch trace track train transform translate transport trigger trust try turn twist underline undermine
underpin underscore understand undertake unite unveil use value vary verify view vote wait wake walk want warm wash waste watch weaken wear weigh widen win wish withhold
accelerate accomplish alarm dismay enrage infuriate outrage rattle stun unsettle upset acquire acquit adapt adjourn adjust administer affirm align amend anticipate appreciate assemble assign associate assume attribute batter bury calculate certify classify combine communicate compile comply compose confess confine
confuse construct consume cull cultivate decrease defeat deprive derail designate detonate devastate diagnose disappoint disperse disrupt distort disturb divert drown elaborate empower enact engulf enrich enrol entitle erupt exacerbate exploit expose
graduate heighten impress inaugurate incorporate interpret interrupt knock manufacture modify motivate originate overlook overwhelm pave perceive perish pick plague plummet pray prescribe proclaim punish reaffirm recapture relocate revise shout slaughter
smash spur stir strand strip succumb tarnish tolerate transmit uncover vanish
witness work worry worsen wrap write
`;

/** Irregular verbs: base, past, participle where it differs. */
export const IRREGULAR_VERBS = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent; bet bet; bind bound; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burnt;
buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; cut cut; deal dealt; dig dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown;
hang hung; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; know knew known; lay laid; lead led; lean leant; learn learnt; leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made;
mean meant; meet met; mislead misled; oversee oversaw overseen; overrun overran overrun; overthrow overthrew overthrown; overcome overcame overcome; pay paid; prove proved proven; put put; quit quit; read read; rebuild rebuilt; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold;
send sent; set set; shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; speak spoke spoken; speed sped; spend spent; spin spun; split split; spread spread; spring sprang sprung;
stand stood; steal stole stolen; stick stuck; strike struck; strive strove striven; swear swore sworn; sweep swept; swing swung; take took taken; retake retook retaken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood; undertake undertook undertaken; upset upset; wake woke woken;
wear wore worn; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; write wrote written
`;
