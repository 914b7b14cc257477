const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that take two objects, of which the first receives: "offered [A] jets". */
export const GIVING_VERBS = words(`
  offer give send grant supply lend sell promise award deny owe loan pay hand guarantee show issue`);

/** Verbs that tell what the speaker has no doubt of, or nothing of his own. */
export const FACTIVE_VERBS = words(`
  report confirm show reveal find learn know admit acknowledge announce note recall remember disclose realise realize remind notice discover quote
  inform notify`);

/** Verbs by which one asks that something be done: "demanded that A leave". */
export const ASKING_VERBS = words('demand insist request urge propose recommend require order ask suggest');

/** Verbs whose object is who is told: "told [reporters] that …". */
export const TELLING_VERBS = words(`
  tell inform assure remind notify warn convince persuade advise teach show promise ask say`);

/** Verbs whose base and third person are no nouns or adjectives as well: a noun right before or behind them makes no compound with them. */
export const NEVER_NOUNS = words(`
  abandon abduct accede accept accompany accuse achieve acknowledge add admit admonish adopt advise affect agree allege allocate allow announce apologise
  apologize appear appoint apprehend approve argue arrange arrive ask assail assassinate assert assess assure attend authorise authorize avoid banish
  bankroll beg begin behead believe belittle berate beseech besiege betray bombard bring broaden castigate cede celebrate chastise choose cite clarify
  collaborate commandeer commemorate commence commend compel compensate complain concede conclude condemn confer confirm confiscate congratulate conquer
  consider consolidate consult contain contemplate contend continue contribute convene convey convince cooperate criticise criticize debunk decide decry
  deepen defend defy demolish denounce deny depart deplore deploy deport depose deride describe deserve destroy detain determine disapprove disband disclose
  discover discuss dismantle dismiss disobey disown displace disprove disqualify dissolve dissuade distribute donate elect eliminate embark emerge emphasise
  emphasize enable encircle encourage endorse endure enforce engage enhance enjoy ensure enter entreat equip escalate establish evacuate evaluate evict
  examine exclude excoriate execute exert exhort expand expect expel explain explore expropriate extend extort extradite facilitate fail follow forbid foresee forge
  forget forgive get give go greet grow harass hesitate identify ignore imagine impeach implement implicate implore imply impose impound imprison improve
  incarcerate include indicate indict inflict inform initiate injure insist inspect instruct intend intensify intercept intervene intimidate introduce invade
  investigate invite involve join kidnap know lambast lambaste learn legalise legalize lose maintain mediate meet mistreat mobilise mobilize mourn
  nationalise nationalize negotiate nominate normalise normalize notify obey oblige observe obtain occupy occur oppose oppress organise organize oust
  overcome oversee overthrow overturn participate permit persecute persuade postpone preside prevail prevent proceed prohibit prolong propose proscribe
  prosecute protect prove provide publish pursue ratify raze react readmit reaffirm realise realize reassure rebuild recall receive recognise recognize
  recommend recover redeploy reduce refuse refute regain reimburse reimpose reinforce reinstate reiterate reject rejoin relent relinquish rely remain
  remember remind remove renew reopen repatriate repel replace repress repudiate require rescind resign resist restore restrict resume retain retaliate
  retake reveal revive revoke say scold see seek seem seize sell send serve sever speak spurn strengthen strive submit subsidise subsidize succeed sue
  suggest summon suppress surround survive suspend swear take tell terminate testify thank think threaten topple undermine underscore understand
  undertake unite unleash unveil upbraid urge vaccinate verify vilify violate warn weaken weigh withdraw withhold worsen write`);

/** Plural nouns that seldom are verbs where another noun follows. */
export const NOUNISH = words(`
  aids aims arms backs bombs charges claims concerns costs drills efforts exports fears fights figures fires forces funds
  guards heads helps holds hopes imports interests jets lands leads links means moves names needs offers oppositions
  plans ports prices records reports results returns rockets rules shells ships sides stands states steps studies tanks
  terms ties trades troops views votes works`);
