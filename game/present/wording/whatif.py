"""What is said of another plan on one turn."""

from collections.abc import Sequence

from game.base.words import _, n_


def title(when: str) -> str:
    """Return what is asked: "What if? Turn 3 · Wed 22:00"."""
    return _("What if? {when}").format(when=when)


def about(lucks: int) -> str:
    """Return how it is worked out."""
    return _(
        "The turns after it are as you played them, with the same luck. “With other luck” is where "
        "four of five of {lucks} other lucks lie. How sure the model itself is, that does not say: "
        "the judged decisions do."
    ).format(lucks=lucks)


def banded(*, seen: bool) -> str:
    """Return what the band around a line is, or why there is none to be seen."""
    if seen:
        return _("The band is where this line lies in four of five other lucks.")
    return _("Luck hardly moves this line, so there is no band around it.")


def tried() -> str:
    """Return the name of the line that is tried."""
    return _("What if")


def price(effort: int, price: str) -> str:
    """Return what a card takes: "2 effort · $4.1m"."""
    return _("{effort} effort · {price}").format(effort=effort, price=price)


def mean_media() -> str:
    """Return the name of media attention where it is the mean of all turns."""
    return _("Media, mean of all turns")


def ends(now: str, was: str) -> str:
    """Return what a meter would have come to beside what it came to."""
    return _("{now} instead of {was}").format(now=now, was=was)


def between(change: str, low: str, high: str) -> str:
    """Return where a difference lies in most other lucks; `change` is that with this luck."""
    if low == high:
        words = _("{low} with other luck, too") if low == change else _("{low} with other luck")
        return words.format(low=low)
    return _("{low} to {high} with other luck").format(low=low, high=high)


def same() -> str:
    """Return what is said as long as the plan is the one that was played."""
    return _("This is what you played. Take a card back or add one to see what it would change.")


def left_out(cards: Sequence[str]) -> str:
    """Return which cards of later turns could not be played any more; there is at least one."""
    return n_(
        "Left out later, since the rules no longer allow it: {cards}.",
        "Left out later, since the rules no longer allow them: {cards}.",
        len(cards),
    ).format(cards=", ".join(cards))


def card_on(card: str, turn: int) -> str:
    """Return a card and the turn, counted from 1, on which it was played."""
    return _("{card} (turn {turn})").format(card=card, turn=turn)
