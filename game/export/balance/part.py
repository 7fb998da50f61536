"""A part of the page: a title, a note on how to read what is drawn, and the drawings."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import NamedTuple

from game.base.scale import ticks
from game.export import svg
from game.present.wording import balance as words

ROOM = 1.05  # a scale goes on a little beyond its furthest mark


class Part(NamedTuple):
    """One section of a case; `inside` is markup already."""

    key: str  # its anchor behind that of its case
    title: str
    inside: str
    note: str = ""

    def markup(self, case: str) -> str:
        """Return the section of a case as HTML; `case` is the anchor of that case."""
        note = f'<p class="quiet">{escape(self.note)}</p>' if self.note else ""
        head = f'<section id="{case}-{self.key}"><h3>{escape(self.title)}</h3>'
        return f"{head}{note}{self.inside}</section>"


def headed(
    title: str, rows: Sequence[svg.Row], lines: svg.Marks = (), scale: svg.Marks = ()
) -> str:
    """Return one of several drawings of a part under a title of its own."""
    return f"<h4>{escape(title)}</h4>{svg.drawing(title, rows, lines, scale)}"


def steps(scale: svg.Scale, said: Callable[[float], str]) -> svg.Marks:
    """Return the round figures of a scale at their places."""
    return [(scale.at(value), said(value)) for value in ticks(scale.least, scale.most)]


def hundredths(scale: svg.Scale) -> svg.Marks:
    """Return the upright lines of a scale from nothing to all."""
    return [(scale.at(share), f"{share:.0%}") for share in (0, 0.5, 1)]


def pair(scale: svg.Scale, good: float | None, drawn: float | None) -> str:
    """Return a dot for good games and a ring for those by chance, where there is anything."""
    if good is None:
        return "" if drawn is None else svg.ring(scale.at(drawn))
    return svg.dot(scale.at(good)) if drawn is None else svg.dots(scale.at(good), scale.at(drawn))


def by_gain(title: str, cards: Iterable[tuple[str, float | None, float | None]]) -> str:
    """Return what each card gains, in good games and by chance, what gains most in good ones first.

    `cards` are titles with both gains in points, None where no game tells.
    """
    ranked = sorted(cards, key=lambda card: -(card[1] or 0.0))
    known = [abs(gain) for _title, *gains in ranked for gain in gains if gain is not None]
    most = max(known, default=0.0) * ROOM
    scale = svg.Scale(-most, most)
    rows = [
        svg.Row(name, pair(scale, good, drawn), f"{words.gain(good)} / {words.gain(drawn)}")
        for name, good, drawn in ranked
    ]
    return svg.drawing(title, rows, [(scale.at(0), "0")])
