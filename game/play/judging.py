"""Decisions of a finished game, judged behind the page that shows them.

The page asks for what is there by now; judging begins when it is first asked for. Whoever leaves
the game stops it.
"""

from collections.abc import Sequence
from threading import Event, Thread

from game.debrief.record import Record
from game.debrief.review.judge import judge
from game.debrief.review.judged import Judged
from game.scenario.weights import Weights


class Judging:
    """Judges the decisions of every team, one after the other."""

    def __init__(self, games: Sequence[Record], weights: Weights | None = None) -> None:
        """Know the games and what outcomes are weighed by; nothing is judged yet."""
        self._games, self._weights = tuple(games), weights
        self._found: tuple[list[Judged], ...] = tuple([] for _game in self._games)
        self._stopped = Event()
        self._failed: list[Exception] = []
        self._work: Thread | None = None

    @property
    def count(self) -> int:
        """Return how many decisions are judged by now."""
        return sum(map(len, self._found))

    def found(self, team: int) -> tuple[Judged, ...]:
        """Return the decisions of a team that are judged by now; the first call begins the work.

        What went wrong behind the page is raised here, where somebody hears it.
        """
        if self._work is None:
            self._work = Thread(target=self._judge, name="judging", daemon=True)
            self._work.start()
        if self._failed:
            raise self._failed[0]
        return tuple(self._found[team])

    def wait(self) -> None:
        """Stay until all that was begun is judged, or stopped."""
        if self._work:
            self._work.join()

    def stop(self) -> None:
        """Leave it at what was found; return once nothing is worked on any more."""
        self._stopped.set()
        self.wait()

    def _judge(self) -> None:
        try:
            for game, verdicts in zip(self._games, self._found, strict=True):
                for one in judge(game, self._weights):
                    if self._stopped.is_set():
                        return
                    if one:
                        verdicts.append(one)
        except Exception as error:  # noqa: BLE001  # told to whoever asks for what was found
            self._failed.append(error)
