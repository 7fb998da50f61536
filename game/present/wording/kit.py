"""Words on what is printed, where cards are called by their numbers."""

from collections.abc import Sequence

from game.base.words import _
from game.present.wording.listed import listed


def turns(first: int, last: int) -> str:
    """Return on which turns a card is on offer; turns count from 1."""
    if first == last:
        return _("turn {turn}").format(turn=first)
    return _("turns {first}–{last}").format(first=first, last=last)


def needs(numbers: Sequence[int], *, facts: bool) -> str:
    """Return what has to come first."""
    cards = listed([str(number) for number in numbers])
    if cards and facts:
        return _("Needs {cards} on an earlier turn, and something found out.").format(cards=cards)
    if cards:
        return _("Needs {cards} on an earlier turn.").format(cards=cards)
    return _("Something has to be found out first.") if facts else ""


def excludes(numbers: Sequence[int], orders: Sequence[int] = ()) -> str:
    """Return which cards it does not go with; `orders` are those that serve in another order."""
    never = _("Not with or after: {cards}.").format(cards=", ".join(map(str, numbers)))
    other = _("Not in one plan with {cards}.").format(cards=", ".join(map(str, orders)))
    return " ".join([*([never] if numbers else []), *([other] if orders else [])])
