"""Role briefs: one sheet a seat, which the facilitator hands to that seat alone."""

from collections.abc import Iterator

from game.base.words import _
from game.export.kit.faces import INK, SHEET, Face, Lettering, Style, Tag
from game.export.kit.look import BODY, ITALIC
from game.export.kit.pages import SIDE, TOP, Flow
from game.export.kit.paper import Paper
from game.export.kit.player import Player, PlayerRole
from game.export.kit.sheet import Box, Icon, Pen, Sheet

_NAME = Style(Face.DISPLAY, 30, 12.5, SHEET, Tag.TITLE)
_ONLY = Style(Face.STRONG, 11, 5.0, SHEET)
_BRIEF = Style(Face.TEXT, 15, 7.2)


def roles(player: Player, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the brief of each seat."""
    for role in player.roles:
        yield _brief(player, role, paper, type_)


def _brief(player: Player, role: PlayerRole, paper: Paper, type_: Lettering) -> Sheet:
    flow = Flow(type_, paper)
    flow.gap(34)
    flow.text(role.brief, _BRIEF)
    flow.head(_("What only you know as it begins"))
    for text in role.knows:
        flow.boxed(text, _BRIEF)
    if not role.knows:
        flow.text(_("Nothing more than the others; ask what they know."))
    flow.text(_("More may be handed to you later. What you tell, and when, is up to you."), ITALIC)
    flow.head(_("At the table"))
    flow.points(
        [
            _("Say in your first sentence what your seat sees that the others do not."),
            _("Ask for the card that your seat would want, and say what it costs the others."),
            _("One plan for the whole table: hold up the numbers of the cards you would play."),
        ],
        BODY.at(11),
    )
    flow.head(_("My notes"))
    flow.lines(7)
    sheet = next(flow.pages(_("Role brief: {role}").format(role=role.name), player.title))
    pen = Pen(type_)
    wide, words = flow.wide, SIDE + 30
    pen.put(Box(SIDE, TOP, wide, 30, fill=INK, round=2))
    pen.put(Icon(role.icon, SIDE + 6, TOP + 6, 18, 18, SHEET))
    pen.write(role.name, _NAME, words, TOP + 3.5, wide - 34)
    pen.write(f"{role.line[:1].upper()}{role.line[1:]}", _ONLY, words, TOP + 16.2, wide - 80)
    pen.write(_("only you"), _ONLY.but(align="right"), SIDE + wide - 36, TOP + 22.6, 32)
    pen.put(*sheet.items)
    return pen.sheet(sheet.name, paper)
