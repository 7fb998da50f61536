"""Words on several teams beside each other."""

from collections.abc import Sequence
from typing import NamedTuple

from game.base.words import _
from game.present.wording.figures import signed
from game.present.wording.listed import listed

Past = tuple[str, int] | None  # how history is called, and the loyalty it ended with
Edge = tuple[int, Sequence[str]]  # loyalty, and who ended there


class Row(NamedTuple):
    """One thing, and what it did to either of two games.

    What helped one and harmed the other has a name of its own where each of them is told alone.
    """

    name: str
    one: int  # points of loyalty
    other: int
    as_one: str = ""  # its name in that game, where that is another
    as_other: str = ""

    def turned(self) -> "Row":
        """Return the same with the games the other way round."""
        return Row(self.name, self.other, self.one, self.as_other, self.as_one)

    @property
    def figures(self) -> tuple[str, str]:
        """Return what it did to either game, with its name there if that is another."""
        return _figure(self.one, self.as_one), _figure(self.other, self.as_other)


def _figure(points: int, name: str) -> str:
    figure = signed(points)
    return _("{figure} as “{name}”").format(figure=figure, name=name) if name else figure


def alike(teams: int, loyalty: int, history: Past) -> str:
    """Return that all ended alike."""
    words = _("{teams} teams played the same crisis, and all of them ended with loyalty {loyalty}.")
    return _with(words.format(teams=teams, loyalty=loyalty), history)


def between(teams: int, low: Edge, high: Edge, history: Past) -> str:
    """Return between what loyalty ended, and for whom."""
    words = _(
        "{teams} teams played the same crisis. Loyalty ended between {low} ({lowest}) and {high} "
        "({highest})."
    )
    said = words.format(
        teams=teams, low=low[0], lowest=listed(low[1]), high=high[0], highest=listed(high[1])
    )
    return _with(said, history)


def apart(best: str, worst: str, rows: Sequence[Row], against: Sequence[Row]) -> str:
    """Return what moved loyalty most differently for two teams, and what did so the other way."""
    words = _("What made most of the difference between {best} and {worst}: {each}.")
    said = words.format(best=best, worst=worst, each=_each(rows))
    if not against:
        return said
    return f"{said} {_('Against that worked {each}.').format(each=_each(against))}"


def _each(rows: Sequence[Row]) -> str:
    told = _("“{name}” ({best} and {worst})")
    figures = [(row.name, *row.figures) for row in rows]
    return listed([told.format(name=n, best=one, worst=other) for n, one, other in figures])


def _with(said: str, history: Past) -> str:
    if history is None:
        return said
    name, end = history
    return f"{said} {_('{history}, replayed, ended with {n}.').format(history=name, n=end)}"
