"""What a response on no card can be made of on the turn that is open, and what that takes."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.present.wording import composing as words
from game.present.wording.currency import currency
from game.scenario.composed import MOST_EFFORT, Doing, offered, proposed
from game.scenario.scenario import Scenario

STEP = 0.005  # of the goal of cost, by which a cost is changed


@dataclass(frozen=True, slots=True, eq=False)
class Composing:
    """The case, and the turn that is open, counted from 0."""

    scenario: Scenario
    turn: int

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """Return what a response can do: a name and its words."""
        found = offered(self.scenario, self.scenario.turns[self.turn])
        return tuple((one.value, words.doing(one)) for one in found)

    def effort(self, does: Sequence[str], more: int) -> int:
        """Return the effort of a response that does this, changed by so much."""
        return min(MOST_EFFORT, max(0, self._proposed(does)[0] + more))

    def cost(self, does: Sequence[str], steps: int) -> float:
        """Return its cost in currency, changed by so many steps."""
        step = self.scenario.goals.cost * STEP
        return max(0.0, self._proposed(does)[1] + steps * step)

    def amount(self, cost: float) -> str:
        """Return a cost as it is printed."""
        return currency(self.scenario).amount(cost)

    def _proposed(self, does: Sequence[str]) -> tuple[int, float]:
        return proposed(self.scenario, [Doing(one) for one in does])
