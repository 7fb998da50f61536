"""From the lines of a journal to the table, bit for bit as it was."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.ids import CardId
from game.base.words import _
from game.engine.case import Case
from game.engine.state import State
from game.play.actions import Draft
from game.play.answers import Impossible
from game.play.header import Header
from game.play.lines import Line
from game.play.table import Table, after, culprit, laid


@dataclass(frozen=True, slots=True)
class Diverged:
    """Where a journal can no longer be followed, because the game says otherwise now."""

    line: int  # from 1
    turn: int  # from 0
    card: CardId | None  # the card that may not be played, if it is one card
    why: str


@dataclass(frozen=True, slots=True, eq=False)
class Replayed:
    """The table as far as the lines could be followed, and what is left of them."""

    table: Table
    followed: int  # how many lines
    diverged: Diverged | None = None
    rest: tuple[Line, ...] = ()

    @property
    def states(self) -> tuple[State, ...]:
        """Return the state at the opening of every turn."""
        return self.table.states


def replay(case: Case, header: Header, lines: Sequence[Line]) -> Replayed:
    """Return what the decisions of a game come to.

    A draft that is no longer allowed is passed over: the commit after it is what counts.
    """
    table = laid(case, header.seed, header.teams)
    for place, line in enumerate(lines):
        found = after(table, line.action, line.at) if line.action else None
        if isinstance(found, Table):
            table = found
        elif not isinstance(line.action, Draft):
            return Replayed(table, place, _diverged(table, line, found), tuple(lines[place:]))
    return Replayed(table, len(lines))


def _diverged(table: Table, line: Line, found: Impossible | None) -> Diverged:
    turn = len(table.turned)
    if found is None or line.action is None:
        why = _("This version of the game does not know this kind of decision.")
        return Diverged(line.number, turn, None, why)
    return Diverged(line.number, turn, culprit(table, line.action), found.why)
