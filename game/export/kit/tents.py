"""Table tents: a sheet a seat, folded in the middle, so that both sides can be read."""

from collections.abc import Iterator

from game.base.words import _
from game.export.kit.faces import PALE, QUIET, Face, Lettering, Style, Tag
from game.export.kit.look import SMALL
from game.export.kit.paper import Paper
from game.export.kit.player import Player, PlayerRole
from game.export.kit.sheet import Icon, Pen, Rule, Sheet

_NAME = Style(Face.DISPLAY, 54, 22.0, tag=Tag.TITLE, align="center")
_LINE = Style(Face.BODY, 20, 9.0, QUIET, align="center")
_SIZES = (54.0, 48.0, 42.0, 38.0, 34.0)
_SIDE = 15.0


def tents(player: Player, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the tent of each seat."""
    for role in player.roles:
        pen = Pen(type_)
        middle = paper.high / 2
        pen.put(Rule(0, middle, paper.wide, middle, 0.2, PALE, (2.0, 2.0)))
        fold = _("fold here")
        pen.write(fold, SMALL.but(align="right"), paper.wide - 40, middle + 1, 34)
        _side(pen, role, paper, turned=False)
        _side(pen, role, paper, turned=True)
        pen.write(player.title, SMALL.but(align="center"), _SIDE, paper.high - 16, _wide(paper))
        yield pen.sheet(_("Table tent: {role}").format(role=role.name), paper)


def _wide(paper: Paper) -> float:
    return paper.wide - 2 * _SIDE


def _side(pen: Pen, role: PlayerRole, paper: Paper, *, turned: bool) -> None:
    """Draw one side; the far one stands on its head, as far above the fold as this one below."""
    style = pen.type.fitted(role.name, _NAME, _wide(paper), _SIZES)
    if turned:
        style = style.but(tag=Tag.TEXT)

    def place(below: float, high: float) -> float:
        return paper.high / 2 - below - high if turned else paper.high / 2 + below

    icon, line = 26.0, f"{role.line[:1].upper()}{role.line[1:]}"
    left = (paper.wide - icon) / 2
    pen.put(Icon(role.icon, left, place(26, icon), icon, icon, turned=turned))
    pen.write(role.name, style, _SIDE, place(58, style.lead), _wide(paper), turned=turned)
    pen.write(line, _LINE, _SIDE, place(84, _LINE.lead), _wide(paper), turned=turned)
