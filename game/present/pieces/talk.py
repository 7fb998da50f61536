"""The rows of the news: whom it reached, and what fed it."""

from collections.abc import Sequence

from game.debrief.fed import fed
from game.debrief.largest import Driver
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.present.pieces.gauges import Gauge
from game.present.wording import causes
from game.present.wording import talk as words


def is_news(driver: Driver) -> bool:
    """Tell whether it is the news that moved people."""
    return driver.cause is Cause.NEWS and driver.card is None


def label(gauge: Gauge, driver: Driver) -> str:
    """Return what the row is called."""
    helps = gauge.helps(driver.amount)
    return words.name(hit=driver.own, helps=helps, of_group=gauge.of_group)


def why(gauge: Gauge, driver: Driver, record: Record, turns: Sequence[int]) -> str:
    """Return why the news hurt and what fed it in `turns`, or that it heals."""
    if gauge.helps(driver.amount):
        return causes.why(Cause.NEWS, helps=True)
    found = fed(record, *turns)
    group = "" if found.waiting is None else record.scenario.segments[found.waiting].short
    return f"{words.why(hit=driver.own)} {words.fed(found.causes, group)}"
