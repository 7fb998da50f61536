"""How much room each column gets, and how large its words are, so that most of all is told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf

from game.window import theme
from game.window.geometry import Rect
from game.window.screens.turn_told import Told
from game.window.text import Type
from game.window.theme import Style

APART = 28.0
STEPS: tuple[Style, ...] = (
    theme.BODY,
    theme.DENSE.at(24, 28),
    theme.DENSE.at(22, 25),
)
_WHOLE, _LEAST = 32, 7  # the width of all three columns, and the least that any of them gets
_SHARES = sorted(
    (
        (first, second, _WHOLE - first - second)
        for first in range(_LEAST, _WHOLE - 2 * _LEAST + 1)
        for second in range(_LEAST, _WHOLE - _LEAST - first + 1)
    ),
    key=lambda shares: sum(share * share for share in shares),
)  # the most even ones first


def shared(type_: Type, told: Sequence[Told], place: Rect) -> tuple[tuple[Told, Rect], ...]:
    """Return each column with its place, all in the same type.

    The words are as large, then the columns as even, as lets all be told; where not all can be,
    the fewest letters are left out.
    """
    found, least = _SHARES[0], inf
    parts = tuple(told)
    for style in STEPS:
        tried = tuple(replace(part, style=style) for part in told)
        shares, hidden = _best(type_, tried, place)
        if hidden < least:
            parts, found, least = tried, shares, hidden
        if not hidden:
            break
    return tuple(zip(parts, place.across(found, APART), strict=True))


def alone(type_: Type, told: Told, place: Rect) -> Told:
    """Return a column that has all the room, with its words as large as lets all be told."""
    steps = [replace(told, style=style) for style in STEPS]
    return min(steps, key=lambda part: part.hidden(type_, place))


def _best(type_: Type, told: Sequence[Told], place: Rect) -> tuple[tuple[int, int, int], float]:
    """Return the shares at which the fewest letters are left out, and how many these are."""
    free = place.w - APART * (len(told) - 1)
    lost = [_lost(type_, part, place, free / _WHOLE) for part in told]

    def hidden(shares: tuple[int, int, int]) -> float:
        return sum(column[share] for column, share in zip(lost, shares, strict=True))

    found = min(_SHARES, key=hidden)
    return found, hidden(found)


def _lost(type_: Type, part: Told, place: Rect, unit: float) -> Mapping[int, float]:
    """Return how many letters each share leaves out; none is good where the head has no room."""
    found = {}
    for share in range(_LEAST, _WHOLE - 2 * _LEAST + 1):
        column = place.left(share * unit)
        found[share] = inf if part.spill(type_, column) else part.hidden(type_, column)
    return found
