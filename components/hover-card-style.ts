/**
 * Rules of the card's shadow root. `:host` is fixed at the corner without a size, whatever the page's own rules say.
 * Lengths are in em of the reader's own font size: a page may have set its rem to anything. Colours follow the page's
 * real background by `color-scheme`, which the host sets. Nothing can be selected: what is, the page could read.
 */
export const HOVER_CARD_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; }
.layer { position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; background: none; overflow: visible; font: 0.875em/1.45 system-ui, sans-serif; text-align: start; user-select: none;
  --ground: light-dark(#fffffc, #232322); --ink: light-dark(#1c1c1a, #ececea); --faint: light-dark(#595954, #b8b8b2); --line: light-dark(#d5d5d0, #4a4a48); --hover: light-dark(#efefe9, #34342f); --focus: light-dark(#1a5fb4, #8ab8f5); }
.card, .note { box-sizing: border-box; border-radius: 10px; border: 1px solid var(--line); background: var(--ground); color: var(--ink); box-shadow: 0 6px 24px #0000002e; }
.card { width: min(24em, calc(100vw - 16px)); max-height: min(30em, var(--room, 100vh)); overflow: auto; overscroll-behavior: contain; padding: 0.8em 1em 0.5em; }
h2 { margin: 0; font-size: 1.1em; font-weight: 650; line-height: 1.25; overflow-wrap: anywhere; }
p, ul, dl { margin: 0.35em 0 0; padding: 0; }
.aside, .kind, dt { color: var(--faint); font-size: 0.9em; }
.kind { margin-top: 0.1em; }
.flag { margin-inline-end: 0.4em; }
ul { list-style: none; }
dl { display: grid; gap: 0.15em; }
dl > div { display: grid; grid-template-columns: minmax(5.5em, 30%) 1fr; gap: 0.7em; align-items: baseline; }
dt, dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.checked { margin-top: 0.25em; }
button, summary { font: inherit; color: inherit; cursor: pointer; border-radius: 6px; }
button { background: none; border: 1px solid transparent; min-width: 24px; min-height: 24px; padding: 0.1em 0.5em; text-align: start; }
button:hover:enabled, summary:hover { background: var(--hover); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
button:disabled { opacity: 0.45; cursor: default; }
.told { display: grid; width: 100%; margin-top: 0.55em; padding: 0.2em 0 0.2em 0.6em; border: 0; border-inline-start: 3px solid var(--faint); border-radius: 0; }
.told[data-status='planned'], .told[data-status='possible'], .told[data-status='called_for'], .told[data-status='claimed'], .told[data-status='hypothetical'] { border-inline-start-style: dashed; }
.told[data-status='denied'], .told[data-status='refused'], .told[data-status='cancelled'] { border-inline-start-style: double; }
.status { font-size: 0.9em; font-style: italic; color: var(--faint); }
.question button { width: 100%; border-color: var(--line); margin-top: 0.25em; }
.why { margin-top: 0.5em; font-size: 0.95em; }
summary { display: inline-block; padding: 0.1em 0.5em; margin-inline-start: -0.5em; color: var(--faint); }
summary::before { content: ''; display: inline-block; width: 0.4em; height: 0.4em; margin-inline-end: 0.5em; border: solid currentColor; border-width: 0 2px 2px 0; transform: translateY(-0.15em) rotate(45deg); }
.why[open] summary::before { transform: translateY(0.1em) rotate(-135deg); }
.why p { margin-inline-start: 0; }
.changes, footer { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35em; }
.changes button, .open:is(button), .note button { border-color: var(--line); }
footer { margin-top: 0.5em; padding-top: 0.4em; border-top: 1px solid var(--line); font-size: 0.93em; }
footer button { padding-inline: 0.4em; }
.chevron { display: block; }
.position { font-variant-numeric: tabular-nums; }
.open { margin-inline-start: auto; }
[dir='rtl'] .chevron { transform: scaleX(-1); }
.found li { margin-top: 0.35em; }
.ring { padding: 0; min-width: 0; min-height: 0; border-radius: 4px; outline: 3px solid var(--focus); outline-offset: 2px; }
.ring:hover:enabled { background: none; }
.note { inset: auto 16px 16px auto; display: none; align-items: center; gap: 0.8em; max-width: min(26em, calc(100vw - 32px)); padding: 0.6em 1em; }
.note:popover-open { display: flex; }
@media (forced-colors: active) { .card, .note, .question button { border-color: CanvasText; } .ring { outline-color: Highlight; } .told { border-inline-start-color: CanvasText; } }
@media print { .layer { display: none !important; } }
`;

/**
 * For Firefox, which ends a content script without a word when its extension is switched off or updated, and takes back
 * nothing but the style sheet that came with it: the first rule, in that sheet, is what the second one, in the card's own,
 * shows the card by.
 */
export const HOVER_CARD_LIFE = '[data-attache-card] { --attache-here: visible }';
export const HOVER_CARD_END = '.layer { visibility: var(--attache-here, hidden) }';
