"""How each gauge is printed and drawn: the three meters, and the bar of every group."""

from collections.abc import Callable
from dataclasses import dataclass

from game.base.money import grain
from game.base.scale import percent, whole
from game.debrief.credit import Moved
from game.debrief.record import Record
from game.present.parts import ChangeView, Meter, Tone
from game.present.pieces.meters import cost_scale
from game.present.wording import figures
from game.present.wording import meters as words
from game.present.wording.currency import currency


@dataclass(frozen=True, slots=True)
class Gauge:
    """How one gauge is printed and drawn."""

    meter: Meter
    name: str
    more_is_good: bool
    unit: float  # the step in which the gauge and everything that moved it is printed
    top: float  # what stands at 1 on its scale
    figure: Callable[[float], str]
    signed: Callable[[float], str]
    change: Callable[[float, float], ChangeView]
    of_group: bool = False
    by_itself: bool = False  # its change is rounded as such, not as a step between two figures

    def step(self, before: float, after: float) -> int:
        """Return a change in whole printed steps."""
        return (
            self.steps(after - before) if self.by_itself else self.steps(after) - self.steps(before)
        )

    def steps(self, amount: float) -> int:
        """Return an amount in whole printed steps."""
        return whole(amount / self.unit)

    def printed(self, steps: int, *, about: bool = False) -> str:
        """Return whole steps with their sign: "+7"; or "~+$30k" where they only come near it."""
        said = self.signed(steps * self.unit)
        # After the sign, "+~", it is read as one more sign.
        return f"~{said}" if about else said

    def helps(self, steps: float) -> bool:
        """Tell whether such a move is good for the players."""
        return (steps > 0) == self.more_is_good

    def tone(self, steps: int) -> Tone:
        """Return whether such a move is good for the players."""
        if not steps:
            return Tone.NEUTRAL
        return Tone.HELPS if self.helps(steps) else Tone.HURTS


def points(meter: Meter, name: str = "", *, of_group: bool = False) -> Gauge:
    """Return the gauge of a meter of 100, or of a group by its own name."""
    good = meter is not Meter.MEDIA
    return Gauge(
        meter=meter,
        name=name or words.name(meter),
        more_is_good=good,
        unit=0.01,
        top=1.0,
        figure=lambda value: str(percent(value)),
        signed=lambda amount: figures.signed(100 * amount),
        change=lambda old, new: figures.points(old, new, more_is_good=good),
        of_group=of_group,
    )


def money(record: Record, moved: Moved) -> Gauge:
    """Return the gauge of cost, in the steps in which the cost of the turn is printed."""
    purse = currency(record.scenario)
    return Gauge(
        meter=Meter.COST,
        name=words.name(Meter.COST),
        more_is_good=False,
        unit=grain(moved.change),
        top=cost_scale(record),
        figure=purse.amount,
        signed=purse.signed,
        change=purse.change,
        by_itself=True,
    )
