"""In which lengths a case can be played: the cuts of its guide, those alike taken as one."""

from collections.abc import Sequence
from typing import NamedTuple

from game.base.words import _
from game.scenario.guide import Guide


class Length(NamedTuple):
    """A way to play in the time there is."""

    minutes: tuple[int, ...]  # the shortest first
    turns: int  # to decide on
    plays: tuple[str, ...]  # the turns to decide on; none: all


def lengths(guide: Guide | None, turns: int) -> tuple[Length, ...]:
    """Return the lengths of a case of so many turns, the shortest first."""
    found: dict[tuple[str, ...], tuple[int, ...]] = {}
    for cut in sorted(guide.cuts if guide else (), key=lambda cut: cut.minutes):
        plays = cut.plays(turns)
        found[plays] = (*found.get(plays, ()), cut.minutes)
    return tuple(Length(each, len(plays) or turns, plays) for plays, each in found.items())


def no_such_length(minutes: int, there: Sequence[Length]) -> str:
    """Return that a case cannot be played in so many minutes, or nothing if it can."""
    known = sorted(each for length in there for each in length.minutes)
    if not minutes or minutes in known:
        return ""
    if not known:
        return _("This case has one length only, and no minutes are named for it.")
    words = _("This case cannot be played in {minutes} minutes; it can in {others}.")
    *first, last = map(str, known)
    others = _("{first} or {last}").format(first=", ".join(first), last=last) if first else last
    return words.format(minutes=minutes, others=others)
