"""What is cut out and handed over: injects with labels for their envelopes, and private slips."""

from collections.abc import Iterator

from game.base.words import _
from game.export.kit.faces import INK, PALE, QUIET, SHEET, Face, Lettering, Style, Tag
from game.export.kit.facilitator import Facilitator
from game.export.kit.injected import InjectCard, Slip
from game.export.kit.look import BODY, SMALL
from game.export.kit.paper import Paper
from game.export.kit.sheet import Box, Pen, Rule, Sheet

_SIDE, _LABEL = 14.0, 66.0
_ON_A_SHEET, _SLIPS = 5, 12
_SMALLER = (1.0, 0.94, 0.88, 0.82)  # in which sizes a label is tried, so that it has room
_HEAD = Style(Face.STRONG, 10, 4.8, SHEET)
_INJECT = Style(Face.TEXT, 13, 6.0)
_TURN = Style(Face.DISPLAY, 18, 7.6, tag=Tag.HEAD)
_SLIP = Style(Face.TEXT, 10.5, 4.7)


def injects(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the inject cards in their order, each beside the label of its envelope."""
    found = held.injects
    for start in range(0, len(found), _ON_A_SHEET):
        shown = found[start : start + _ON_A_SHEET]
        pen = Pen(type_)
        high = (paper.high - 2 * _SIDE) / _ON_A_SHEET
        for place, card in enumerate(shown):
            _inject(pen, card, paper, _SIDE + place * high, high)
        _rim(pen, paper, _("{title} · injects: cut, put each into an envelope"), held)
        name = _("Injects {first} to {last}").format(first=shown[0].number, last=shown[-1].number)
        yield pen.sheet(name, paper)


def _inject(pen: Pen, card: InjectCard, paper: Paper, top: float, high: float) -> None:
    right = paper.wide - _SIDE
    split, label = right - _LABEL, right - _LABEL + 4
    _frame(pen, _SIDE, top, right, top + high)
    pen.put(Rule(split, top, split, top + high, 0.2, PALE, (2.0, 2.0)))
    pen.put(Box(_SIDE + 4, top + 5, split - _SIDE - 8, 8, fill=INK, round=1.2))
    pen.write(card.head, _HEAD, _SIDE + 8, top + 6.6, split - _SIDE - 36)
    number = _("inject {n}").format(n=card.number)
    pen.write(number, _HEAD.but(align="right"), split - 36, top + 6.6, 28)
    below = pen.write(card.text, _INJECT, _SIDE + 6, top + 17, split - _SIDE - 12)
    pen.write(card.sender, SMALL, _SIDE + 6, below + 2, split - _SIDE - 12)
    for small in _SMALLER:
        side = Pen(pen.type, small=small)
        if _labelled(side, card, label, top + 5, right - label - 4) <= top + high - 2:
            break
    pen.put(*side.items)


def _labelled(pen: Pen, card: InjectCard, left: float, top: float, wide: float) -> float:
    """Write what stands on the envelope; return where it ends below."""
    below = pen.write(card.label, _TURN, left, top, wide)
    pen.write(_("inject {n}").format(n=card.number), SMALL, left, below, wide)
    below = pen.write(card.when or _("in any case"), BODY, left, below + 5, wide)
    for brings in card.brings:
        below = pen.write(brings, SMALL, left, below + 0.8, wide)
    return below


def slips(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield what single seats are told on later turns, to be cut and handed over."""
    for start in range(0, len(held.slips), _SLIPS):
        pen = Pen(type_)
        wide, high = paper.wide / 2 - _SIDE, (paper.high - 2 * _SIDE) / (_SLIPS / 2)
        for place, slip in enumerate(held.slips[start : start + _SLIPS]):
            _slip(pen, slip, _SIDE + place % 2 * wide, _SIDE + place // 2 * high, wide, high)
        _rim(pen, paper, _("{title} · private slips: cut, hand over as the turn opens"), held)
        page = start // _SLIPS + 1
        yield pen.sheet(_("Private slips, sheet {page}").format(page=page), paper)


def _slip(pen: Pen, slip: Slip, x: float, y: float, wide: float, high: float) -> None:
    _frame(pen, x, y, x + wide, y + high)
    pen.put(Box(x + 3, y + 4, wide - 6, 8, fill=INK, round=1.2))
    pen.write(slip.role, _HEAD, x + 6, y + 5.6, 40)
    pen.write(slip.turn, _HEAD.but(align="right"), x + 44, y + 5.6, wide - 50)
    below = pen.write(slip.text, _SLIP, x + 5, y + 14.5, wide - 10)
    below = pen.write(_("Only you know this."), SMALL.but(ink=QUIET), x + 5, below + 1.2, wide - 10)
    if slip.when:
        words = _("Handed over instead if: {when}").format(when=slip.when)
        pen.write(words, SMALL.but(ink=QUIET), x + 5, below, wide - 10)


def _frame(pen: Pen, left: float, top: float, right: float, foot: float) -> None:
    for y in (top, foot):
        pen.put(Rule(left, y, right, y, 0.2, PALE, (2.0, 2.0)))
    for x in (left, right):
        pen.put(Rule(x, top, x, foot, 0.2, PALE, (2.0, 2.0)))


def _rim(pen: Pen, paper: Paper, words: str, held: Facilitator) -> None:
    pen.write(words.format(title=held.player.title), SMALL, _SIDE, 7.5, paper.wide - 2 * _SIDE)
