"""What one seat may know is decided in one place."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from game.base.ids import RoleId
from game.engine.case import Case, compiled
from game.engine.luck import Luck
from game.engine.observe import observe
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.turn import advance, moved, opening
from game.scenario.scenario import Scenario
from game.scenario.story import Standing

LEAD, CARE = RoleId("lead"), RoleId("care")


@pytest.fixture
def secret(small_data: dict[str, Any]) -> Case:
    """The small case with two seats, each knowing something of its own, and facts on turn two."""
    care = {"id": "care", "name": "Care", "line": "hears them", "brief": "Cares."}
    small_data["roles"].append(care)
    small_data["turns"][0]["intel"] = {"lead": "The board is nervous.", "care": "They are angry."}
    small_data["turns"][1]["situation"]["facts"] = ["cause", "gossip"]
    return compiled(Scenario.model_validate(small_data))


def after_one(case: Case, luck: Luck, rows: int = 1) -> State:
    plans = plans_of(case, [["mend", "vow"]] * rows)
    return moved(advance(case, opening(case, luck, rows), plans, luck)).state


def test_a_seat_reads_its_own_intel_and_nobody_elses(secret: Case, luck: Luck) -> None:
    state = opening(secret, luck)
    assert observe(secret, state, seat=LEAD).intel == ((LEAD, "The board is nervous."),)
    assert observe(secret, state, seat=CARE).intel == ((CARE, "They are angry."),)
    assert observe(secret, state).intel == ()


def test_what_nobody_found_out_is_told_to_nobody(secret: Case, luck: Luck) -> None:
    seen = observe(secret, after_one(secret, luck)).facts
    assert [(fact.standing, fact.text) for fact in seen] == [
        (Standing.UNKNOWN, "What failed?"),
        (Standing.RUMOUR, "They are said to have known."),
    ]


def test_truth_clocks_and_credit_that_differ_do_not_show(
    secret: Case, luck: Luck, small_data: dict[str, Any]
) -> None:
    """Two games that differ only in what no seat may know look alike, to the last byte."""
    state = after_one(secret, luck)
    hidden = replace(
        state,
        finding=state.finding + 5,
        claimed=np.full_like(state.claimed, -1),
        stance=state.stance + 0.5,
        trust=replace(
            state.trust,
            credibility=state.trust.credibility / 2,
            media_intensity=state.trust.media_intensity + 1,
        ),
    )
    small_data["facts"][0] |= {"holds": False, "settled_text": "Nothing failed.", "evidence": -0.5}
    other = compiled(Scenario.model_validate(small_data))
    for seat in (None, LEAD, CARE):
        assert repr(observe(secret, state, seat=seat)) == repr(observe(other, hidden, seat=seat))


def test_a_row_sees_nothing_of_another_row(secret: Case, luck: Luck) -> None:
    state = after_one(secret, luck, rows=2)
    plans = plans_of(secret, [["pay"], ["sorry", "pay"]])
    apart = moved(advance(secret, state, plans, luck)).state
    alone = moved(advance(secret, after_one(secret, luck), plans[:1], luck)).state
    assert repr(observe(secret, apart, row=0)) == repr(observe(secret, alone, row=0))
    assert observe(secret, apart, row=0) != observe(secret, apart, row=1)


def test_a_game_that_is_over_has_no_hand(secret: Case, luck: Luck) -> None:
    state = opening(secret, luck)
    for _turn in range(secret.turns):
        state = moved(advance(secret, state, plans_of(secret, [[]]), luck)).state
    seen = observe(secret, state)
    assert seen.over
    assert seen.hand == ()
    assert seen.injects == ()
