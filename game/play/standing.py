"""Which turns of a game still stand, told from the lines of its journal alone.

It needs no case, so that what was played can be told even where it can no longer be followed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.play.actions import Commit, Draft, Plan, Rewind, Undo
from game.play.came import Came
from game.play.header import Header
from game.play.lines import Line
from game.play.room.acts import Enter, Retire, Reveal


@dataclass(frozen=True, slots=True)
class Stood:
    """A turn that was played and neither taken back nor played anew."""

    number: int  # of the line that resolved it
    plans: tuple[Plan, ...]  # by team
    came: Came | None  # what it came to; games of earlier versions do not say


def standing(lines: Iterable[Line], header: Header) -> tuple[Stood, ...]:
    """Return the turns that stand after these lines, first to last."""
    teams = len(header.teams)
    return _in_a_room(lines, teams) if header.room else _at_one_screen(lines, teams)


def _at_one_screen(lines: Iterable[Line], teams: int) -> tuple[Stood, ...]:
    """Return what stands where the last plan of a turn plays it."""
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


def _in_a_room(lines: Iterable[Line], teams: int) -> tuple[Stood, ...]:
    """Return what stands where plans are played when they are revealed, and teams come and go."""
    turns: list[Stood] = []
    lying: list[Plan] = [()] * teams
    for line in lines:
        match line.action:
            case Draft(team, cards) | Commit(team, cards):
                lying[team] = cards
            case Retire(team):
                lying[team] = ()
            case Enter(_, like):
                lying.append(())
                turns = [replace(each, plans=(*each.plans, _past(each, like))) for each in turns]
            case Reveal():
                plans = tuple(lying)
                turns.append(Stood(line.number, plans, _whole(line.came, len(plans))))
                lying = [()] * len(lying)
            case Undo():
                lying = list(turns[-1].plans) if turns else lying
                del turns[-1:]
            case Rewind(turn):
                del turns[turn:]
                lying = [()] * len(lying)
            case _:
                pass
    return tuple(turns)


def _past(stood: Stood, like: int | None) -> Plan:
    return () if like is None else stood.plans[like]


def _whole(came: Came | None, teams: int) -> Came | None:
    return came if came and len(came.loyalty) == teams else None
