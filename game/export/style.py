"""The one style sheet of pages: paper and ink, by day, by night and in print."""

STYLE = """
:root {
  --paper: #f7f3ea; --ink: #23211d; --quiet: #6a645a; --line: #d8d0c0;
  --plain: #4a6a8a; --good: #2f7d5b; --bad: #b5482f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1c1a; --ink: #ece6da; --quiet: #a79f90; --line: #3b3833;
    --plain: #8db0d3; --good: #6cc39a; --bad: #e98a6d;
  }
}
@media print {
  :root { --paper: #fff; --ink: #000; }
  article + article { break-before: page; }
  section, svg { break-inside: avoid; }
  h3, h4, .quiet { break-after: avoid; }
  svg { max-height: 21cm; }
}
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.5 Georgia, "Times New Roman", serif;
}
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 2rem; line-height: 1.15; }
h2 { font-size: 1.6rem; margin: 3rem 0 0; border-top: 2px solid var(--ink); padding-top: 1rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .2rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 0; }
.quiet { color: var(--quiet); font-size: .9rem; margin: .2rem 0 .6rem; }
.jump a { color: inherit; }
.jump ul { padding: 0; margin: .4rem 0; list-style: none; }
.jump li { display: inline-block; margin: 0 1rem .2rem 0; font-size: .9rem; }
svg { width: 100%; height: auto; font: 13px/1 system-ui, sans-serif; }
.drawn { overflow-x: auto; }
@media screen and (max-width: 44rem) { .drawn svg { width: 44rem; } }
text { fill: var(--ink); }
.tick { fill: var(--quiet); font-size: 11px; }
.figure { font-variant-numeric: tabular-nums; }
.plain { fill: var(--plain); }
.good { fill: var(--good); }
.bad { fill: var(--bad); }
.soft { opacity: .35; }
.ring { fill: var(--paper); stroke: var(--bad); stroke-width: 2; }
.rim { stroke: var(--paper); stroke-width: 2; }
.grid, .zero { stroke: var(--line); }
.joint { stroke: var(--line); stroke-width: 3; }
polyline { fill: none; stroke: var(--plain); stroke-width: 1.5; }
"""
