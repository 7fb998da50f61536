"""How Typst lays out the blocks of a report; it holds no word of any report."""

SOURCE = """
#let report = json(bytes(sys.inputs.report))
#let quiet = rgb("#454A4E")
#let rule = rgb("#B9B09B")
#set document(title: report.title, author: "Make It Right", date: none)
#set page(
  width: report.wide * 1mm, height: report.high * 1mm,
  margin: (x: report.margin * 1mm, top: 18mm, bottom: 20mm),
  footer: context text(size: 8pt, fill: quiet)[
    #report.title #h(1fr) #counter(page).display() / #counter(page).final().first()
  ],
)
#let faces(own, other) = (own, "Other " + other, "DejaVu Sans Mono")
#set text(lang: "en", font: faces("Archivo Body", "Body"), size: 9.5pt, hyphenate: false)
#set par(leading: .6em, spacing: .75em)
#set list(spacing: .55em)
#set enum(spacing: .55em)
#set table(stroke: .5pt + rule, inset: (x: 4pt, y: 4pt))
#set table.cell(breakable: false)
#show strong: it => text(font: faces("Archivo Strong", "Strong"), weight: "regular", it.body)
#show heading: it => text(
  font: faces("Newsreader Display", "Strong"), weight: "regular", it,
)
#show heading.where(level: 1): it => block(below: .6em, text(size: 22pt, it))
#show heading.where(level: 2): it => block(above: 1.6em, below: .7em, {
  line(length: 100%, stroke: 1pt)
  text(size: 16pt, it)
})
#show heading.where(level: 3): it => block(above: 1.2em, below: .55em, text(size: 12pt, it))
#show heading.where(level: 4): it => block(above: 1em, below: .5em, text(size: 10.5pt, it))
#show table: set text(size: 8.3pt)
#show table: set par(leading: .5em)
#show outline.entry: set block(spacing: .5em)

#let led(item) = if item.lead != "" {
  strong(item.lead + if item.text != "" { ": " } else { "" })
}
#let kinds = (
  plain: body => body,
  lead: body => text(size: 11pt, body),
  quiet: body => text(fill: quiet, body),
  good: body => strong("▲ " + body),
  bad: body => strong("▼ " + body),
)
#let marked(item) = if item.kind in ("good", "bad") {
  (kinds.at(item.kind))(item.text)
} else { item.text }
#let grid-of(item) = {
  let caption = text(size: 8.3pt, fill: quiet, item.caption)
  let drawn = table(
    columns: if item.widths.len() > 0 { item.widths.map(each => each * 1fr) }
      else { (auto,) * item.heads.len() },
    align: (column, row) => if item.figures and column > 1 { right } else { left },
    table.header(..item.heads.map(each => strong(each))),
    ..item.rows.map(row => row.enumerate().map(((place, cell)) =>
      if place == 0 { strong(cell) } else { cell }
    )).flatten(),
  )
  block(height: 42mm, above: 1.4em, below: 0pt, breakable: false)[]  // else on the next sheet
  v(-42mm)
  block(above: 0pt, below: .4em, sticky: true, caption)
  block(breakable: not item.whole, width: 100%, drawn)
}
#let draw(item) = (
  heading: item => {
    if item.anew { pagebreak(weak: true) }
    heading(level: item.level, item.text)
  },
  text: item => if item.text != "" or item.lead != "" {
    let body = par(led(item) + marked(item))
    let said = if item.kind in ("good", "bad") { body } else { (kinds.at(item.kind))(body) }
    block(sticky: item.text == "", said)
  },
  items: item => if item.numbered { enum(..item.items) }
    else if item.small { text(size: 8pt, list(spacing: .5em, ..item.items)) }
    else { list(..item.items) },
  pairs: item => table(columns: (26fr, 74fr), ..item.pairs.map(((name, value)) =>
    (strong(name), value)).flatten()),
  grid: grid-of,
  chart: item => image(bytes(item.svg), format: "svg", width: item.wide * 1%, alt: item.alt),
  keep: item => block(breakable: false, above: 1em, for each in item.blocks { draw(each) }),
).at(item.kind-of)(item)

#let parts = report.blocks.filter(one => one.kind-of == "heading" and one.level == 2).len()
#let contents = {
  set text(size: 8.5pt)
  let list = outline(title: none, target: heading.where(level: 2))
  let high = (calc.ceil(parts / 2) + .5) * 3.7mm
  if parts > 12 { block(height: high, columns(2, gutter: 9mm, list)) } else { list }
}
#for (place, item) in report.blocks.enumerate() {
  if place == report.contents { v(.8em); contents }
  draw(item)
}
"""
