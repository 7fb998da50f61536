"""Words on several teams beside each other."""

from collections.abc import Sequence

from game.base.words import _
from game.present.wording.figures import signed
from game.present.wording.listed import listed

Edge = tuple[int, Sequence[str]]  # loyalty, and who ended there
Rows = Sequence[tuple[str, int, int]]  # what it is called, and what it did to either game


def alike(teams: int, loyalty: int, history: int | None) -> str:
    """Return that all ended alike."""
    words = _("{teams} teams played the same crisis, and all of them ended with loyalty {loyalty}.")
    return _with(words.format(teams=teams, loyalty=loyalty), history)


def between(teams: int, low: Edge, high: Edge, history: int | None) -> str:
    """Return between what loyalty ended, and for whom."""
    words = _(
        "{teams} teams played the same crisis. Loyalty ended between {low} ({lowest}) and {high} "
        "({highest})."
    )
    said = words.format(
        teams=teams, low=low[0], lowest=listed(low[1]), high=high[0], highest=listed(high[1])
    )
    return _with(said, history)


def apart(best: str, worst: str, rows: Rows, against: Rows) -> str:
    """Return what moved loyalty most differently for two teams, and what did so the other way."""
    words = _("What made most of the difference between {best} and {worst}: {each}.")
    said = words.format(best=best, worst=worst, each=_each(rows))
    if not against:
        return said
    return f"{said} {_('Against that worked {each}.').format(each=_each(against))}"


def _each(rows: Rows) -> str:
    told = _("“{name}” ({best} and {worst})")
    return listed([told.format(name=n, best=signed(one), worst=signed(o)) for n, one, o in rows])


def _with(said: str, history: int | None) -> str:
    if history is None:
        return said
    return f"{said} {_('History, replayed, ended with {n}.').format(n=history)}"
