"""What is wrong with a sheet: words that are wider than their place, outside, struck or covered."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import NamedTuple

from game.commands.printing import stuff
from game.commands.shelf import found, names
from game.engine.case import Case, compiled
from game.engine.cut import cut_to
from game.export.kit.editions import EDITIONS, Printed
from game.export.kit.faces import Lettering, lettering
from game.export.kit.paper import PAPERS
from game.export.kit.sheet import Box, Icon, Rule, Sheet, Text
from game.library.read import CaseFiles

CASES = names()
TOUCHING = 0.6  # millimetres of air above and below the letters of a line
EDGE = 4.5  # what no printer reaches


class Rect(NamedTuple):
    left: float
    top: float
    right: float
    foot: float


@cache
def files(name: str) -> CaseFiles:
    return found(name)


@cache
def case(name: str, minutes: int = 0) -> Case:
    whole, guide = compiled(files(name).scenario), files(name).guide
    cuts = guide.cuts if guide else ()
    plays = next((cut.plays(whole.turns) for cut in cuts if cut.minutes == minutes), ())
    return cut_to(whole, plays)


@cache
def type_() -> Lettering:
    return lettering(stuff().fonts)


@cache
def held(name: str, edition: str, minutes: int = 0) -> object:
    of = files(name)
    printed = Printed(case(name, minutes), of.guide, of.history, minutes)
    return EDITIONS[edition].held(printed)


@cache
def sheets(name: str, edition: str, paper: str, minutes: int = 0) -> tuple[Sheet, ...]:
    seen = held(name, edition, minutes)
    return EDITIONS[edition].sheets(seen, PAPERS[paper], type_())


def said(sheets_: tuple[Sheet, ...]) -> str:
    """Return every word on sheets, as it is read."""
    texts = (item for sheet in sheets_ for item in sheet.items if isinstance(item, Text))
    return "\n".join(" ".join(text.lines) for text in texts)


def flaws(sheet: Sheet) -> Iterator[str]:
    """Yield what is wrong with a sheet."""
    texts = [item for item in sheet.items if isinstance(item, Text)]
    placed = [(text, _rect(text)) for text in texts]
    lines = [_line(item) for item in sheet.items if isinstance(item, Rule)]
    for text, place in placed:
        yield from _wide(text)
        yield from _outside(sheet, text)
        if any(_meet(place, line) for line in lines):
            yield f"{sheet.name}: a line strikes {text.lines}"
    for (one, here), (other, there) in combinations(placed, 2):
        if _meet(here, there):
            yield f"{sheet.name}: {one.lines} lies on {other.lines}"
    for item in sheet.items:
        if isinstance(item, Box | Icon) and not _inside(
            sheet, item.x, item.y, item.wide, item.high
        ):
            yield f"{sheet.name}: {item} is outside"


def _wide(text: Text) -> Iterator[str]:
    for line in text.lines:
        wide = type_().width(line, text.style)
        if wide > text.wide:
            yield f"{line!r} is {wide:.1f} mm wide, its place {text.wide:.1f} mm"


def _outside(sheet: Sheet, text: Text) -> Iterator[str]:
    if not _inside(sheet, text.x, text.y, text.wide, text.high):
        yield f"{sheet.name}: {text.lines} is outside"


def _inside(sheet: Sheet, x: float, y: float, wide: float, high: float) -> bool:
    across = x >= EDGE and x + wide <= sheet.paper.wide - EDGE
    return across and y >= EDGE and y + high <= sheet.paper.high - EDGE


def _line(rule: Rule) -> Rect:
    return Rect(rule.x0, rule.y0, rule.x1, rule.y1)


def _rect(text: Text) -> Rect:
    """Return where the letters of a text stand."""
    widest = max(type_().width(line, text.style) for line in text.lines)
    free = {"left": 0.0, "center": 0.5, "right": 1.0}[text.style.align] * (text.wide - widest)
    air = TOUCHING if text.high > 2 * TOUCHING else 0.0
    left = text.x + free
    return Rect(left, text.y + air, left + widest, text.y + text.high - air)


def _meet(one: Rect, other: Rect) -> bool:
    across = one.left < other.right and other.left < one.right
    upright = one.left < other.left == other.right < one.right
    return ((across or upright) and one.top < other.foot and other.top < one.foot) or (
        (across or upright) and one.top < other.top == other.foot < one.foot
    )
