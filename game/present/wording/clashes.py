"""Words on what a story broke on: the turn, and the two things that do not go together."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from game.base.words import _
from game.debrief.clashes import Clash, Sort
from game.present.wording.listed import listed
from game.present.wording.mark import mark

PLAIN = list(Sort)  # the plainest first


class _Words(NamedTuple):
    same: str  # both on one turn
    apart: str


_BLAMED = mark("On turn {turn} “{card}” put the blame on {other}, who can answer.")
_SHOWN = mark("On turn {turn} “{card}” put the blame on {other}; others can show otherwise.")

SAYS: dict[Sort, _Words] = {
    Sort.FACT: _Words(
        mark("On turn {turn} “{card}” said otherwise than was known: {other}"),
        mark("On turn {turn} it came out: {other} “{card}” had said otherwise on turn {said}."),
    ),
    Sort.SAID: _Words(
        mark("On turn {turn} “{card}” said the opposite of “{other}”, which stood beside it."),
        mark("On turn {turn} “{card}” said the opposite of “{other}”, from turn {before}."),
    ),
    Sort.CONCEDED: _Words(
        mark("On turn {turn} “{card}” took a harder line than “{other}” beside it."),
        mark("On turn {turn} “{card}” took a harder line than “{other}”, from turn {before}."),
    ),
    Sort.SEEN: _Words(
        mark("On turn {turn} others told what you had not: {other}"),
        mark("On turn {turn} what was told clashed with “{card}”, from turn {said}: {other}"),
    ),
    Sort.ANSWER: _Words(_BLAMED, _BLAMED),
    Sort.SHOWN: _Words(_SHOWN, _SHOWN),
}


def told(found: tuple[Clash, ...], most: int, place: Callable[[int], int]) -> str:
    """Return the plainest clashes, at most so many, in the order of the game.

    Statements that one and the same thing proved wrong are told as one. `place` tells which of the
    turns that people count a turn is; from 0, as both are.
    """
    plainest = sorted(found, key=lambda one: (PLAIN.index(one.sort), one.turn))
    together: dict[tuple[object, ...], list[Clash]] = {}
    for number, one in enumerate(plainest):
        apart = one.sort is not Sort.FACT or one.said == one.turn
        together.setdefault((one.turn, one.other, number if apart else -1), []).append(one)
    kept = sorted(list(together.values())[:most], key=lambda each: each[0].turn)
    return " ".join(_all_said(each, place) for each in kept)


def _all_said(found: Sequence[Clash], place: Callable[[int], int]) -> str:
    first, *others = found
    if not others:
        return _said(first, place)
    cards = [
        _("“{card}” (turn {turn})").format(card=one.card.title, turn=place(one.said) + 1)
        for one in sorted(found, key=lambda one: one.said)
        if one.card
    ]
    return _("On turn {turn} it came out: {other} {cards} had said otherwise.").format(
        turn=place(first.turn) + 1, other=first.other, cards=listed(cards)
    )


def _said(one: Clash, place: Callable[[int], int]) -> str:
    first = one.before if one.sort in (Sort.SAID, Sort.CONCEDED) else one.said
    words = SAYS[one.sort].same if first == one.turn else SAYS[one.sort].apart
    return _(words).format(
        turn=place(one.turn) + 1,
        card=one.card.title if one.card else "",
        said=place(one.said) + 1,
        before=place(one.before) + 1,
        other=one.other,
    )
