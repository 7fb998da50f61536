"""Whom somebody alone races, and how outcomes are weighed: settled before the first decision."""

from typing import NamedTuple

from game.base.words import _
from game.scenario.weights import Weights


class Race(NamedTuple):
    """A rival by its name in the list of bots, if there is one, and the weights that hold."""

    rival: str = ""
    weights: Weights | None = None  # None: as the case weighs

    def weighing(self, part: str, weight: float, own: Weights) -> "Race":
        """Return the race with one part weighed otherwise, in a case with `own` weights.

        Raises:
            ValidationError: Such a part cannot weigh so much.
        """
        weights = Weights(**(self.weights or own).model_dump() | {part: weight})
        return self._replace(weights=None if weights == own else weights)


NO_RACE = Race()


def no_such_rival(name: str, there: tuple[str, ...]) -> str:
    """Return that nobody of this name can be raced, or nothing if somebody can."""
    if not name or name in there:
        return ""
    words = _("There is no rival called “{name}” here; there are {others}.")
    return words.format(name=name[:30], others=", ".join(there))
