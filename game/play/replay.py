"""From the lines of a journal to the table, bit for bit as it was."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.base.ids import CardId
from game.base.words import _
from game.engine.case import Case
from game.engine.state import State
from game.play.actions import Draft
from game.play.answers import Impossible
from game.play.attable import culprit
from game.play.came import Came, came
from game.play.fold import after
from game.play.header import Header
from game.play.lines import Line
from game.play.standing import Stood, standing
from game.play.table import Table, laid


@dataclass(frozen=True, slots=True)
class Diverged:
    """Where a journal can no longer be followed, because the game says otherwise now."""

    line: int  # from 1
    turn: int  # from 0
    card: CardId | None  # the card that may not be played, if it is one card
    why: str


@dataclass(frozen=True, slots=True)
class Parted:
    """Where a turn can still be played as it was, but comes to something else now."""

    line: int  # from 1
    turn: int  # from 0
    then: Came
    now: Came


@dataclass(frozen=True, slots=True, eq=False)
class Replayed:
    """The table as far as the lines could be followed."""

    table: Table
    followed: int  # how many lines
    diverged: Diverged | Parted | None = None
    compared: bool = True  # every turn that stands comes to what it was written to come to

    @property
    def states(self) -> tuple[State, ...]:
        """Return the state at the opening of every turn."""
        return self.table.states


def replay(case: Case, header: Header, lines: Sequence[Line]) -> Replayed:
    """Return what the decisions of a game come to, as long as they come to what they did.

    A draft that is no longer allowed is passed over: the commit after it is what counts. A turn
    that came to something else, but was played anew since, is passed over too.
    """
    found = _followed(case, header, lines)
    stood = standing(lines[: found.followed], header)
    parted = _parted(found.table, stood)
    if parted is None:
        return replace(found, compared=all(turn.came for turn in stood))
    before = _followed(case, header, lines[: parted.line - 1])
    return replace(before, diverged=parted)


def _followed(case: Case, header: Header, lines: Sequence[Line]) -> Replayed:
    """Return what the decisions come to, as far as they are allowed."""
    table = laid(case, header)
    for place, line in enumerate(lines):
        found = after(table, line.action, line.at) if line.action else None
        if isinstance(found, Table):
            table = found
        elif not isinstance(line.action, Draft):
            return Replayed(table, place, _diverged(table, line, found))
    return Replayed(table, len(lines))


def _parted(table: Table, stood: Sequence[Stood]) -> Parted | None:
    """Return the first turn that stands and comes to something else than it did.

    Teams that came later were not there when it was written down.
    """
    for turn, (each, state) in enumerate(zip(stood, table.comes_to, strict=True)):
        now = came(table.case, state)
        if each.came and each.came.marks != now.marks[: len(each.came.marks)]:
            return Parted(each.number, turn, each.came, now)
    return None


def _diverged(table: Table, line: Line, found: Impossible | None) -> Diverged:
    turn = len(table.plans)
    if found is None or line.action is None:
        why = _("This version of the game does not know this kind of decision.")
        return Diverged(line.number, turn, None, why)
    return Diverged(line.number, turn, culprit(table, line.action), found.why)
