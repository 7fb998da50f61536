"""Decisions of a finished game, judged behind the page that shows them."""

from collections.abc import Iterator, Sequence

from game.debrief.record import Record
from game.debrief.review.judge import FIRST, Doing, judge_all
from game.debrief.review.judged import Judged
from game.play.behind import Behind
from game.play.hands import Hands
from game.scenario.weights import Weights


class Judging:
    """Judges the decisions of every team, one after the other."""

    def __init__(self, games: Sequence[Record], weights: Weights | None = None) -> None:
        """Know the games and what outcomes are weighed by; nothing is judged yet."""
        self._games, self._weights = tuple(games), weights
        self._found: tuple[list[Judged], ...] = tuple([] for _game in self._games)
        self._work = Behind("judging", self._judge)

    @property
    def count(self) -> int:
        """Return how many decisions are judged by now."""
        return sum(map(len, self._found))

    def found(self, team: int) -> tuple[Judged, ...]:
        """Return the decisions of a team that are judged by now; the first call begins the work.

        What went wrong behind the page is raised here, where somebody hears it.
        """
        self._work.begin()
        return tuple(self._found[team])

    def known(self, team: int) -> tuple[Judged, ...]:
        """Return the decisions of a team that are judged by now, and begin nothing."""
        return tuple(self._found[team])

    def wait(self) -> None:
        """Stay until all that was begun is judged, or stopped."""
        self._work.wait()

    def finish(self, hands: Hands) -> None:
        """Judge all of it now; where that has begun already, stay until it is done."""
        if self._work.taken():
            for _step in self._judge(hands.each, first=()):
                pass  # whoever asks for all of it does not listen in between
            return
        self.found(0)
        self.wait()
        self.found(0)  # what went wrong is raised here

    def ready(self, within: float) -> bool:
        """Begin, wait so many seconds at most, and tell whether nothing is left to wait for."""
        self._work.begin()
        return self._work.wait(within)

    def stop(self) -> None:
        """Leave it at what was found; return once nothing is worked on any more."""
        self._work.stop()

    def _judge(self, doing: Doing = map, first: Sequence[int] = FIRST) -> Iterator[object]:
        # A team that went has no end to hold its plans against.
        over = [team for team, game in enumerate(self._games) if game.over]
        games = [self._games[team] for team in over]
        for one in judge_all(games, self._weights, doing=doing, first=first):
            yield one  # whoever stops it here gets no more
            if one:
                self._found[over[one[0]]].append(one[1])
