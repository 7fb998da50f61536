"""What waiting cost: how a card could have come a turn earlier, and what that would have added."""

from game.base.words import _
from game.present.wording.figures import signed
from game.present.wording.judged import between


def told(card: str, points: int, low: int, high: int) -> str:
    """Return what waiting cost: "“Beds and meals”: +6 (+1 to +9)"; a span of one is not told."""
    if low == points == high:
        return _("{card}: {points}").format(card=card, points=signed(points))
    text = _("{card}: {points} ({between})")
    return text.format(card=card, points=signed(points), between=between(low, high))


def on_top(card: str) -> str:
    """Return the name of a card that would have come sooner beside all that was played."""
    return _("“{card}”").format(card=card)


def in_exchange(card: str, other: str) -> str:
    """Return a card that would have come sooner, and one that a turn later in its stead."""
    return _("“{card}” first and “{other}” a turn later").format(card=card, other=other)


def in_place_of(card: str, other: str) -> str:
    """Return a card that would have come sooner, and one that would have been left out for it."""
    return _("“{card}” in place of “{other}”").format(card=card, other=other)
