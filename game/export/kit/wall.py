"""What is put on the wall or taken home: the ground rules and a certificate."""

from collections.abc import Iterator

from game.base.words import _
from game.export.kit.faces import INK, QUIET, Face, Lettering, Style, Tag
from game.export.kit.facilitator import Facilitator
from game.export.kit.look import SMALL
from game.export.kit.paper import Paper
from game.export.kit.sheet import Box, Icon, Pen, Rule, Sheet

_SIDE = 24.0
_TITLE = Style(Face.DISPLAY, 44, 18.0, tag=Tag.TITLE)
_RULE = Style(Face.TEXT, 22, 9.6)
_NUMBER = Style(Face.NUMBER, 30, 11.0)
_CENTRED = Style(Face.DISPLAY, 40, 17.0, tag=Tag.TITLE, align="center")
_LINE = Style(Face.TEXT, 15, 7.0, align="center")


def ground_rules(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the poster of ground rules."""
    pen, wide = Pen(type_), paper.wide - 2 * _SIDE
    y = pen.write(_("Ground rules"), _TITLE, _SIDE, 22, wide) + 6
    for number, rule in enumerate(_rules(), 1):
        pen.write(str(number), _NUMBER, _SIDE, y - 0.8, 14)
        below = pen.write(rule, _RULE, _SIDE + 16, y, wide - 16)
        pen.put(Rule(_SIDE, below + 3.4, paper.wide - _SIDE, below + 3.4, 0.3))
        y = below + 7.6
    pen.write(held.player.title, SMALL, _SIDE, paper.high - 14, wide)
    yield pen.sheet(_("Ground rules"), paper)


def _rules() -> tuple[str, ...]:
    return (
        _("Nobody is blamed: we look at decisions, desks and rules, never at persons."),
        _("Play the case as it is. What is not in it may be asked, and the facilitator answers."),
        _("Everybody speaks once before anybody speaks twice."),
        _("One plan for the whole table. Disagree aloud, then decide."),
        _("Private knowledge is yours until you share it."),
        _("What is said here stays here; what is learned here goes with you."),
        _("Anybody may sit out a turn, and need not say why."),
        _("If something real happens, say “this is real”. Then the exercise stops."),
    )


def certificate(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield a certificate to fill in by hand."""
    pen, wide = Pen(type_), paper.wide - 2 * _SIDE
    pen.put(Box(12, 12, paper.wide - 24, paper.high - 24, stroke=INK, thick=0.9))
    pen.put(Box(14, 14, paper.wide - 28, paper.high - 28, stroke=INK, thick=0.3))
    pen.put(Icon("heart-handshake", paper.wide / 2 - 14, 34, 28, 28))
    y = pen.write(_("Certificate"), _CENTRED, _SIDE, 72, wide) + 10
    y = _blank(pen, paper, y, _("name"))
    y = pen.write(_("took part in the tabletop exercise"), _LINE, _SIDE, y + 8, wide) + 4
    y = pen.write(held.player.title, _CENTRED.at(26).but(tag=Tag.HEAD), _SIDE, y, wide) + 4
    company = _("A case of {company}, led turn by turn").format(company=held.case.scenario.company)
    y = pen.write(company, _LINE, _SIDE, y, wide) + 6
    for objective in held.guide.objectives:
        y = pen.write(objective, _LINE.at(12).but(ink=QUIET), _SIDE, y, wide) + 0.8
    y = _blank(pen, paper, paper.high - 74, _("date and place"))
    _blank(pen, paper, y + 3, _("facilitator"))
    yield pen.sheet(_("Certificate"), paper)


def _blank(pen: Pen, paper: Paper, y: float, name: str) -> float:
    """Draw a line to write on, with what belongs there under it."""
    pen.put(Rule(50, y + 12, paper.wide - 50, y + 12, 0.3))
    return pen.write(name, SMALL.but(align="center"), 50, y + 13, paper.wide - 100)
