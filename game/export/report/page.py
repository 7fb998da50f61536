"""The report as one page that needs no network and no other file."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import assert_never

from game.base.words import _
from game.export import html
from game.export.report.blocks import Block, Chart, Grid, Heading, Items, Keep, Pairs, Text
from game.export.report.fonts import WebFonts, rules
from game.export.report.outline import outline
from game.export.report.style import REPORT
from game.export.style import STYLE
from game.export.timeline import timeline
from game.present.report import ReportView


def page(view: ReportView, fonts: WebFonts, made: tuple[str, str]) -> str:
    """Return the report as HTML, set in `fonts`; it says how it was `made`: a name and a value."""
    blocks = tuple(outline(view))
    inside = "".join(map(_Drawing().block, blocks))
    skip = f'<a class="skip" href="#short">{escape(_("To the report"))}</a>'
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(view.title)}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="generator" content="Make It Right">'
        f'<meta name="{escape(made[0])}" content="{escape(made[1])}">'
        f"<style>{rules(fonts)}{STYLE}{REPORT}</style></head>"
        f"<body>{skip}<main>{_with_contents(inside, blocks)}</main></body></html>\n"
    )


def _with_contents(inside: str, blocks: Iterable[Block]) -> str:
    """Put the list of contents before the first part."""
    links = "".join(
        f'<li><a href="#{escape(block.key)}">{escape(block.text)}</a></li>'
        for block in blocks
        if isinstance(block, Heading) and block.key
    )
    contents = f'<nav aria-label="{escape(_("Contents"))}"><ul>{links}</ul></nav>'
    before, part, after = inside.partition('<h2 id="short"')
    return before + contents + part + after


class _Drawing:
    """Draws block after block, and gives each drawing a name of its own."""

    def __init__(self) -> None:
        self._charts = 0

    def block(self, block: Block) -> str:
        """Return one block as HTML."""
        match block:
            case Keep(blocks):
                return f'<div class="keep">{"".join(map(self.block, blocks))}</div>'
            case Chart():
                self._charts += 1
                drawn = timeline(block.chart, f"chart{self._charts}", block.mark, block.words)
                small = ' class="small"' if block.small else ""
                return f"<figure{small}>{drawn}</figure>"
            case _:
                return _simple(block)


def _simple(block: Heading | Text | Items | Pairs | Grid) -> str:
    match block:
        case Heading():
            return _heading(block)
        case Text():
            return _text(block)
        case Items(items, numbered, _small):
            return html.listed(items, "ol" if numbered else "ul")
        case Pairs(pairs):
            return html.pairs(pairs)
        case Grid(table, widths, figures):
            return html.table(table, widths, "figures" if figures else "")
        case _:
            assert_never(block)


def _heading(block: Heading) -> str:
    named = f' id="{escape(block.key)}"' if block.key else ""
    anew = ' class="anew"' if block.anew else ""
    return f"<h{block.level}{named}{anew}>{escape(block.text)}</h{block.level}>"


def _text(block: Text) -> str:
    if not block.text and not block.lead:
        return ""
    over = "" if block.text else " over"  # it stays with what it stands over
    return f'<p class="{block.kind}{over}">{"".join(_parts(block))}</p>'


def _parts(block: Text) -> Iterator[str]:
    if block.lead:
        colon = ": " if block.text else ""
        yield f"<strong>{escape(block.lead)}{colon}</strong>"
    yield escape(block.text)
