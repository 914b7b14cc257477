/**
 * Words that govern another event and decide whether it is told as a fact. One row is `words ; effect ; whose event`: the
 * event's subject is the governor's subject (`s`) or its object (`o`). Effects: `does` – it happened; `plans` – it is to come;
 * `refuses` – it will not be; `fails` – it did not happen; `tries`, `may` – not decided; `wants` – somebody asks for it; `threatens`;
 * `denies`; `accuses` – only claimed; `says` – told as it is.
 */
export const GOVERNING_VERBS = `
agree, pledge, promise, plan, intend, vote, decide, vow, offer, prepare, commit, resolve, undertake, opt, volunteer, choose, arrange, swear, elect ; plans ; s
hope, aim, seek, want, wish, expect, hesitate, consider, contemplate, mull, propose, ask, weigh, work, attempt, try, struggle, strive, seem, appear, tend, look, need, discuss, suggest ; tries ; s
refuse, decline, reject, balk, rule out ; refuses ; s
fail, neglect, omit, forget, avoid ; fails ; s
manage, begin, start, continue, help, proceed, move, come, serve, rush, gather, return, act, use, keep, resume, remember, happen, dare, finish, hasten, get, stay, live, like, love, rise, go ; does ; s
stop, cease, halt, quit ; ended ; s
threaten ; threatens ; s
urge, ask, press, implore, beg, pressure, lobby, tell, order, instruct, direct, demand, expect, want, invite, advise, encourage, warn, remind, require, push, call on, request, task, authorise, authorize ; wants ; o
allow, permit, enable, let ; may ; o
force, oblige, compel, lead, cause, get, help, prompt ; does ; o
train, arm, equip, pay, hire, recruit ; tries ; o
forbid, bar, ban, prevent, stop, block, dissuade, prohibit ; fails ; o
deny ; denies ; s
accuse, suspect, charge ; accuses ; o
`;

/** Verbs that tell something: `says` – as it is, `claims` – as somebody's claim alone, `doubts` – not as a fact. */
export const REPORTING_VERBS = `
say, tell, announce, report, confirm, add, note, state, declare, explain, stress, show, reveal, acknowledge, admit, recall, insist, reiterate, disclose, find, learn, know, write, inform, notify, mention, quote, agree, emphasise, emphasize, underline, remind, assure, argue, respond, continue, conclude, tweet, post, describe, comment, observe, remark, testify, reply, answer, concede, indicate, repeat, highlight, recommend ; says
claim, allege, accuse, charge, suggest, believe, think, suspect, assert, contend, maintain, imply, hint, speculate, estimate, complain, protest ; claims
deny, doubt, dispute, dismiss, reject, refute, rebut, debunk, disprove, question ; denies
fear, worry, hope, expect, want, wish, demand, urge, propose, ask, wonder, dream, imagine, predict, warn, threaten, forecast, vow, pledge, promise, plan, decide, request, call, require ; doubts
`;

/** Adjectives after "be" that govern an infinitive. */
export const GOVERNING_ADJECTIVES = `
ready, willing, prepared, due, set, scheduled, about, going, committed, determined, poised, slated, bound, keen, supposed, planning, inclined, expected, certain, sure, planned ; plans
likely, eager, able, free, reluctant, unlikely, welcome, possible, anxious, hesitant, reported, rumoured, rumored, tipped ; may
unable, unwilling, unprepared, loath ; refuses
said, believed, thought, alleged, understood, known ; claims
`;

/** What a predicate says of the truth of a that-clause, as it stands and negated: "it is (not) true that …". */
export const TRUTH_PREDICATES = `
true, correct, accurate, fact, truth, case ; says ; denies
clear, certain, obvious, evident, sure, proven, confirmed, known ; says ; may
untrue, false, incorrect, inaccurate, untruth, falsehood, lie, fabrication, invention, hoax ; denies ; may
unlikely, possible, likely, doubtful, probable, conceivable, unclear, inconceivable, impossible, unthinkable, plausible, implausible, uncertain ; may ; may
`;

/** Nouns that govern an event: "a call for talks", "the threat of an attack", "plans to visit". */
export const GOVERNING_NOUNS = `
plan, intention, decision, promise, pledge, vow, offer, commitment, readiness, willingness, preparation, agreement, invitation, date, schedule, intent ; plans
refusal, rejection, reluctance ; refuses
failure, inability, cancellation, postponement, absence, lack ; fails
threat, warning ; threatens
call, appeal, demand, request, proposal, suggestion, recommendation, need, plea, push, bid, pressure, obligation, ultimatum, campaign ; wants
eve, run-up, lead-up, countdown ; plans
possibility, prospect, chance, hope, fear, risk, likelihood, idea, speculation, rumour, rumor, danger, talk, opportunity, concern, option, scenario, attempt, effort, move, desire, right, ability, condition, authorisation, authorization, permission, mandate, drive, aim, goal, potential, expectation, response, anniversary, opposition, resistance, scope, case, justification ; may
notion, theory, assumption, thought, myth, view, impression, question, doubt, perception, narrative ; may
allegation, accusation, claim, suspicion, charge, report, evidence, belief ; claims
denial, lie, hoax, fabrication, falsehood ; denies
`;

/** Verbs by which a subject carries out what its object names: "held talks", "paid a visit". */
export const CARRYING_VERBS = `hold, have, conduct, launch, impose, pay, make, issue, give, deliver, stage, carry out, mount, sign, reach, announce, lodge, file, begin,
 start, open, undertake, pursue, resume, restart, relaunch, continue, send, extend, express, voice, level, place, slap, join, attend, complete, wrap up, conclude, finish, put,
 enter, enter into, slam, exert, submit, bring, hand, register, levy, unleash, wage, renew, do, provide, grant, offer, convey, seal, clinch, strike, ink,
 call, declare, host, perform, lead, engage in, participate in, take part in, embark on, go on, be on, kick off, organise, organize, present, publish, serve, mark, enforce, reimpose, perpetrate, commit, maintain, arrive on, end, take, receive, initiate, introduce, apply, tighten, toughen, expand, step up, intensify, push, win, pay for, ratify, initial, initiate, broker`;

/** Verbs by which what their subject names takes place, or not: "talks resumed", "the visit was cancelled". */
export const OCCURRING_VERBS = `
begin, start, open, resume, continue, end, conclude, take place, take effect, happen, finish, occur, last, go ahead, focus, center, centre, produce, yield, kill, wound, injure, mark, follow, come, revisit, cover, drag on, hit, strike, leave, cause, raise, draw, address, touch, lead, bring, help, represent, cut short, fail, collapse, break down, stall, break up, wrap up, kick off, go on, go, materialise, materialize, proceed ; does
fall through ; fails
`;
