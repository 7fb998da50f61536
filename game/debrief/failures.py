"""What went wrong in a game, when it began, and what an answer to it was worth by its time."""

from dataclasses import dataclass

import numpy as np

from game.debrief.record import Record
from game.debrief.review.begun import by_own_deed

HALVED = 4.0  # tempos past what people expect, in which the worth of an answer halves


@dataclass(frozen=True, slots=True)
class Failure:
    """One incident that began."""

    place: int  # among the incidents of the case
    turn: int  # in which it began, from 0
    weight: float  # newsworthiness


def failures(record: Record) -> tuple[Failure, ...]:
    """Return every incident that began so far, in the order in which they did.

    One that began when nobody was left to decide anything could not be answered: it is left out.
    """
    last = record.case.plays[-1]
    news = record.case.setting.incidents.newsworthiness[0]
    found: dict[int, int] = {}
    for turn, turned in enumerate(record.turned):
        for place in np.flatnonzero(turned.state.started[record.row]):
            found.setdefault(int(place), turn)
    return tuple(
        Failure(place, turn, float(news[place])) for place, turn in found.items() if turn <= last
    )


def begun(record: Record, turn: int) -> tuple[int, ...]:
    """Return the incidents, by their place in the case, that began on a turn."""
    before, after = (record.states[at].started[record.row] for at in (turn, turn + 1))
    return tuple(int(place) for place in np.flatnonzero(after & ~before))


def by_deed(record: Record, failure: Failure) -> bool:
    """Tell whether a failure came by a card that the company played."""
    name = record.scenario.incidents[failure.place].id
    return any(
        by_own_deed(on.when) and bool(record.state.fired[record.row, place])
        for place, on in enumerate(record.scenario.injects)
        if on.happens.starts == name
    )


def hardest_hit(record: Record) -> tuple[Failure, str] | None:
    """Return the failure that hit anybody hardest, and which segment.

    How hard it hit each counts more than how many it hit: their share times the square of that.
    None if nothing began that could be answered, or if it hurt nobody; of equals, the first.
    """
    harms = [
        (harm.share * harm.severity**2, failure, segment)
        for failure in failures(record)
        for segment, harm in record.scenario.incidents[failure.place].harms.items()
    ]
    worst = max(harms, key=lambda harm: harm[0], default=None)
    return worst[1:] if worst and worst[0] > 0 else None


def days_after(record: Record, failure: Failure, turn: int) -> float:
    """Return how many days after a failure `turn` opened."""
    return float(sum(turned.days for turned in record.turned[failure.turn : turn]))


def worth(record: Record, failure: Failure, turn: int | None, offered: int = 0) -> float:
    """Return what an answer on `turn` is worth, 0-1; 0 if there was none.

    It is worth all of itself within the tempo of the failure, the days in which people expect an
    answer, and loses half of that with every `HALVED` tempos more. The clock starts on the turn
    on which such an answer was first `offered`, if that came later, or on which anything could be
    decided again.
    """
    if turn is None or turn < failure.turn:
        return 0.0
    tempo = float(record.case.setting.incidents.tempo[0, failure.place])
    first = record.case.coming(max(failure.turn, offered))
    waited = days_after(record, failure, turn) - days_after(record, failure, min(first, turn))
    return float(0.5 ** (max(waited / tempo - 1, 0) / HALVED))


def soon(record: Record, failure: Failure | None, turn: int | None, offered: int = 0) -> float:
    """Return the same of a deed that may come before the failure, too, or without one."""
    if turn is None:
        return 0.0
    if failure is None or turn < failure.turn:
        return 1.0
    return worth(record, failure, turn, offered)
