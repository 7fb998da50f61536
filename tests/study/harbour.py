"""The small ferry case with a record of what was measured, for tests of what it is held against."""

from collections.abc import Mapping
from typing import Any

from game.debrief.history import past
from game.debrief.record import Record
from game.engine.case import Case
from game.engine.injects import purposes
from game.engine.luck import deal
from game.scenario.history import History
from game.study.backtest import Backtest, backtested
from tests.debrief.ferry import HISTORY, case_of

PLAYS = {
    "day-one": {"cards": ["send-boats"], "text": "It sent small boats."},
    "day-two": {"cards": ["pay-back"], "text": "It paid fares back."},
    "day-three": {"cards": [], "text": "It waited."},
}


def fact(value: float, against: Mapping[str, object] | None, **more: object) -> dict[str, Any]:
    """Return a fact, known to a tenth, that may be learnt from unless told otherwise."""
    told = {"quantity": "A figure", "date": "March 2021", "value": value, "unit": "points"}
    told |= {"tolerance": 0.1, "source": "log", "quality": "fair", "use": "calibrate", **more}
    return told | ({"against": against} if against else {})


def record(*facts: dict[str, Any], orders: tuple[dict[str, Any], ...] = ()) -> History:
    """Return what the line did, with these facts and orders."""
    data = HISTORY | {"plays": PLAYS, "measured": list(facts), "orders": list(orders)}
    return History.model_validate(data)


def held(
    *facts: dict[str, Any], orders: tuple[dict[str, Any], ...] = (), case: Case | None = None
) -> Backtest:
    """Return the ferry case held against these facts and orders."""
    return backtested(case or case_of(), record(*facts, orders=orders))


def simulated(**against: object) -> float:
    """Return the figure of one fact, in the fact's unit."""
    (found,) = held(fact(0, against)).facts
    assert found.simulated is not None
    return found.simulated


def told_again() -> Record:
    """Return what the line did, as the debrief plays it again."""
    case = case_of()
    return past(case, record(), deal([1], case.turns, purposes(case))).record
