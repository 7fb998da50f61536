"""The best lines of a game: one for all its teams, but for who came in later."""

from dataclasses import dataclass, field

from game.play.hindsight import Hindsight
from game.play.records import records
from game.play.session import Session
from game.present.pieces.best import Foreseen


@dataclass(slots=True, eq=False)
class BestLines:
    """Knows for each team of a session what looks for its best line."""

    session: Session
    _looking: dict[object, Hindsight] = field(default_factory=dict, repr=False)

    @property
    def every(self) -> tuple[Hindsight, ...]:
        """Return what looks for the best lines, each once."""
        asked = (self.looking(team) for team in range(len(self.session.teams)))
        return tuple(dict.fromkeys(sight for sight in asked if sight))

    @property
    def found(self) -> int:
        """Return how many best lines were looked for and are found by now."""
        return sum(sight.found is not None for sight in self._looking.values())

    def looking(self, team: int) -> Hindsight | None:
        """Return what looks for a team's best line.

        None where it came in later and nothing was left to plan, or it did not play to the end.
        """
        game, weights = records(self.session.table)[team], self.session.header.weights
        if game.since and not (game.over and game.since < game.turn):
            return None
        asked = (weights, tuple(game.plan(turn) for turn in range(game.since)))
        if asked not in self._looking:
            self._looking[asked] = Hindsight(game, weights)
        return self._looking[asked]

    def best(self, team: int) -> Foreseen | None:
        """Return the best line that a team is held beside; None until it is found."""
        sight = self.looking(team)
        return sight.found if sight else None

    def waits(self, team: int) -> bool:
        """Tell whether a team's best line is still to be found."""
        sight = self.looking(team)
        return sight is not None and sight.found is None

    def stop(self) -> None:
        """Stop looking."""
        for sight in self._looking.values():
            sight.stop()
