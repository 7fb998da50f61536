"""The part of a saved game that can no longer be followed, told as it was played."""

from collections.abc import Sequence

from game.base.money import money
from game.base.scale import percent
from game.base.words import _
from game.engine.case import Case
from game.play.actions import Plan
from game.play.came import Came
from game.play.header import Header
from game.play.lines import Line
from game.play.replay import Parted, Replayed
from game.play.standing import standing
from game.play.stopped import title
from game.play.whoplays import everybody


def told(case: Case, header: Header, lines: Sequence[Line], played: Replayed) -> tuple[str, ...]:
    """Return a sentence for each plan of the turns beyond those that could be followed.

    Args:
        case: the case as it is now; a card that it does not know is told by its name.
        header: whose game it is.
        lines: all of the journal that can be read.
        played: how far it could be followed.
    """
    done = len(played.table.plans)
    parted = played.diverged if isinstance(played.diverged, Parted) else None
    teams = everybody(lines, header)
    said: list[str] = []
    for turn, stood in enumerate(standing(lines, header)[done:], done):
        now = parted.now if parted and parted.turn == turn else None
        for row, plan in enumerate(stood.plans):
            what = _plan(case, teams, turn, row, plan)
            said.append(" ".join(filter(None, (what, _came(case, stood.came, now, row)))))
    return tuple(said)


def _plan(case: Case, teams: tuple[str, ...], turn: int, row: int, plan: Plan) -> str:
    words = _("Turn {turn}, {team}: {cards}.") if len(teams) > 1 else _("Turn {turn}: {cards}.")
    named = (_("“{card}”").format(card=title(case, card)) for card in plan)
    cards = ", ".join(named) or _("no card")
    return words.format(turn=turn + 1, team=teams[row], cards=cards)


def _came(case: Case, then: Came | None, now: Came | None, row: int) -> str:
    """Return what it came to, and to what it comes now where that is known."""
    if then is None or row >= len(then.loyalty):  # a team that came later led none of it
        return ""
    was = meters(case, then, row)
    if now is None:
        return _("It came to {was}.").format(was=was)
    if then.marks[row] == now.marks[row]:
        return _("It came to {was}, as it does now.").format(was=was)
    comes = meters(case, now, row)
    if comes == was:
        words = _("It came to {was}; so it does now, but with something else behind it.")
        return words.format(was=was)
    return _("It came to {was}; now it comes to {comes}.").format(was=was, comes=comes)


def meters(case: Case, came: Came, row: int) -> str:
    """Return the three meters of one team in a line."""
    return _("loyalty {loyalty}, media {media}, cost {cost}").format(
        loyalty=percent(came.loyalty[row]),
        media=percent(came.media[row]),
        cost=money(came.cost[row], case.scenario.currency),
    )
