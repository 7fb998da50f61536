"""The situation manual: what everybody at the table reads before the first turn. No spoilers."""

from collections.abc import Iterator

from game.base.words import _
from game.export.kit.faces import Lettering
from game.export.kit.look import BODY, FIGURE, ITALIC
from game.export.kit.pages import SMALLER, TOP, Flow
from game.export.kit.paper import Paper
from game.export.kit.player import Player
from game.export.kit.sheet import ART, Box, Icon, Pen, Sheet

_PICTURE = 38.0  # height
_SIZES = (*SMALLER, 0.86, 0.82)
_PAGES = 2  # it is set smaller if it then takes no more, one leaf of paper
_ACROSS = (4, 3, 5, 2)  # turns in a row, so that none is left with empty cells


def manual(player: Player, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the pages of the situation manual."""
    flow = Flow(type_, paper)
    flow.fitted(lambda part: _all(part, player), pages=_PAGES, sizes=_SIZES)
    pages = list(flow.pages(_("Situation manual"), player.title))
    yield _with_picture(pages[0], player, type_)
    yield from pages[1:]


def _all(flow: Flow, player: Player) -> None:
    flow.gap(_PICTURE + 4)
    flow.title(player.title, player.file_line)
    flow.text(player.summary)
    if player.content_note:
        flow.boxed(player.content_note, ITALIC, _("Before you begin"))
    flow.head(_("What is at stake"))
    flow.table(player.stakes, (0.25, 0.75), BODY.at(12))
    _stand(flow, player)
    _first_turn(flow, player)
    _rules(flow, player)


def _with_picture(sheet: Sheet, player: Player, type_: Lettering) -> Sheet:
    pen, paper = Pen(type_), sheet.paper
    wide = _PICTURE * 16 / 9
    left = (paper.wide - wide) / 2
    pen.put(Icon(f"{ART}{player.case}", left, TOP, wide, _PICTURE))
    pen.put(Box(left, TOP, wide, _PICTURE, stroke="#1A1D21", thick=0.4))
    pen.put(*sheet.items)
    return pen.sheet(sheet.name, paper)


def _stand(flow: Flow, player: Player) -> None:
    flow.head(_("What winning looks like"))
    goals = [(name, f"{figure} {bound}") for name, figure, bound in player.goals]
    flow.table(goals, (0.6, 0.4), BODY.at(11))
    flow.head(_("Whom it is about"))
    shares = (0.22, 0.46, 0.16, 0.16)
    named = [_("Group"), _("What they need"), _("Loyalty now"), _("Part of the meter")]
    groups = [(name, need, str(now), share) for name, need, now, share in player.groups]
    flow.table(groups, shares, heads=named)
    flow.head(_("What this exercise trains"))
    flow.points(player.objectives, whole=True)
    flow.head(_("Who sits at the table"))
    flow.table([(role.name, role.line) for role in player.roles], (0.35, 0.65), whole=True)


def _first_turn(flow: Flow, player: Player) -> None:
    now = player.situation
    flow.head(_("Where things stand as turn 1 opens"))
    flow.text(now.line, FIGURE, keeps=True)
    for name, lines in (
        (_("Known"), now.known),
        (_("Rumour"), now.rumour),
        (_("Unknown"), now.unknown),
    ):
        if lines:
            flow.sub(name)
            flow.points(lines)
    flow.head(_("The turns"))
    count = len(player.turns)
    across = next((each for each in _ACROSS if count % each == 0), 1)
    rows = [player.turns[start : start + across] for start in range(0, count, across)]
    flow.table(rows, (1 / across,) * across)


def _rules(flow: Flow, player: Player) -> None:
    flow.head(_("How a turn goes"))
    limits = _("You have {effort}, and {budget} for all plans together.")
    flow.points(
        [
            _("Listen to what has come in. Some of you may be handed a slip; it is yours alone."),
            _("Look at the cards you are dealt; in the corner are the turns on which one is open."),
            _("The other cards stay with the facilitator: they tell what is not known yet."),
            limits.format(effort=player.effort, budget=player.budget),
            _("Past that budget the board is asked, and every plan takes one effort more."),
            _("Talk. Hold up the numbers of the cards you would play. Agree on one plan."),
            _("A card that has been played stays on the table; most can be played once."),
            _("The facilitator commits the plan, tells what came of it and reads the front page."),
        ]
    )
    flow.sub(_("How to read a card"))
    flow.points(
        [
            _("The large number is the card's own: hold it up, and it can be typed as it stands."),
            _("Discs are effort. The amount is its price; a plus: helping each person adds to it."),
            _(
                "Below stands which meters it touches: loyalty (heart), media attention (mast), "
                "cost (coins). Empty: not. Full: a little. Full with a ring: much. Never which way."
            ),
            _("A promise has words, somebody who answers for it, and a day. It will be looked at."),
        ]
    )
