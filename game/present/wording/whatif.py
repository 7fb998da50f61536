"""What is said of another plan on one turn."""

from collections.abc import Sequence

from game.base.words import _, n_


def title(when: str) -> str:
    """Return what is asked: "What if? Turn 3 · Wed 22:00"."""
    return _("What if? {when}").format(when=when)


def about() -> str:
    """Return how it is worked out."""
    return _("The turns after it are as you played them, with the same luck.")


def banded(worlds: int, *, seen: bool) -> str:
    """Return what the band around a line is, or why there is none to be seen."""
    if seen:
        text = _(
            "The band is where this line lies in four of five of {worlds} worlds with other luck "
            "and other constants of the model; decisions are judged in the same ones."
        )
    else:
        text = _(
            "In four of five of {worlds} worlds with other luck and other constants of the model "
            "this line lies where it does here, so there is no band around it."
        )
    return text.format(worlds=worlds)


def band_follows() -> str:
    """Return what is said until the band is worked out."""
    return _("The band around this line is being worked out.")


def edges(low: str, high: str) -> str:
    """Return between what a line lies on a turn in most worlds: "62 to 71"."""
    return low if low == high else _("{low} to {high}").format(low=low, high=high)


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
    if now == was:
        return _("{was}, as it was").format(was=was)
    return _("{now} instead of {was}").format(now=now, was=was)


def between(change: str, low: str, high: str) -> str:
    """Return where a difference lies in most worlds; `change` is that in this very game."""
    if low == high:
        words = _("{low} in other worlds, too") if low == change else _("{low} in other worlds")
        return words.format(low=low)
    return _("{low} to {high} in other worlds").format(low=low, high=high)


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
