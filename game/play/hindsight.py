"""The best line of a finished game, looked for behind the page that shows it.

It depends on the case, its luck and the weights alone, so that it is the same for every team, and
whatever is played again. Only a team that came in later has one of its own: from the turn on which
it came, after what had been played for it by then.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from game.bots.lines.aim import Aim, replayed
from game.bots.lines.best import Best, Effort, best_from, best_in_the_end
from game.debrief.record import Record, one_luck
from game.engine.state import chosen
from game.play.behind import Behind
from game.play.hands import Hands
from game.present.pieces.best import Foreseen
from game.scenario.weights import Weights

# Two seconds; `best` looks harder. Half as many games by chance find all but as much.
BEHIND = Effort(width=4, games=5_000, few=100_000, counted=False)


class Hindsight:
    """Looks for the best that could have been made of a game from its team's first turn on."""

    def __init__(self, game: Record, weights: Weights | None = None) -> None:
        """Know the game and what outcomes are weighed by; nothing is looked for yet."""
        own, luck = game.scenario.goals.weights, one_luck(game)
        first, start = (chosen(game.states[turn], [game.row]) for turn in (0, game.since))
        self._before = tuple(game.plan(turn) for turn in range(game.since))
        self._aim = Aim(game.case, luck, start, weights or own)
        self._game = replace(game, luck=luck, start=first, turned=(), row=0, name="")
        self._found: Foreseen | None = None
        self._work = Behind("hindsight", self._look)
        self._asked: Callable[[], Best] | None = None

    @property
    def found(self) -> Foreseen | None:
        """Return what was found once it is all looked at; None until then."""
        return self._found

    def begin(self) -> None:
        """Begin to look, if nobody has; what went wrong is raised here."""
        self._work.begin()

    def begin_with(self, hands: Hands) -> None:
        """Begin to look by these hands, if nobody has; what they find is there after `finish`."""
        if self._work.taken():
            self._asked = hands.begin(partial(best_in_the_end, self._aim), BEHIND)

    def finish(self) -> None:
        """Stay until what was begun is found, or stopped."""
        if self._asked:
            self._settle(self._asked())
            self._asked = None
        self.begin()
        self.wait()
        self.begin()  # what went wrong is raised here

    def wait(self, most: float | None = None) -> bool:
        """Stay until it is found, or stopped, or for so many seconds at `most`; tell which."""
        return self._work.wait(most)

    def leave(self) -> None:
        """End the search; it begins anew if it is asked for again."""
        self._work.stop()
        self._work = Behind("hindsight", self._look)

    def stop(self) -> None:
        """Stop looking; return once nothing is worked on any more."""
        self._work.stop()

    def _look(self) -> Iterator[object]:
        best = Best({})
        for best in best_from(self._aim, BEHIND):
            yield best
        self._settle(best)

    def _settle(self, best: Best) -> None:
        whole = replace(self._aim, start=self._game.start)
        turned = tuple(replayed(whole, (*self._before, *best.found.plays)))
        self._found = Foreseen(replace(self._game, turned=turned), best, self._aim.weights)
