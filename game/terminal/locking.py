"""A team locks its plan: how sure it is, and why, if it likes to say so."""

import re
from typing import NamedTuple

from game.base.words import _
from game.play.actions import LONGEST_REASON
from game.play.attable import MOST_SURE
from game.play.room.words import line
from game.terminal.game import Game
from game.terminal.orders import Commit
from game.terminal.paper import Style

_PERCENT = re.compile(r"([0-9]{1,3}) ?%?")


class Sure(NamedTuple):
    """What a team says of its plan."""

    confidence: int | None = None  # percent: that loyalty will stand no lower
    reason: str | None = None


def said(game: Game, order: Commit) -> Sure:
    """Return what a team of a room says of the plan that it locks; asked, unless it just did."""
    if order.confidence is not None:
        return Sure(order.confidence, _reason(order.reason))
    if order.sure or game.session.room is None:
        return Sure()
    game.paper.text(_("How sure are you that loyalty will stand no lower after this turn?"))
    confidence = _asked(game)
    why = game.keys.line(_("Why this plan? One line, or Enter to leave it out>"))
    return Sure(confidence, _reason(why))


def _asked(game: Game) -> int | None:
    """Ask how sure a team is until that is a number, or nothing."""
    while answer := game.keys.line(_("0 to 100 percent, or Enter to leave it out>")):
        found = _PERCENT.fullmatch(answer)
        if found and int(found[1]) <= MOST_SURE:
            return int(found[1])
        game.paper.text(_("Type a number from 0 to 100, or just Enter."), Style.NOW)
    return None


def _reason(text: str) -> str | None:
    return line(text, LONGEST_REASON) or None
