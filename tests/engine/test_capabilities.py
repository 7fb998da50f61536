"""Capabilities are built now and carry later; work that leans on them keeps the lowest pace."""

from dataclasses import replace
from typing import Any

import pytest

from game.engine.active import active
from game.engine.capabilities import grown
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.turn import opening
from game.scenario.scenario import Scenario
from tests.engine.conftest import card, played, small

MEND = {"fix": {"pace": {"hurt": 2.0}, "limited_by": ["parts", "hands"]}}


def built(parts: dict[str, Any], cards: list[dict[str, Any]] | None = None) -> Case:
    """Return the small case with two capabilities, and cards that build one or lean on both."""
    capabilities = [
        {"id": "parts", "name": "Parts", **parts},
        {"id": "hands", "name": "Hands", "start": 0.8},
    ]
    usual = [
        card("order", once=False, acts={"build": {"parts": 0.5}}),
        card("sack", acts={"build": {"parts": -0.5, "hands": -0.25}}),
        card("mend", acts=MEND),
    ]
    return compiled(
        Scenario.model_validate(
            small(capabilities=capabilities, cards=cards or usual, injects=[], facts=[])
        )
    )


def after(case: Case, *plans: list[str]) -> State:
    """Return the state after some turns."""
    return played(case, *plans)[-1].state


def test_without_a_lag_what_is_built_is_there_at_once() -> None:
    state = after(built({"start": 0.2}), ["order"])

    assert state.able[0].tolist() == pytest.approx([0.6, 0.8])  # .2 + .5 * (1 - .2)
    assert state.growing[0].tolist() == pytest.approx([0, 0])


def test_with_a_lag_it_comes_bit_by_bit() -> None:
    state = after(built({"start": 0.2, "lag": 10.0}), ["order"], [])

    # .4 on its way; after 12 hours and 2 days of 10: .4 * (1 - exp(-.25)) = .0885
    assert state.able[0, 0] == pytest.approx(0.2885, abs=1e-4)
    assert state.growing[0, 0] == pytest.approx(0.3115, abs=1e-4)


def test_it_fades_when_nobody_keeps_it_up() -> None:
    state = after(built({"start": 0.8, "fades": 0.1}), [], [])

    assert state.able[0, 0] == pytest.approx(0.6230, abs=1e-4)  # .8 * exp(-.25)


def test_more_and_more_never_passes_the_whole() -> None:
    state = after(built({"start": 0.5, "lag": 1.0}), ["order"], ["order"], ["order"])

    assert 0.9 < state.able[0, 0] + state.growing[0, 0] <= 1


def test_cutting_takes_what_is_there_and_what_was_coming() -> None:
    state = after(built({"start": 0.4, "lag": 100.0}), ["order"], ["sack"])

    untouched = after(built({"start": 0.4, "lag": 100.0}), ["order"], [])
    assert state.able[0, 0] == pytest.approx(untouched.able[0, 0] / 2)
    assert state.growing[0, 0] == pytest.approx(untouched.growing[0, 0] / 2)
    assert state.able[0, 1] == pytest.approx(0.6)  # .8 * .75


@pytest.mark.parametrize(("parts", "left"), [(1.0, 0.4493), (0.25, 0.7788), (0.0, 1.0)])
def test_work_keeps_the_pace_of_the_lowest_capability(parts: float, left: float) -> None:
    state = after(built({"start": parts}), ["mend"])

    # half a day at 2 a day, times the lower of parts and .8
    assert state.trust.unmet_need[0, 0, 0] == pytest.approx(left, abs=1e-4)


def test_work_leans_on_the_mean_of_the_turn() -> None:
    case = built({"lag": 0.5}, [card("all", acts=MEND | {"build": {"parts": 0.5}})])

    state = after(case, ["all"])

    # .5 built, mean of 12 hours with a lag of 12: .5 * exp(-1) = .1839; exp(-2 * .5 * .1839)
    assert state.trust.unmet_need[0, 0, 0] == pytest.approx(0.8320, abs=1e-4)


@pytest.mark.parametrize("fades", [0.0, 0.02, 2.0])
def test_two_short_turns_come_to_the_same_as_one_long_turn(fades: float) -> None:
    case = built({"start": 0.3, "lag": 0.5, "fades": fades})
    state = opening(case, deal([7], case.turns, purposes(case)))
    cards = active(case, plans_of(case, [["order"]]))
    whole = grown(case, state, cards, 3.0)
    first = grown(case, state, cards, 1.0)
    after = replace(state, able=first.able, growing=first.growing)
    second = grown(case, after, (), 2.0)

    assert second.able == pytest.approx(whole.able)
    assert second.growing == pytest.approx(whole.growing)
    assert (first.mean + 2 * second.mean) / 3 == pytest.approx(whole.mean)


def test_nothing_built_earlier_is_ever_worth_less() -> None:
    case = built({"lag": 3.0})
    early = after(case, ["order"], ["mend"], [])
    late = after(case, [], ["order", "mend"], [])

    assert early.trust.unmet_need[0, 0, 0] <= late.trust.unmet_need[0, 0, 0]
    assert early.loyalty[0] >= late.loyalty[0]
