"""Words on the mechanisms by which a better plan gains, or gives some back."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _
from game.debrief.review.reasons import Part
from game.present.wording.figures import signed
from game.present.wording.listed import listed


def less_of(cause: str) -> str:
    """Return that a wound, or a bill, would weigh less."""
    return _("less of “{cause}”").format(cause=cause)


def more_of(cause: str) -> str:
    """Return that a repair would count for more, or a wound weigh more."""
    return _("more of “{cause}”").format(cause=cause)


def among_customers(text: str) -> str:
    """Return a mechanism that counts through loyalty, told apart from the same in the news."""
    return _("among customers, {text}").format(text=text)


def promises(*, more: bool) -> str:
    """Return that more, or fewer, of the promises given would be kept."""
    return (
        _("more of the promises given are kept")
        if more
        else _("fewer of the promises given are kept")
    )


def by_cards(text: str, cards: Sequence[str]) -> str:
    """Return a mechanism with the cards that it comes by."""
    return _("{text} by {cards}").format(text=text, cards=listed([quoted(card) for card in cards]))


def mechanism(part: Part, text: str) -> str:
    """Return a mechanism with the meter through which it counts, unless that is loyalty."""
    if part is Part.MEDIA:
        return _("in the news, {text}").format(text=text)
    if part is Part.COST:
        return _("on the bill, {text}").format(text=text)
    return text


def with_points(text: str, points: int, *, weak: bool) -> str:
    """Return a mechanism with its points."""
    figure = signed(points)
    told = _("{text} ({points}, weak evidence)") if weak else _("{text} ({points})")
    return told.format(text=text, points=figure)
