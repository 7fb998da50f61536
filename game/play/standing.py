"""Which turns of a game still stand, told from the lines of its journal alone.

It needs no case, so that what was played can be told even where it can no longer be followed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from game.play.actions import Commit, Plan, Rewind, Undo
from game.play.came import Came
from game.play.lines import Line


@dataclass(frozen=True, slots=True)
class Stood:
    """A turn that was played and neither taken back nor played anew."""

    number: int  # of the line that resolved it
    plans: tuple[Plan, ...]  # by team
    came: Came | None  # what it came to; games of earlier versions do not say


def standing(lines: Iterable[Line], teams: int) -> tuple[Stood, ...]:
    """Return the turns that stand after these lines, first to last."""
    turns: list[Stood] = []
    plans: list[Plan] = []
    for line in lines:
        match line.action:
            case Commit(_, cards):
                plans.append(cards)
                if len(plans) == teams:
                    turns.append(Stood(line.number, tuple(plans), _whole(line.came, teams)))
                    plans = []
            case Undo():
                del (plans or turns)[-1:]
            case Rewind(turn):
                del turns[turn:], plans[:]
            case _:
                pass
    return tuple(turns)


def _whole(came: Came | None, teams: int) -> Came | None:
    return came if came and len(came.loyalty) == teams else None
