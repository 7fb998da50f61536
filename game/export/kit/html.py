"""Sheets as one HTML page that prints to the millimetre and needs nothing but itself."""

import base64
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import assert_never

from game.export.kit.faces import Face, Style
from game.export.kit.sheet import ART, Box, Icon, Item, Rule, Sheet, Text
from game.scenario.cover import ANY_CASE

_STYLE = """
* { margin: 0; padding: 0; box-sizing: border-box; }
body { background: #E7DDCA; }
.sheet { position: relative; overflow: hidden; background: #fff; margin: 6mm auto; }
.sheet svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.sheet h1, .sheet h2, .sheet h3, .sheet p { position: absolute; font-weight: normal;
  white-space: nowrap; font-variant-ligatures: none; }
.turned { transform: rotate(180deg); }
@media print {
  body { background: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sheet { margin: 0; break-after: page; }
}
"""


@dataclass(frozen=True, slots=True)
class Stuff:
    """What pages are made with: fonts and pictures, by the names of their files."""

    fonts: Mapping[str, bytes]
    pictures: Mapping[str, str]

    def picture(self, name: str) -> str:
        """Return a drawing; a case that brings none has that of any case."""
        shown = name if name in self.pictures or not name.startswith(ART) else ART + ANY_CASE
        return self.pictures[shown]


def page(title: str, sheets: Sequence[Sheet], stuff: Stuff) -> str:
    """Return sheets of one paper as a page."""
    paper = sheets[0].paper
    styles = _styles(sheets)
    size = f"{paper.wide}mm {paper.high}mm"
    rules = [
        _STYLE,
        f"@page {{ size: {size}; margin: 0; }}",
        f".sheet {{ width: {paper.wide}mm; height: {paper.high}mm; }}",
        *(_font(face, stuff) for face in Face if any(style.face is face for style in styles)),
        *(_rule(name, style) for style, name in styles.items()),
    ]
    body = "".join(_sheet(sheet, styles) for sheet in sheets)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{chr(10).join(rules)}</style></head><body>"
        f'<svg width="0" height="0" style="position:absolute" aria-hidden="true">'
        f"{''.join(_symbols(sheets, stuff))}</svg><main>{body}</main></body></html>\n"
    )


def _styles(sheets: Sequence[Sheet]) -> dict[Style, str]:
    found: dict[Style, str] = {}
    for sheet in sheets:
        for item in sheet.items:
            if isinstance(item, Text):
                found.setdefault(item.style, f"s{len(found)}")
    return found


def _font(face: Face, stuff: Stuff) -> str:
    data = base64.b64encode(stuff.fonts[face.file]).decode()
    return f'@font-face {{ font-family: "{face}"; src: url(data:font/ttf;base64,{data}); }}'


def _rule(name: str, style: Style) -> str:
    return (
        f'.{name} {{ font: {style.size:.2f}pt/{style.lead:.3f}mm "{style.face}"; '
        f"color: {style.ink}; text-align: {style.align}; }}"
    )


def _symbols(sheets: Sequence[Sheet], stuff: Stuff) -> Iterator[str]:
    items = (item for sheet in sheets for item in sheet.items)
    for name in dict.fromkeys(item.name for item in items if isinstance(item, Icon)):
        yield symbol(name, stuff.picture(name))


def symbol(name: str, svg: str) -> str:
    """Return a picture as a symbol that may be used many times."""
    box = re.search(r'viewBox="([^"]+)"', svg)
    inside = re.sub(r"\s+", " ", svg[svg.index(">", svg.index("<svg")) + 1 : svg.rindex("</svg>")])
    drawn = "" if name.startswith(ART) else _STROKED
    return (
        f'<symbol id="i-{name}" viewBox="{box[1] if box else "0 0 24 24"}"{drawn}>{inside}</symbol>'
    )


_STROKED = (
    ' fill="none" stroke="currentColor" stroke-width="2"'
    ' stroke-linecap="round" stroke-linejoin="round"'
)


def _sheet(sheet: Sheet, styles: Mapping[Style, str]) -> str:
    paper = sheet.paper
    art = "".join(_drawn(item) for item in sheet.items if not isinstance(item, Text))
    words = "".join(_text(item, styles) for item in sheet.items if isinstance(item, Text))
    return (
        f'<section class="sheet" aria-label="{escape(sheet.name)}">'
        f'<svg viewBox="0 0 {paper.wide} {paper.high}" aria-hidden="true">{art}</svg>'
        f"{words}</section>\n"
    )


def _text(text: Text, styles: Mapping[Style, str]) -> str:
    tag = text.style.tag.value
    turned = " turned" if text.turned else ""
    lines = "<br>".join(map(escape, text.lines))
    place = f"left:{text.x:.2f}mm;top:{text.y:.2f}mm;width:{text.wide:.2f}mm"
    return f'<{tag} class="{styles[text.style]}{turned}" style="{place}">{lines}</{tag}>'


def _drawn(item: Item) -> str:
    match item:
        case Rule():
            dash = " ".join(f"{each:g}" for each in item.dash)
            how = f' stroke-dasharray="{dash}"' if dash else ""
            cap = ' stroke-linecap="round"' if item.round else ""
            return (
                f'<path d="M{item.x0:.2f} {item.y0:.2f}L{item.x1:.2f} {item.y1:.2f}" '
                f'stroke="{item.ink}" stroke-width="{item.thick:g}"{how}{cap}/>'
            )
        case Box():
            line = f' stroke="{item.stroke}" stroke-width="{item.thick:g}"' if item.stroke else ""
            return (
                f'<rect x="{item.x:.2f}" y="{item.y:.2f}" width="{item.wide:.2f}" '
                f'height="{item.high:.2f}" rx="{item.round:g}" fill="{item.fill or "none"}"{line}/>'
            )
        case Icon():
            middle = f"{item.x + item.wide / 2:.2f} {item.y + item.high / 2:.2f}"
            turn = f' transform="rotate(180 {middle})"' if item.turned else ""
            return (
                f'<use href="#i-{item.name}" x="{item.x:.2f}" y="{item.y:.2f}" '
                f'width="{item.wide:.2f}" height="{item.high:.2f}" color="{item.ink}"{turn}/>'
            )
        case Text():
            return ""
        case _:
            assert_never(item)
