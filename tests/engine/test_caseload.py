"""A stream of cases is served in the chosen order; the unserved grow louder or leave."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from game.engine.case import Case, compiled
from game.engine.conditions import holds
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.trust.state import changed
from game.engine.turn import advance, moved, opening
from game.scenario.condition import Condition
from game.scenario.scenario import Scenario
from tests.engine.conftest import card, played, small, turn

DESK = {"id": "desk", "name": "Desk", "group": "hurt", "a_day": 6, "hours": 1, "patience": 10}
WEB = {"id": "web", "name": "Web", "group": "watching", "a_day": 2, "hours": 1, "loud": 1.0}
MOVES = {"louder": "web", "escalates": 0.5, "leaves": 0.25}


def stream(
    hours: float = 8,
    desk: dict[str, Any] | None = None,
    more: Mapping[str, dict[str, Any]] | None = None,
    **load: object,
) -> Case:
    """Return a case of three turns of ten days: a quiet desk, a loud web, `hours` a day.

    `more` are the acts of further cards, by their ids.
    """
    queues = [DESK | MOVES | (desk or {}), WEB]
    days = ["2020-05-01 08:00", "2020-05-11 08:00", "2020-05-21 08:00"]
    turns = [turn(f"t{number}", at, days=10) for number, at in enumerate(days)]
    turns[0]["starts"] = ["stream"]
    incident = {"id": "stream", "title": "Complaints", "newsworthiness": 0.3, "tempo": 1}
    incident |= {"harms": {"hurt": {"share": 0.5, "severity": 0.5}}, "blame": 0.5}
    cards = [
        card("loud-first", kind="guard", acts={"serve": {"first": ["web", "desk"]}}),
        card("quiet-first", kind="guard", acts={"serve": {"first": ["desk", "web"]}}),
        card("open-up", kind="guard", acts={"open": {"fairness": 0.8}}),
        *(card(name, kind="guard", acts=acts) for name, acts in (more or {}).items()),
    ]
    data = small(
        turns=turns,
        cards=cards,
        injects=[],
        facts=[],
        incidents=[incident | {"by_cases": True, "coding": "A test."}],
        caseload={"hours": hours, "queues": queues, **load},
    )
    return compiled(Scenario.model_validate(data))


def test_with_hours_enough_nobody_waits() -> None:
    (first,) = played(stream(hours=8), [])

    assert first.state.cases[0].tolist() == pytest.approx([0, 0])
    assert first.state.left.sum() == 0
    assert first.deeds.threats[0] == 0


def test_with_half_the_hours_all_are_served_alike_unless_somebody_says_otherwise() -> None:
    (first,) = played(stream(hours=4, desk={"louder": None, "escalates": 0, "leaves": 0}), [])

    assert first.state.cases[0].tolist() == pytest.approx([30, 10])  # half of 60 and of 20
    assert first.deeds.threats[0] == pytest.approx(0, abs=1e-12)


def test_serving_the_loud_first_is_favour_and_serving_the_quiet_first_is_none() -> None:
    (loud,) = played(stream(hours=4), ["loud-first"])
    (quiet,) = played(stream(hours=4), ["quiet-first"])

    assert loud.deeds.threats[0] == pytest.approx(2 / 3)  # 20 of 20 against 20 of 60
    assert quiet.deeds.threats[0] == 0


def test_who_is_not_served_moves_on_grows_louder_or_leaves() -> None:
    (first,) = played(stream(hours=4), ["loud-first"])

    # 40 of the desk left; patience 10 of 10 days: .6321 of them move on: half louder, a quarter out
    moved_on = 40 * 0.63212
    assert first.state.cases[0, 0] == pytest.approx(40 - 0.75 * moved_on, abs=1e-3)
    assert first.state.cases[0, 1] == pytest.approx(0.5 * moved_on, abs=1e-3)
    assert first.state.left[0, 0] == pytest.approx(0.25 * moved_on, abs=1e-3)


@pytest.mark.parametrize("plan", [[], ["loud-first"], ["quiet-first"]])
def test_no_case_is_lost_and_none_is_made_up(plan: list[str]) -> None:
    case = stream(hours=5)
    turns = played(case, plan, [], [])

    came = 8 * 30
    done = came - turns[-1].state.cases.sum() - turns[-1].state.left.sum()
    assert 0 < done <= 5 * 30 + 1e-9


def test_an_order_holds_until_another_is_given() -> None:
    turns = played(stream(hours=4), ["loud-first"], [], ["quiet-first"])

    assert [turned.deeds.threats[0] > 0 for turned in turns] == [True, True, False]


def test_the_company_may_begin_with_a_habit_and_with_people_who_wait() -> None:
    habit = stream(hours=4, desk={"waiting": 20.0}, first=["web"])
    (turned,) = played(habit, [])

    assert turned.before.cases[0].tolist() == [20, 0]
    assert turned.deeds.threats[0] == pytest.approx(0.75)  # 20 of 20 against 20 of 80


def test_favour_teaches_people_to_begin_loud() -> None:
    turns = played(stream(hours=4), ["loud-first"], [], [])
    fair = played(stream(hours=4), [], [], [])

    learned = [turned.state.trust.threats_learned[0] for turned in turns]
    assert 0 < learned[0] < learned[1] < learned[2]
    assert fair[-1].state.trust.threats_learned[0] == pytest.approx(0, abs=1e-12)


def test_who_has_learned_that_threats_pay_begins_loud() -> None:
    case = stream(hours=4)
    luck = deal([7], case.turns, purposes(case))
    state = opening(case, luck)
    learned = replace(state, trust=changed(state.trust, {"threats_learned": np.array([0.5])}))
    plan = plans_of(case, [["quiet-first"]])

    turned = moved(advance(case, learned, plan, luck))

    # 30 come to the desk and are served; 20 + 30 to the web, and 10 of them are served
    assert turned.state.cases[0].tolist() == pytest.approx([0, 40])


def test_a_way_that_nobody_answers_is_no_open_way() -> None:
    (answered,) = played(stream(hours=8), ["open-up"])
    (jammed,) = played(stream(hours=2), ["open-up"])

    assert answered.deeds.procedure[0] == pytest.approx(0.8)
    assert jammed.deeds.procedure[0] == pytest.approx(0.2)  # a quarter is answered


def test_serving_meets_the_need_and_strains_nobody() -> None:
    (half,) = played(stream(hours=3), ["quiet-first"])

    assert half.state.trust.unmet_need[0, 0, 0] == pytest.approx(0.25)  # 30 of 60 served
    assert half.deeds.hired is not None
    assert half.deeds.hired[0, 0, 0] == pytest.approx(half.deeds.fix[0, 0, 0])


def test_more_hours_never_leave_more_people_waiting_or_lost() -> None:
    ends = [played(stream(hours=hours), [], [], [])[-1].state for hours in (2, 4, 6, 8)]

    waiting = [state.cases.sum() for state in ends]
    lost = [state.left.sum() for state in ends]
    assert waiting == sorted(waiting, reverse=True)
    assert lost == sorted(lost, reverse=True)


def test_hours_may_lean_on_a_capability() -> None:
    able = [{"id": "agents", "name": "Agents", "start": 0.5}]
    queues = {"hours": 8, "queues": [DESK | MOVES, WEB], "limited_by": ["agents"]}
    data = stream().scenario.model_dump(by_alias=True, mode="json")
    case = compiled(Scenario.model_validate(data | {"capabilities": able, "caseload": queues}))

    (first,) = played(case, ["open-up"])

    assert first.deeds.procedure[0] == pytest.approx(0.4)  # .8, half answered


def test_those_who_left_are_on_the_bill_only_when_the_case_is_over() -> None:
    turns = played(stream(hours=4), ["loud-first"], [], [])
    kept = played(stream(hours=4, desk={"leaves": 0.0}), ["loud-first"], [], [])

    margin = [t.stepped.cost[0, 3] for t in turns], [t.stepped.cost[0, 3] for t in kept]
    left = turns[-1].state.left[0, 0]
    assert margin[0][0] == pytest.approx(margin[1][0])  # so far nobody has noticed
    assert margin[0][2] - margin[1][2] > 0.8 * left * 50 * 0.85


def test_a_turn_may_bring_more_cases_than_usual() -> None:
    data = stream().scenario.model_dump(by_alias=True, mode="json")
    data["turns"][1]["cases"] = {"desk": 60}
    turns = played(compiled(Scenario.model_validate(data)), [], [])

    assert turns[0].state.cases.sum() == pytest.approx(0)
    assert turns[1].state.cases.sum() > 300


def test_a_batch_equals_its_rows_played_alone() -> None:
    case = stream(hours=4)
    luck = deal([7], case.turns, purposes(case))
    plans = plans_of(case, [["loud-first"], ["quiet-first"], [], ["open-up"]])
    batch = moved(advance(case, opening(case, luck, 4), plans, luck)).state
    for row in range(4):
        alone = moved(advance(case, opening(case, luck), plans[row : row + 1], luck)).state
        for name in ("cases", "order", "left", "loyalty", "costs"):
            assert np.array_equal(getattr(batch, name)[row], getattr(alone, name)[0]), name


@pytest.mark.parametrize(
    ("condition", "so"),
    [
        ({"waiting": {"desk": {"above": 20}}}, True),
        ({"waiting": {"desk": {"above": 200}}}, False),
        ({"threats": {"above": 5}}, True),
        ({"threats": {"above": 90}}, False),
    ],
)
def test_a_condition_may_ask_who_waits_and_who_threatens(
    condition: dict[str, Any], so: bool
) -> None:
    case = stream(hours=4)
    (turned,) = played(case, ["loud-first"])

    assert holds(Condition.model_validate(condition), case, turned.state).tolist() == [so]


# ------------------------------------------------------------------- people that incidents bring


def flood(hours: float = 8, **desk: object) -> Case:
    """Return the stream, with 200 people at the desk whom the incident brings in 20 days."""
    data = stream(hours, {"a_day": 0, **desk}).scenario.model_dump(by_alias=True, mode="json")
    data["incidents"][0] |= {"cases": {"desk": 200}, "cases_over": 20}
    data["caseload"]["queues"][1]["a_day"] = 0
    mend = {"fix": {"pace": {"hurt": 0.1}, "needs_capacity": False}}
    data["cards"].append(card("by-web", kind="fix", acts=mend))
    return compiled(Scenario.model_validate(data))


def test_an_incident_brings_its_people_over_its_days() -> None:
    turns = played(flood(hours=0.001, escalates=0, leaves=0, louder=None), [], [], [])

    assert [turned.state.cases[0, 0] for turned in turns] == pytest.approx([100, 200, 200], abs=1)


def test_whose_need_is_met_another_way_hangs_up_or_never_comes() -> None:
    turns = played(flood(hours=0.001, escalates=0, leaves=0, louder=None), ["by-web"], [], [])

    left = np.exp([-1, -2, -3])  # a tenth a day of the need, in turns of ten days
    came = [100 * left[0], 200 * left[1], 200 * left[2]]
    assert [turned.state.cases[0, 0] for turned in turns] == pytest.approx(came, rel=0.01)


def test_serving_those_who_came_leaves_the_need_of_those_who_did_not() -> None:
    turns = played(flood(hours=10), [], [], [])

    need = [turned.state.trust.unmet_need[0, 0, 0] for turned in turns]
    assert need == pytest.approx([0.25, 0, 0], abs=1e-3)  # half of them come in the first turn


def test_being_served_may_meet_a_part_of_the_need() -> None:
    whole = played(flood(hours=10), [])[0].state.trust.unmet_need[0, 0, 0]
    part = played(flood(hours=10, settles=0.5), [])[0].state.trust.unmet_need[0, 0, 0]

    assert 0.5 - part == pytest.approx((0.5 - whole) / 2)


def test_nobody_comes_before_it_begins() -> None:
    data = flood(hours=0.001, escalates=0, leaves=0, louder=None).scenario
    late = data.model_dump(by_alias=True, mode="json")
    late["turns"][0]["starts"], late["turns"][1]["starts"] = [], ["stream"]
    turns = played(compiled(Scenario.model_validate(late)), ["by-web"], [])

    came = 100 * np.exp(-1)  # what is mended before it begins is not yet anybody's need
    assert [turned.state.cases.sum() for turned in turns] == pytest.approx([0, came], abs=0.5)
