"""What the report adds to the style of pages: lines of charts, tables, sheets of paper.

The colours of lines keep a contrast of 3 to 1 or more against the paper, by day and by night.
"""

REPORT = """
:root {
  --c0: #b3261e; --c1: #00695c; --c2: #1f5fa8; --c3: #8a5a00;
  --c4: #6a3d9a; --c5: #a1306b; --c6: #3d6b1f; --c7: #5a4a42; --history: #4b4e55;
}
@media (prefers-color-scheme: dark) {
  :root {
    --c0: #ff8a7a; --c1: #5fd0bf; --c2: #8ab8f2; --c3: #e3b04b;
    --c4: #c3a0ee; --c5: #f08cc0; --c6: #a3d277; --c7: #cbb8ac; --history: #b9bcc4;
  }
}
body { font: 16px/1.55 Text, system-ui, sans-serif; }
h1, h2, h3, h4 { font-family: Headline, Georgia, serif; font-weight: 400; line-height: 1.2; }
svg { font-family: Text, system-ui, sans-serif; }
main { max-width: 58rem; }
h1 { font-size: 2.4rem; margin: 0 0 .3rem; }
h2 { font-size: 1.75rem; scroll-margin-top: 1rem; }
h3 { font-size: 1.3rem; margin-top: 1.6rem; }
h4 { font-size: 1.1rem; margin: 1.2rem 0 .2rem; }
p { margin: .4rem 0; }
ul, ol { margin: .2rem 0 .6rem; padding-left: 1.3rem; }
a { color: inherit; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
nav ul { list-style: none; columns: 2; font-size: .95rem; line-height: 1.7; padding: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.lead { font-size: 1.12rem; }
p.good::before { content: "▲ "; color: var(--good); }
p.bad::before { content: "▼ "; color: var(--bad); }
p.plain, p.good, p.bad, p.lead { fill: none; color: var(--ink); opacity: 1; }
p.good, p.bad { font-weight: bold; }
li { overflow-wrap: anywhere; }
figure { margin: .4rem 0; }
figure.small { max-width: 40rem; }
.timeline .axis { stroke: var(--ink); }
.timeline .mark { stroke: var(--ink); stroke-dasharray: 1 3; }
.timeline .name { font-size: 13px; font-weight: 700; }
.timeline polyline { stroke: var(--line-colour); stroke-width: 2.2; stroke-linejoin: round; }
.timeline circle, .timeline polygon { fill: var(--line-colour); }
.timeline .hollow { fill: var(--paper); stroke: var(--line-colour); stroke-width: 1.6; }
.timeline .lead { stroke: var(--line-colour); stroke-width: 1; opacity: .5; }
.c0 { --line-colour: var(--c0); } .c1 { --line-colour: var(--c1); }
.c2 { --line-colour: var(--c2); } .c3 { --line-colour: var(--c3); }
.c4 { --line-colour: var(--c4); } .c5 { --line-colour: var(--c5); }
.c6 { --line-colour: var(--c6); } .c7 { --line-colour: var(--c7); }
.history { --line-colour: var(--history); } .best { --line-colour: var(--ink); }
.wide { overflow-x: auto; margin: .8rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; line-height: 1.4; }
caption { text-align: left; color: var(--quiet); padding-bottom: .3rem; }
th, td {
  text-align: left; vertical-align: top; padding: .35rem .5rem; border: 1px solid var(--line);
}
thead th { border-bottom: 2px solid var(--ink); }
thead th, tbody th { font-weight: 700; }
td, tbody th { height: 1.5rem; }
tr { break-inside: avoid; }
.figures td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.figures td:nth-child(2) { text-align: left; }
@media screen and (max-width: 44rem) {
  figure { overflow-x: auto; }
  figure svg { width: 42rem; }
  .many table { width: 44rem; }
}
@page { size: auto; margin: 16mm 15mm 18mm; }
@media print {
  :root {
    --line: #999; --quiet: #444; --good: #1d5c41; --bad: #8c2f1a;
    --c0: #b3261e; --c1: #00695c; --c2: #1f5fa8; --c3: #8a5a00;
    --c4: #6a3d9a; --c5: #a1306b; --c6: #3d6b1f; --c7: #5a4a42; --history: #4b4e55;
  }
  body { font-size: 9.5pt; line-height: 1.33; background: #fff; }
  figure { max-width: 88%; }
  figure.small { max-width: 62%; }
  h1 { font-size: 20pt; }
  h2 { font-size: 15pt; padding-top: .6rem; }
  h3 { font-size: 11.5pt; margin-top: 1rem; }
  main { max-width: none; padding: 0; }
  table { font-size: 8.4pt; line-height: 1.3; }
  th, td { padding: .2rem .4rem; }
  h1, h2, h3, h4, caption, thead, .over, tbody tr:first-child { break-after: avoid; }
  h2 { margin-top: 1.4rem; }
  .anew { break-before: page; }
  .keep, figure { break-inside: avoid; }
  .skip { display: none; }
  .wide { overflow: visible; }
  nav a { text-decoration: none; }
  thead { display: table-header-group; }
}
"""
