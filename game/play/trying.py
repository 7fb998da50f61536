"""A plan that is tried in a finished game: its curves at once, their band from behind the page."""

from collections.abc import Iterator, Sequence

from game.base.ids import CardId
from game.debrief.record import Record
from game.debrief.spread import Spread, spread
from game.play.behind import Behind
from game.present.moments.whatif import tried
from game.present.whatif import WhatIfView

REST = 0.25  # seconds in which another key may follow, and the curves be drawn undisturbed


class Trying:
    """Tries a plan on one turn; many worlds take longer than a key that is pressed may."""

    def __init__(
        self, game: Record, place: int, cards: Sequence[CardId] | None, *, waits: bool
    ) -> None:
        """Work out the curves; how sure they are is not known yet, and whoever `waits` stays."""
        self._game, self._place, self._waits = game, place, waits
        self._told: tuple[Spread | None, WhatIfView] = (None, tried(game, place, cards))
        self._spread: Spread | None = None
        self._work = Behind("what if", self._look, 0.0 if waits else REST)

    @property
    def banded(self) -> bool:
        """Tell whether it is known by now how sure the curves are."""
        return self._spread is not None

    @property
    def view(self) -> WhatIfView:
        """Return what is known by now; the first call begins to look how sure it is."""
        self._work.begin()
        if self._waits:
            self._work.wait()
        if self._told[0] is not self._spread:
            known = self._spread
            self._told = known, tried(self._game, self._place, self._told[1].plan, known)
        return self._told[1]

    def stop(self) -> None:
        """Leave it at what is known."""
        self._work.stop()

    def _look(self) -> Iterator[object]:
        turn, plan = self._game.case.plays[self._place], self._told[1].plan
        for found in spread(self._game, turn, plan):
            yield found
            self._spread = found
