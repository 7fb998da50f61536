"""The report as a tagged PDF (PDF/UA-1), written by Typst from the same blocks as the page.

All text goes in as data and never as source, so nothing that somebody typed is ever run. The same
game gives the same bytes.
"""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple, assert_never

from game.base.spelled import spelled
from game.base.words import _
from game.export.report.blocks import Block, Chart, Grid, Heading, Items, Keep, Kind, Pairs, Text
from game.export.report.inked import inked
from game.export.report.missing import MissingError
from game.export.report.pdfrows import whole
from game.export.report.pdfsource import SOURCE
from game.export.timeline import spoken

PACKAGE = "typst"
BESIDES = frozenset(" \n☐☒▲▼")  # what the font that Typst brings along draws for us
Drawn = dict[str, Any]
MARGIN = 20  # millimetres, left and right
_WIDE, _SMALL = 92, 76  # of charts, in percent of the text's width


class Type(NamedTuple):
    """The folder in which the fonts lie, and every letter that they draw."""

    folder: str
    letters: frozenset[str]


def pdf(title: str, blocks: Sequence[Block], paper: tuple[float, float], type_: Type) -> bytes:
    """Return blocks as PDF on paper of so many millimetres.

    Raises:
        MissingError: The package that writes PDF is not installed.
    """
    try:
        import typst  # noqa: PLC0415  # an optional package
    except ImportError:
        raise MissingError(PACKAGE) from None
    wide, high = paper
    contents = next(
        (place for place, one in enumerate(blocks) if isinstance(one, Heading) and one.level == 2),
        -1,
    )
    letters = type_.letters | BESIDES
    said = [_block(block, wide - 2 * MARGIN) for block in blocks]
    drawn = _known(said, letters)
    if drawn != said:
        drawn.insert(contents, _words(Text(_spelled(), Kind.QUIET)))
        contents += 1
    page = {"title": spelled(title, letters), "wide": wide, "high": high, "margin": MARGIN}
    told = page | {"contents": contents, "blocks": drawn}
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[type_.folder])
    made = typst.compile(
        SOURCE.encode(),
        format="pdf",
        font_paths=fonts,
        sys_inputs={"report": json.dumps(told, sort_keys=True)},
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    return bytes(made)


def _spelled() -> str:
    return _(
        "Letters and signs that this file cannot draw are spelled out, some of them in brackets "
        "by name or number. report.html and aar.docx show them as they were written."
    )


def _known(node: Any, letters: frozenset[str]) -> Any:  # noqa: ANN401 - JSON of any kind
    """Return the same with what cannot be drawn spelled in letters that can: none is left out."""
    match node:
        case str():
            return spelled(node, letters)
        case list():
            return [_known(each, letters) for each in node]
        case dict():
            return {key: _known(value, letters) for key, value in node.items()}
        case _:
            return node


def _block(block: Block, width: float) -> Drawn:
    """Return a block as data for text that is so many millimetres wide."""
    match block:
        case Keep(blocks):
            return {"kind-of": "keep", "blocks": [_block(each, width) for each in blocks]}
        case Chart():
            drawn = {"svg": inked(block), "alt": spoken(block.chart)}
            return {"kind-of": "chart", "wide": _SMALL if block.small else _WIDE, **drawn}
        case Grid(table, widths, figures):
            about = {"caption": table.caption, "heads": list(table.heads), "figures": figures}
            rows, one = [list(row) for row in table.rows], whole(block, width)
            return {"kind-of": "grid", "widths": list(widths), "rows": rows, "whole": one, **about}
        case _:
            return _words(block)


def _words(block: Heading | Text | Items | Pairs) -> Drawn:
    match block:
        case Heading(text, level, _key, anew):
            return {"kind-of": "heading", "text": text, "level": level, "anew": anew}
        case Text(text, kind, lead):
            return {"kind-of": "text", "text": text, "kind": kind.value, "lead": lead}
        case Items(items, numbered, small):
            drawn = {"items": list(items), "numbered": numbered, "small": small}
            return {"kind-of": "items", **drawn}
        case Pairs(pairs):
            return {"kind-of": "pairs", "pairs": [list(pair) for pair in pairs]}
        case _:
            assert_never(block)
