/** Rules of the card's shadow root. `:host` is fixed at the corner without a size, whatever the page's own rules say. */
export const HOVER_CARD_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; }
.popover { position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; background: none; overflow: visible; color-scheme: light dark; }
.card { box-sizing: border-box; width: min(21rem, calc(100vw - 16px)); max-height: min(26rem, calc(100vh - 16px)); overflow: auto; padding: 0.8rem 1rem 0.6rem; border-radius: 10px; border: 1px solid light-dark(#d5d5d0, #4a4a48);
  background: light-dark(#fffffc, #232322); color: light-dark(#1c1c1a, #ececea); font: 14px/1.45 system-ui, sans-serif; text-align: start; box-shadow: 0 6px 24px #0000002e; }
h2 { margin: 0; font-size: 1.1em; font-weight: 650; line-height: 1.25; overflow-wrap: anywhere; }
.flag { font-weight: 400; }
p, ul { margin: 0.35rem 0 0; padding: 0; }
.kind, .aside { color: light-dark(#5c5c57, #b4b4ae); font-size: 0.88em; }
.kind { margin-top: 0.05rem; }
.first-line { font-size: 1em; }
ul { list-style: none; }
li { margin-top: 0.2rem; }
.relation { border-inline-start: 3px solid light-dark(#77776f, #99998f); padding-inline-start: 0.5rem; }
.relation[data-status='planned'], .relation[data-status='possible'], .relation[data-status='called_for'], .relation[data-status='claimed'], .relation[data-status='hypothetical'] { border-inline-start-style: dashed; }
.relation[data-status='denied'], .relation[data-status='refused'], .relation[data-status='cancelled'] { border-inline-start-style: double; }
.status { display: block; font-size: 0.88em; font-style: italic; color: light-dark(#5c5c57, #b4b4ae); }
footer { display: flex; align-items: center; gap: 0.35rem; margin-top: 0.6rem; padding-top: 0.4rem; border-top: 1px solid light-dark(#e6e6e1, #3a3a38); font-size: 0.88em; }
button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 6px; min-width: 28px; min-height: 28px; cursor: pointer; }
button:hover:enabled { background: light-dark(#efefe9, #34342f); }
button:focus-visible { outline: 2px solid light-dark(#1a5fb4, #8ab8f5); outline-offset: 1px; }
button:disabled { opacity: 0.45; cursor: default; }
.open { margin-inline-start: auto; }
button.open { padding: 0 0.5rem; border-color: light-dark(#c9c9c2, #55554f); }
.ring { position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; min-width: 0; min-height: 0; border: 0; border-radius: 4px; background: none; outline: 3px solid light-dark(#1a5fb4, #8ab8f5); outline-offset: 2px; color-scheme: light dark; }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;
