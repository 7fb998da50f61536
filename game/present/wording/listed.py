"""Several things in one sentence."""

from collections.abc import Sequence

from game.base.words import _


def listed(each: Sequence[str]) -> str:
    """Return "a, b and c"; nothing for none."""
    *some, last = each or ("",)
    return _("{some} and {last}").format(some=", ".join(some), last=last) if some else last
