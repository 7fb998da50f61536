"""The judged decisions of a finished game in words, and what else of its debrief they decide."""

from collections.abc import Sequence

from game.debrief.record import Record
from game.play.hands import Hands
from game.play.judging import Judging
from game.present.judged import JudgedView
from game.present.moments.judged import judged
from game.present.pieces.rekeyed import with_verdicts
from game.present.review import ReviewView
from game.scenario.weights import Weights


class Verdicts:
    """Words what is judged by now, team by team; each wording is kept until more is judged."""

    def __init__(self, games: Sequence[Record], weights: Weights | None = None) -> None:
        """Know the games and what outcomes are weighed by; nothing is judged yet."""
        self._games, self._weights = tuple(games), weights
        self._judging = Judging(games, weights)
        self._told: dict[int, tuple[object, JudgedView]] = {}
        self._keyed: dict[int, tuple[ReviewView, int, ReviewView]] = {}

    @property
    def count(self) -> int:
        """Return how many decisions are judged by now."""
        return self._judging.count

    def of(self, team: int) -> JudgedView:
        """Return the decisions of a team as far as they are judged; the rest goes on meanwhile."""
        found = self._judging.found(team)
        kept = self._told.get(team)
        if kept is None or kept[0] != found:
            kept = self._told[team] = (found, judged(self._games[team], found, self._weights))
        return kept[1]

    def all(self, hands: Hands) -> tuple[JudgedView, ...]:
        """Return the decisions of every team, once all of them are judged."""
        self._judging.finish(hands)
        return tuple(self.of(team) for team in range(len(self._games)))

    def ready(self, within: float) -> bool:
        """Wait, so many seconds at most, and tell whether all is judged that will be."""
        return self._judging.ready(within)

    def keyed(self, team: int, view: ReviewView) -> ReviewView:
        """Return a debrief with its key moment where the verdicts see it, once they all are there.

        That begins no judging.
        """
        found = self._judging.known(team)
        kept = self._keyed.get(team)
        if kept is None or kept[0] is not view or kept[1] != len(found):
            kept = view, len(found), with_verdicts(view, self._games[team], found)
            self._keyed[team] = kept
        return kept[2]

    def stop(self) -> None:
        """Leave it at what is judged."""
        self._judging.stop()
