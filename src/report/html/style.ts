/** The page's only style sheet: light and dark by the reader's setting, wide and narrow, screen and print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1c2329; --ink-2: #525d66; --rule: #dbd7cd; --soft: #f3f0e9;
  --record: #155e75; --prescreen: #8a4b08; --link: #17508a; --warn: #7a2e12; --warn-bg: #fbeee6; --mark: #fbe7a1;
  --part-1: #2f7a66; --part-2: #b8472f; --part-3: #a3aab0;
  --holds: #20684d; --fails: #a2321f; --open: #7a5200; --silent: #55606a; --presumed: #58488f;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --sans: "Source Sans 3", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --card: #1a1f23; --ink: #e8e6e1; --ink-2: #a9b2b9; --rule: #353d43; --soft: #20262b;
    --record: #6cc3dc; --prescreen: #e5a35b; --link: #8fbfee; --warn: #f4b493; --warn-bg: #35211a; --mark: #5a4a14;
    --part-1: #4f9f88; --part-2: #d9745c; --part-3: #67717a;
    --holds: #7cc7a6; --fails: #f09a86; --open: #e3b35c; --silent: #a9b2b9; --presumed: #b9aaf0;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
header, main, footer, nav, .banner > p { max-width: 1200px; margin-inline: auto; padding-inline: 24px; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
:focus-visible { outline: 2.5px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.15rem; margin: 0 0 .3rem; letter-spacing: -.01em; }
h2 { font-size: 1.5rem; margin: 3.2rem 0 .5rem; padding-top: .9rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.15rem; margin: 1.8rem 0 .25rem; }
.inside h3 { font: 650 1rem/1.3 var(--sans); margin: 1.2rem 0 .3rem; }
h3 em { font-weight: 400; }
p { margin: .4rem 0; max-width: 72ch; }
.note, .by, .legend { color: var(--ink-2); font-size: .875rem; line-height: 1.45; }
.none { color: var(--ink-2); font-style: italic; font-size: .9rem; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--card); padding: 6px 12px; z-index: 2; }
.banner { background: var(--warn-bg); color: var(--warn); border-bottom: 1px solid currentColor; }
.banner > p { padding-block: .6rem; max-width: 1200px; font-weight: 600; }
header { padding-top: 2.4rem; }
.lede { font-size: 1.05rem; color: var(--ink-2); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; padding: .7rem 0; margin: 1rem 0 0; border-block: 1px solid var(--rule); }
.run { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); margin: 1.4rem 0 0; gap: .9rem 1.5rem; }
.run div { border-left: 2px solid var(--rule); padding-left: .7rem; }
.run dt { color: var(--ink-2); font-size: .85rem; } .run dd { margin: 0; font-size: 1.2rem; font-family: var(--serif); }
.run dd small { font: .85rem var(--sans); color: var(--ink-2); }
.whole { max-width: 56rem; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 24px; margin-top: 1.2rem; }
.panel { background: var(--card); border: 1px solid var(--rule); border-top: 3px solid var(--view, var(--rule)); padding: .3rem 1.15rem 1.1rem; border-radius: 3px; min-width: 0; }
.prescreen { --view: var(--prescreen); } .record { --view: var(--record); }
.panel h3 { margin-top: .8rem; color: var(--view); }
.mark { display: inline-block; width: .62em; height: .62em; margin-right: .45em; border: 2px solid var(--view); }
.record .mark, .record.mark, th.record .mark { border-radius: 50%; background: var(--view); }
.prescreen .mark, th.prescreen .mark { transform: rotate(45deg); }
table { border-collapse: collapse; width: 100%; font-size: .935rem; margin: .7rem 0; }
caption { text-align: left; color: var(--ink-2); font-size: .875rem; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .42rem .7rem .42rem 0; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .82rem; font-weight: 600; color: var(--ink-2); vertical-align: bottom; border-bottom: 1px solid var(--ink-2); line-height: 1.3; }
tbody th { font-weight: 500; }
.num { text-align: right; font-variant-numeric: tabular-nums; }
td b { font-weight: 650; white-space: nowrap; }
td .by, th .by { display: block; font-weight: 400; font-size: .82rem; white-space: normal; }
.glance th[scope=row] { width: 25%; } .glance .tool { width: 46%; }
.groups td .by, .rules td .by { white-space: nowrap; } .groups td.num .by { white-space: normal; }
thead svg text { font-weight: 400; }
.strip { display: block; max-width: 100%; height: auto; margin-top: .15rem; }
.strip text, .bars text { fill: var(--ink-2); }
.bars { display: block; width: 100%; max-width: 520px; height: auto; }
.bars text { font-size: 12px; }
figure { margin: .8rem 0 0; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; max-width: none; } .legend span { display: inline-flex; align-items: center; gap: .4em; }
.key { width: .8em; height: .8em; flex: none; }
.key.wide { width: 1.6em; }
.level-5 > .panel, .level-6 > .panel { display: grid; grid-template-rows: subgrid; grid-template-columns: minmax(0, 1fr); row-gap: 0; align-content: start; }
.level-5 > .panel { grid-row: span 5; } .level-6 > .panel { grid-row: span 6; }
.panel > table { align-self: start; }
.says { display: block; }
.rule-id { color: var(--ink-2); display: block; }
.groups .strip { min-width: 120px; }
.quote { border-left: 3px solid var(--view); padding-left: .8rem; margin: .9rem 0; font-family: var(--serif); font-size: 1.02rem; }
.confusion td, .confusion thead th, .confusion thead td { text-align: center; padding-inline: .4rem; }
.confusion th, .confusion td { vertical-align: middle; }
.cell { font-size: 1.35rem; font-family: var(--serif); }
.cell a { display: block; padding: .3rem; border-radius: 3px; text-decoration-thickness: 1px; }
.cell a:hover { background: var(--soft); }
.cell.empty { color: var(--ink-2); } .total { color: var(--ink-2); }
.cell.agree a { color: var(--holds); } .cell.disagree a { color: var(--fails); } .cell.abstained a { color: var(--silent); }
.letters { border-top: 1px solid var(--rule); padding: .35rem 0; } .letters ol { margin: .3rem 0 .5rem; padding-left: 1.7rem; columns: 1; } .letters li { padding: .12rem 0; }
.letters .by { display: inline; }
summary { cursor: pointer; } summary:hover { color: var(--link); }
.scroll { overflow-x: auto; } .whole-word { white-space: nowrap; }
.sort { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
.sort::after { content: " ↕"; opacity: .55; } th[aria-sort=ascending] .sort::after { content: " ↑"; opacity: 1; } th[aria-sort=descending] .sort::after { content: " ↓"; opacity: 1; }
.sort:hover { color: var(--link); }
.groups { min-width: 1040px; } .groups th[scope=row] { min-width: 9.5rem; }
.rules { min-width: 900px; } .rules code, .cite, code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .82rem; overflow-wrap: anywhere; }
.rules tr.hurts th { border-left: 3px solid var(--fails); padding-left: .7rem; }
.refs a { white-space: nowrap; } .refs { font-size: .85rem; }
.triage { min-width: 640px; }
.class { font-weight: 600; white-space: nowrap; }
.person { color: var(--holds); }
.controls { display: flex; flex-wrap: wrap; gap: .7rem 1rem; align-items: end; margin: 1rem 0; }
.controls label { display: block; font-size: .85rem; color: var(--ink-2); }
.controls input, .controls select, .controls button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--ink-2); border-radius: 3px; padding: .3rem .6rem; min-height: 2.2rem; max-width: 100%; }
.controls button { cursor: pointer; }
.decision { border: 1px solid var(--rule); border-radius: 3px; background: var(--card); margin: .3rem 0; }
.decision > summary { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem repeat(2, 12rem); gap: .1rem 1rem; padding: .35rem 1rem; list-style: none; align-items: baseline; }
.decision > summary::-webkit-details-marker { display: none; }
.decision > summary .name::before { content: "▸"; display: inline-block; width: 1.1em; color: var(--ink-2); }
.decision[open] > summary .name::before { content: "▾"; }
.decision > summary .name b { font-weight: 600; }
.decision > summary .name .by { display: block; padding-left: 1.25em; }
.verdict .by { white-space: nowrap; color: inherit; }
.verdict { font-size: .9rem; line-height: 1.35; } .verdict small { display: block; color: var(--ink-2); font-size: .78rem; }
.verdict.disagree { color: var(--fails); } .verdict.agree { color: var(--holds); } .verdict.abstained { color: var(--silent); }
.decision > .inside { padding: 0 1rem 1rem; border-top: 1px solid var(--rule); }
.plain { list-style: none; margin: 0; padding: 0; }
.rule { margin: 1rem 0; } .rule .rule { margin-left: 1.2rem; padding-left: .8rem; border-left: 1px solid var(--rule); }
.rule-title { font-weight: 600; }
.finding { font-style: italic; color: var(--ink-2); font-weight: 400; }
.criteria > li { display: grid; grid-template-columns: 7.6rem minmax(0, 1fr); gap: .7rem; padding: .3rem 0; border-top: 1px solid var(--rule); }
.st { font-size: .8rem; font-weight: 650; line-height: 1.7; }
.holds > .st { color: var(--holds); } .fails > .st { color: var(--fails); } .undocumented > .st { color: var(--open); } .silent > .st { color: var(--silent); } .presumed > .st { color: var(--presumed); } .excused > .st { color: var(--presumed); }
.plain > .leaf { padding: .1rem 0; }
.leaf { font-size: .85rem; color: var(--ink-2); }
.cite { color: var(--ink-2); font-family: inherit; font-size: .82rem; margin: 0; }
.words { background: var(--soft); padding: .6rem .8rem; border-radius: 3px; font-size: .9rem; }
.words p { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); margin: 0; max-width: none; } .words .no { color: var(--ink-2); text-align: right; padding-right: .8rem; user-select: none; }
.words .gap { color: var(--ink-2); } .words .from { color: var(--ink-2); font-size: .78rem; padding-left: .5em; }
mark { background: var(--mark); color: inherit; }
.decision:target, .words p:target mark { outline: 2px solid var(--link); outline-offset: 2px; }
footer { padding-block: 2rem 3rem; color: var(--ink-2); font-size: .9rem; }
[hidden] { display: none !important; }
@media (max-width: 860px) {
  .level-5 > .panel, .level-6 > .panel { display: block; }
  .pair { grid-template-columns: minmax(0, 1fr); row-gap: 24px; }
  .verdict .by { display: block; }
  .decision > summary { grid-template-columns: repeat(3, minmax(0, 1fr)); } .decision > summary .name { grid-column: 1 / -1; }
}
@media (max-width: 520px) {
  body { font-size: 15px; } header, main, footer, nav, .banner > p { padding-inline: 14px; }
  h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; margin-top: 2.4rem; }
  .confusion :is(td, th) { padding-inline: .15rem; font-size: .8rem; } .confusion .cell { font-size: 1.1rem; }
  .panel { padding-inline: .8rem; } th, td { padding-right: .45rem; } table { font-size: .88rem; }
  .run { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .criteria > li { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .decision > summary, .decision > .inside { padding-inline: .7rem; }
  .words p { grid-template-columns: 2.1rem minmax(0, 1fr); }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --soft: #f6f6f4; }
  body { font-size: 9.5pt; } header, main, footer { max-width: none; padding-inline: 0; }
  nav, .controls, .skip { display: none; } .sort::after { content: ""; }
  .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 12px; } .panel { padding-inline: .6rem; } .panel :is(th, td, .note, .by, .none) { font-size: 7.5pt; } .run { grid-template-columns: repeat(6, auto); gap: .4rem 1rem; } .run dd small { display: block; } .quote { font-size: 9pt; } .letters:not([open]), #decisions ~ .note { display: none; }
  .decision > summary { grid-template-columns: minmax(0, 1fr) 5rem repeat(2, 9rem); padding-block: .15rem; } h2 { break-after: avoid; margin-top: 1.6rem; } h3, summary { break-after: avoid; }
  tr, figure, .criteria > li { break-inside: avoid; }
  .scroll { overflow: visible; } .groups, .rules, .triage { min-width: 0; font-size: 7.5pt; } .groups :is(th, td, .by, .none), .rules :is(th, td, .by, .none), .triage :is(th, td, .by) { font-size: 7pt; padding-right: .3rem; } .groups td .by, .rules td .by { white-space: normal; } .groups .strip { min-width: 0; width: 90px; } a { color: inherit; text-decoration: none; }
  .mark, .strip, .bars rect, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page { margin: 15mm; }
`;
