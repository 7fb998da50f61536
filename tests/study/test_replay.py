"""The figure for a fact, held against what the debrief plays again from the same deeds."""

from typing import Any

import numpy as np
import pytest

from game.engine.trust.cost import Component
from game.scenario.against import Against, Figure
from game.scenario.history import History
from game.study.figures import simulated as figure_of
from game.study.replay import replayed
from tests.debrief.ferry import DATA, case_of
from tests.study.harbour import PLAYS, fact, held, record, simulated, told_again

END = -1


def test_a_figure_is_read_at_the_end_of_its_turn() -> None:
    states = told_again().states
    stranded = [100 * float(state.trust.intent[0, 0]) for state in states]

    asked: dict[str, Any] = {"figure": "intent", "of": "stranded"}
    assert simulated(**asked, at="day-one") == pytest.approx(stranded[1])
    assert simulated(**asked, at="day-three") == pytest.approx(stranded[3])


def test_a_difference_is_to_the_opening_or_to_a_turn() -> None:
    trust = [100 * float(state.trust.trust[0, 1]) for state in told_again().states]
    asked: dict[str, Any] = {"figure": "trust", "of": "waiting", "at": "day-two"}

    assert simulated(**asked, scale="points") == pytest.approx(trust[2] - trust[0])
    since = simulated(**asked, scale="points", since="day-one")
    assert since == pytest.approx(trust[2] - trust[1])
    change = simulated(**asked, scale="percent", since="day-one")
    assert change == pytest.approx(100 * (trust[2] / trust[1] - 1))


def test_a_factor_turns_the_figure_into_the_unit_of_the_fact() -> None:
    asked: dict[str, Any] = {"figure": "loyalty", "at": "day-three", "scale": "percent"}

    assert simulated(**asked, factor=-1) == -simulated(**asked)
    assert simulated(**asked, factor=0.1) == pytest.approx(10 * simulated(**asked))


def test_sales_of_several_groups_count_by_the_money_they_bring() -> None:
    bought = told_again().states[END].trust.loyalty[0]
    together = (200 * 300 * bought[0] + 800 * 200 * bought[1]) / 220_000

    of_both = simulated(figure="loyalty", of="stranded", also=["waiting"], at="day-three")
    assert of_both == pytest.approx(100 * together)
    assert simulated(figure="loyalty", at="day-three") == of_both


def test_a_survey_counts_people_and_a_need_those_who_have_it() -> None:
    state = told_again().states[2]
    trust = state.trust
    asked = trust.trust[0, 0] * 0.2 + trust.trust[0, 1] * 0.8
    open_need = trust.unmet_need[0].max(axis=1)
    in_need = np.array([200 * 0.9, 800 * 0.5])
    still = (open_need[0] * 200 + open_need[1] * 800) / in_need.sum()

    assert simulated(figure="trust", at="day-two") == pytest.approx(100 * asked)
    assert simulated(figure="met", at="day-two") == pytest.approx(100 * (1 - still))


def test_a_need_of_some_incidents_is_not_begun_anew_by_a_later_one() -> None:
    """Who was stranded on the bank is hit by the timetable, too, a turn later."""
    aground, timetable = DATA["incidents"]
    again = timetable | {
        "harms": timetable["harms"] | {"stranded": {"share": 0.9, "severity": 0.5}}
    }
    asked: dict[str, Any] = {"figure": "met", "of": "stranded", "at": "day-two"}
    facts = [fact(0, asked), fact(0, asked | {"incidents": ["aground"]})]
    anew, before = held(*facts, case=case_of(incidents=[aground, again])).facts
    assert before.simulated == simulated(**asked)
    assert before.simulated is not None
    assert anew.simulated is not None
    assert anew.simulated < before.simulated - 10


def test_a_stakeholder_has_trust_too() -> None:
    trust = told_again().states[END].trust.trust[0, 2]

    assert simulated(figure="trust", of="coastguard", at="day-three") == pytest.approx(100 * trust)


def test_attention_is_a_mean_a_peak_or_what_is_left() -> None:
    game = told_again()
    last = game.turned[END]
    left = float(last.state.trust.media_intensity[0])

    mean, peak, rest = (
        simulated(figure=figure, at="day-three") for figure in ("media", "peak", "left")
    )
    assert mean == pytest.approx(100 * float(last.state.media[0]))
    assert peak == pytest.approx(100 * float(last.stepped.media_peak[0]))
    assert rest == pytest.approx(100 * left / (1 + left))
    assert peak > mean > rest


def test_money_is_all_of_it_or_a_part_or_what_was_spent() -> None:
    costs = told_again().states[2].costs[0]
    spent = costs[[Component.RESPONSE, Component.COMPENSATION, Component.OPERATIONS]].sum()

    assert simulated(figure="cost", at="day-two") == pytest.approx(costs.sum())
    part = simulated(figure="cost", part="compensation", at="day-two")
    assert part == pytest.approx(costs[Component.COMPENSATION])
    assert simulated(figure="spent", at="day-two") == pytest.approx(spent)


def test_percent_of_nothing_is_not_simulated() -> None:
    asked = {"figure": "cost", "part": "marketing", "at": "day-two", "since": "day-one"}
    (found,) = held(fact(5, asked | {"scale": "percent"})).facts
    assert found.simulated is None


def test_days_count_from_the_turn_in_which_the_first_incident_begins() -> None:
    replay = held().replay
    assert replay.day_of("day-one") == pytest.approx(10 / 24)
    assert replay.day_of("day-three") == pytest.approx(31.25)


def test_what_the_rules_refuse_is_left_out_and_told() -> None:
    plays = PLAYS | {"day-one": {"cards": ["send-boats", "second-ship"], "text": "Too early."}}
    data = record().model_dump() | {"plays": plays}

    replay = replayed(case_of(), History.model_validate(data))
    assert replay.left_out == (("day-one", "second-ship"),)


def test_the_mean_of_much_luck_is_read() -> None:
    inject = {"id": "fog", "when": {"turn": "day-two", "chance": 0.5}, "channel": "broadcast"}
    inject |= {"text": "Fog comes in.", "happens": {"new_information": 3.0}}
    case = case_of(injects=[inject])
    replay = replayed(case, record())

    came = replay.states[2].fired[:, 0]
    assert 0 < came.mean() < 1
    heard = 100 * replay.states[2].media
    found = figure_of(replay, Against(figure=Figure.MEDIA, at="day-two"))
    assert found == pytest.approx(heard.mean())
    assert heard.min() < heard.mean() < heard.max()
