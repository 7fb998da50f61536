"""A condition is read in every row at once."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from game.engine.case import Case, compiled
from game.engine.conditions import holds
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.turn import advance, moved, opening
from game.scenario.condition import Condition
from game.scenario.scenario import Scenario


@pytest.fixture
def two(case: Case, luck: Luck) -> State:
    """Two rows after turn one: the first mended and promised, the second did nothing."""
    plans = plans_of(case, [["mend", "vow"], []])
    return moved(advance(case, opening(case, luck, 2), plans, luck)).state


@pytest.mark.parametrize(
    ("condition", "rows"),
    [
        ({}, [True, True]),
        ({"turn": "two"}, [True, True]),
        ({"turn": "one"}, [False, False]),
        ({"after": "one"}, [True, True]),
        ({"after": "two"}, [False, False]),
        ({"played": ["mend"]}, [True, False]),
        ({"not_played": ["mend"]}, [False, True]),
        ({"this_turn": ["mend"]}, [False, False]),
        ({"played": ["mend", "pay"]}, [False, False]),
        ({"met": {"hurt": {"above": 50}}}, [True, False]),
        ({"started": ["outage"]}, [True, True]),
        ({"started": ["again"]}, [False, False]),
        ({"known": ["cause"]}, [False, False]),
        ({"fired": ["call"]}, [True, True]),
        ({"loyalty": {"above": 70}}, [True, False]),
        ({"trust": {"hurt": {"below": 40}}}, [False, True]),
        ({"media": {"above": 30}}, [True, True]),
        ({"cost": {"above": 1000}}, [True, False]),
        ({"promise_broken": "back"}, [False, False]),
        ({"any": [{"played": ["mend"]}, {"turn": "two"}]}, [True, True]),
        ({"not": {"played": ["mend"]}}, [False, True]),
        ({"turn": "two", "played": ["mend"]}, [True, False]),
        ({"chance": 0.5}, [False, False]),
    ],
)
def test_each_key_is_read(
    case: Case, two: State, condition: dict[str, Any], rows: list[bool]
) -> None:
    assert holds(Condition.model_validate(condition), case, two).tolist() == rows


def test_chance_is_held_against_the_draw(case: Case, two: State) -> None:
    condition = Condition.model_validate({"chance": 0.5})
    draw = np.array([0.49, 0.5])
    assert holds(condition, case, two, draw).tolist() == [True, False]


def test_a_need_that_never_was_counts_as_met(case: Case, two: State) -> None:
    condition = Condition.model_validate({"met": {"watching": {"above": 99}}})
    assert holds(condition, case, two).all()


def test_a_promise_that_was_kept_late_was_kept(case: Case, two: State) -> None:
    late = replace(two, word=np.array([[4], [6]], dtype=np.int16))
    kept = Condition.model_validate({"promise_kept": "back"})
    broken = Condition.model_validate({"promise_broken": "back"})
    assert holds(kept, case, late).tolist() == [True, False]
    assert holds(broken, case, late).tolist() == [False, True]


def test_this_turn_means_the_turn_that_is_being_judged(case: Case, two: State) -> None:
    condition = Condition.model_validate({"this_turn": ["mend"]})

    assert holds(condition, case, replace(two, turn=0)).tolist() == [True, False]


def test_a_capability_is_read_in_hundredths(small_data: dict[str, Any]) -> None:
    able = [{"id": "parts", "name": "Parts", "start": 0.4}]
    case = compiled(Scenario.model_validate(small_data | {"capabilities": able}))
    state = opening(case, deal([7], case.turns, purposes(case)))
    conditions = [{"able": {"parts": {"above": 39}}}, {"able": {"parts": {"above": 41}}}]

    found = [holds(Condition.model_validate(each), case, state)[0] for each in conditions]

    assert found == [True, False]
