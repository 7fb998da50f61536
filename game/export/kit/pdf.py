"""Sheets as a tagged PDF (PDF/UA-1), written by Typst, which draws what was laid out here.

All text goes in as data and never as source, so nothing that an author wrote is ever run. The same
sheets give the same bytes.
"""

import json
from collections.abc import Sequence
from typing import assert_never

from game.export.kit.faces import Lettering
from game.export.kit.html import Stuff
from game.export.kit.sheet import Box, Icon, Item, Rule, Sheet, Text

_SOURCE = b"""
#let kit = json(bytes(sys.inputs.kit))
#set document(title: kit.title, date: none)
#set page(width: kit.wide * 1mm, height: kit.high * 1mm, margin: 0mm)
#set text(lang: "en", fallback: false, ligatures: false, hyphenate: false,
  top-edge: "baseline", bottom-edge: "baseline")
#set par(justify: false, spacing: 0pt)
#let at(item, body) = place(top + left, dx: item.x * 1mm, dy: item.y * 1mm, body)
#let flipped(item, body) = if item.turned { rotate(180deg, body) } else { body }
#let drawn = (
  text: item => at(item, flipped(item, box(width: item.wide * 1mm, height: item.high * 1mm, {
    let how = (font: item.face, size: item.size * 1pt, weight: "regular", fill: rgb(item.ink))
    set text(..how)
    show heading: it => text(..how, it.body)
    set par(leading: item.lead * 1mm)
    set align((left: left, center: center, right: right).at(item.align))
    v(item.base * 1mm)
    let words = item.lines.join(linebreak())
    if item.level > 0 { heading(level: item.level, words) } else { par(words) }
  }))),
  rule: item => pdf.artifact(at(item, line(start: (0mm, 0mm), end: (item.dx * 1mm, item.dy * 1mm),
    stroke: (paint: rgb(item.ink), thickness: item.thick * 1mm, cap: item.cap,
      dash: if item.dash.len() > 0 { item.dash.map(each => each * 1mm) } else { none })))),
  box: item => pdf.artifact(at(item, rect(width: item.wide * 1mm, height: item.high * 1mm,
    radius: item.round * 1mm, fill: if item.fill != "" { rgb(item.fill) } else { none },
    stroke: if item.stroke != "" { item.thick * 1mm + rgb(item.stroke) } else { none }))),
  icon: item => pdf.artifact(at(item, flipped(item,
    image(bytes(kit.pictures.at(item.name)), format: "svg",
      width: item.wide * 1mm, height: item.high * 1mm)))),
)
#for (i, sheet) in kit.sheets.enumerate() {
  if i > 0 { pagebreak() }
  for item in sheet { (drawn.at(item.kind))(item) }
}
"""

_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "p": 0}


class NoTypstError(Exception):
    """The package that writes PDF is not installed."""


def pdf(title: str, sheets: Sequence[Sheet], type_: Lettering, stuff: Stuff, fonts: str) -> bytes:
    """Return sheets as PDF; `fonts` is the folder in which the fonts lie.

    Raises:
        NoTypstError: The package that writes PDF is not installed.
    """
    try:
        import typst  # noqa: PLC0415  # an optional package
    except ImportError:
        raise NoTypstError from None
    paper = sheets[0].paper
    pictures: dict[str, str] = {}
    drawn = [[_item(item, type_, stuff, pictures) for item in sheet.items] for sheet in sheets]
    kit = {
        "title": title,
        "wide": paper.wide,
        "high": paper.high,
        "pictures": pictures,
        "sheets": drawn,
    }
    made = typst.compile(
        _SOURCE,
        format="pdf",
        font_paths=typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]
        ),
        sys_inputs={"kit": json.dumps(kit, sort_keys=True)},
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    return bytes(made)


def _item(
    item: Item, type_: Lettering, stuff: Stuff, pictures: dict[str, str]
) -> dict[str, object]:
    match item:
        case Text():
            return _text(item, type_)
        case Rule():
            return {
                "kind": "rule",
                "x": item.x0,
                "y": item.y0,
                "dx": item.x1 - item.x0,
                "dy": item.y1 - item.y0,
                "ink": item.ink,
                "thick": item.thick,
                "dash": item.dash,
                "cap": "round" if item.round else "butt",
            }
        case Box():
            return {"kind": "box", **{name: getattr(item, name) for name in _BOX}}
        case Icon():
            name = f"{item.name} {item.ink}"
            pictures[name] = stuff.picture(item.name).replace("currentColor", item.ink)
            same = {each: getattr(item, each) for each in _ICON}
            return {"kind": "icon", "name": name, **same}
        case _:
            assert_never(item)


_BOX = ("x", "y", "wide", "high", "fill", "stroke", "thick", "round")
_ICON = ("x", "y", "wide", "high", "turned")


def _text(item: Text, type_: Lettering) -> dict[str, object]:
    style = item.style
    return {
        "kind": "text",
        "x": item.x,
        "y": item.y,
        "wide": item.wide,
        "high": item.high,
        "lines": item.lines,
        "face": style.face.value,
        "size": style.size,
        "lead": style.lead,
        "base": type_.baseline(style),
        "ink": style.ink,
        "align": style.align,
        "level": _LEVELS[style.tag.value],
        "turned": item.turned,
    }
