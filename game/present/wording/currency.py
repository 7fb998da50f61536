"""Money as a case prints it: the rule for all money, with the sign of its currency."""

from dataclasses import dataclass

from game.base import money
from game.base.scale import whole
from game.present.parts import ChangeView
from game.present.wording.figures import change_view
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Currency:
    """How the money of a case is printed."""

    sign: str

    def amount(self, amount: float) -> str:
        """Return "$11.42m" or "$54k"; halves are rounded away from nothing."""
        return money.money(amount, self.sign)

    def signed(self, amount: float) -> str:
        """Return "+$5.2m" or "−$200k"."""
        return money.change(amount, self.sign)

    def each(self, amount: float) -> str:
        """Return what one of many costs: "$15", "$0.50"."""
        return self.amount(amount) if amount == int(amount) else f"{self.sign}{amount:.2f}"

    def change(self, before: float, after: float) -> ChangeView:
        """Return a change of cost: what was spent, not the step between two rounded totals."""
        unit = money.grain(after - before)
        step = whole((after - before) / unit) * unit
        return change_view(step, self.amount(abs(step)), more_is_good=False)


def currency(scenario: Scenario) -> Currency:
    """Return how the money of a case is printed."""
    return Currency(scenario.currency)
