"""The storm, played in the ways in which people play it: well, by neglect, by lawyers' words."""

from game.debrief.record import Record
from tests.debrief.cases import opened
from tests.debrief.ferry import begun, play

Plans = tuple[tuple[str, ...], ...]

GOOD: Plans = (
    ("cancel-the-day", "call-buses"),
    ("hourly-word", "storm-room", "sorry-by-name", "supplies"),
    ("hourly-word", "refund-and-flight", "call-the-held"),
    ("hourly-word", "phones", "crew-finder", "beds-and-meals"),
    ("hourly-word", "phones", "own-the-cause", "bags-promise"),
    ("own-the-cause", "bags-by-courier"),
    ("own-the-cause", "bill-of-rights", "cancel-early"),
    ("own-the-cause", "listen-to-the-hit"),
)
NEGLECT: Plans = (
    ("hourly-word",),
    ("supplies",),
    ("refund-and-flight",),
    ("phones",),
    ("phones",),
    ("lawyers-line",),
    ("bill-of-rights",),
    ("storm-drill",),
)
LAWYERS: Plans = (
    ("hold-for-gap", "count-the-held"),
    ("blame-the-weather",),
    ("hourly-word", "sorry-by-name"),
    ("hourly-word",),
    ("lawyers-line",),
    ("say-normal",),
    ("own-the-cause", "lawyers-line"),
    ("own-the-cause",),
)
EXCUSE: Plans = (*LAWYERS[:4], (), LAWYERS[5], ("own-the-cause",), ("own-the-cause",))  # no lawyers


def storm(plans: Plans, seed: int = 5) -> Record:
    """Return a game of the storm."""
    start, _history = opened("jetblue-2007")
    return play(begun(start.case, seed=seed), *map(list, plans))
