"""Money as one case prints it: in millions, or in thousands where no million is at stake."""

from dataclasses import dataclass

from game.base.money import money as base_money
from game.base.scale import whole
from game.present.parts import ChangeView
from game.present.wording.figures import change_view
from game.scenario.scenario import Scenario

MILLION = 999.5e3


@dataclass(frozen=True, slots=True)
class Currency:
    """How the money of a case is printed."""

    sign: str
    small: bool  # the case stays below a million

    def amount(self, amount: float) -> str:
        """Return "$11.4m", or "$54k" in a small case; halves are rounded away from nothing."""
        unit = self.grain(amount)
        size = whole(abs(amount) / unit) * unit
        if not self.small or not 999.5 <= size < MILLION:
            return base_money(size if amount > 0 else -size, self.sign)
        figure = f"{size / 1e3:.1f}".removesuffix(".0")
        return f"{'−' if amount < 0 else ''}{self.sign}{figure}k"

    def signed(self, amount: float) -> str:
        """Return "+$5.2m" or "−$0.2m"."""
        text = self.amount(amount)
        return text if amount < 0 or text == f"{self.sign}0" else f"+{text}"

    def limit(self, amount: float) -> str:
        """Return a round amount without its empty decimal: "$30m"."""
        return self.amount(amount).replace(".0", "")

    def grain(self, *amounts: float) -> float:
        """Return the smallest step in which amounts of this size are printed."""
        size = max((abs(amount) for amount in amounts), default=0.0)
        if size >= 999.5e6:
            return 1e8
        if size >= (MILLION if self.small else 99.5e3):
            return 1e5
        if size >= 9950:
            return 1e3
        return (100.0 if self.small else 1e3) if size >= 999.5 else 1.0

    def change(self, before: float, after: float) -> ChangeView:
        """Return a change of cost, in the steps in which cost is printed."""
        unit = self.grain(before, after)
        step = (whole(after / unit) - whole(before / unit)) * unit
        return change_view(step, self.amount(abs(step)), more_is_good=False)


def currency(scenario: Scenario) -> Currency:
    """Return how the money of a case is printed."""
    stakes = max(scenario.goals.cost, scenario.budget)
    return Currency(scenario.currency, small=stakes < MILLION)
