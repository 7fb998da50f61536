"""Time moves through one door, which changes nothing it was given."""

from dataclasses import fields
from typing import Any

import numpy as np
import pytest

from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import Refused, Rule, legal, plans_of
from game.engine.state import State, chosen
from game.engine.trust.setting import Bools
from game.engine.turn import advance, moved, opening
from game.engine.word import Word
from game.scenario.scenario import Scenario
from tests.engine.conftest import go


def arrays(state: State) -> dict[str, Any]:
    parts = {f.name: getattr(state, f.name) for f in fields(state) if f.name != "trust"}
    parts |= {f"trust.{f.name}": getattr(state.trust, f.name) for f in fields(state.trust)}
    return {name: part for name, part in parts.items() if isinstance(part, np.ndarray)}


def same(one: State, other: State) -> bool:
    left, right = arrays(one), arrays(other)
    return all(np.array_equal(left[name], right[name], equal_nan=True) for name in left)


def test_a_turn_changes_nothing_it_was_given(case: Case, luck: Luck) -> None:
    state = opening(case, luck)
    before = {name: values.copy() for name, values in arrays(state).items()}
    plans = plans_of(case, [["mend", "vow"]])
    advance(case, state, plans, luck)
    assert all(np.array_equal(before[name], values) for name, values in arrays(state).items())
    assert not any(values.flags.writeable for values in arrays(state).values())


def test_the_same_seed_and_decisions_give_the_same_game(case: Case, luck: Luck) -> None:
    plans = (["mend", "vow"], ["pay", "sorry"], ["later"])
    once, again = go(case, luck, *plans), go(case, luck, *plans)
    assert same(once[-1].state, again[-1].state)


def test_a_batch_equals_its_rows_played_alone_bit_for_bit(case: Case) -> None:
    rng = np.random.default_rng(5)
    for rows in (2, 3, 7, 8, 9, 33):
        luck = deal([3], case.turns, purposes(case))
        state = opening(case, luck, rows)
        alone = [opening(case, luck) for _ in range(rows)]
        for _turn in range(case.turns):
            plans = legal_plans(case, state, rng)
            state = moved(advance(case, state, plans, luck)).state
            for row in range(rows):
                alone[row] = moved(advance(case, alone[row], plans[row : row + 1], luck)).state
                assert same(chosen(state, [row]), alone[row]), f"row {row} of {rows}"


def test_permuting_rows_permutes_the_results_and_nothing_else(case: Case) -> None:
    rng = np.random.default_rng(11)
    luck = deal(range(12), case.turns, purposes(case))
    order = rng.permutation(12)
    mixed = Luck(np.asfortranarray(luck.table[order]))
    state, shuffled = opening(case, luck, 12), opening(case, mixed, 12)
    for _turn in range(case.turns):
        plans = legal_plans(case, state, rng)
        state = moved(advance(case, state, plans, luck)).state
        shuffled = moved(advance(case, shuffled, plans[order], mixed)).state
        assert same(chosen(state, order), shuffled)


def legal_plans(case: Case, state: State, rng: np.random.Generator) -> Bools:
    plans = np.zeros((state.rows, len(case.scenario.cards)), dtype=bool, order="F")
    for place in rng.permutation(plans.shape[1]):
        tried = plans.copy(order="F")
        tried[:, place] = rng.random(state.rows) < 0.5
        plans = np.where(legal(case, state, tried)[:, None], tried, plans)
    return plans


def test_scaling_all_money_leaves_people_alone(
    case: Case, luck: Luck, small_data: dict[str, Any]
) -> None:
    """P36: a currency is only a unit."""
    dear = compiled(Scenario.model_validate(times_hundred(small_data)))
    plans: tuple[list[str], ...] = (["mend", "vow"], ["pay", "sorry"], [])
    cheap_end, dear_end = go(case, luck, *plans)[-1].state, go(dear, luck, *plans)[-1].state
    assert np.allclose(cheap_end.trust.trust, dear_end.trust.trust, rtol=0, atol=1e-12)
    assert np.allclose(cheap_end.media, dear_end.media, rtol=0, atol=1e-12)
    assert np.allclose(100 * cheap_end.costs, dear_end.costs, rtol=1e-12)


def times_hundred(data: dict[str, Any]) -> dict[str, Any]:
    data["budget"] *= 100
    data["economy"] = {"fix_cost": {"hurt": 1000}, "preparation": 1_000_000}
    for segment in data["segments"]:
        segment["value"] *= 100
        segment["loss"] *= 100
    for card in data["cards"]:
        card["cost"] = 100 * card.get("cost", 0)
    return data


def test_costs_are_never_negative_and_add_up(case: Case, luck: Luck) -> None:
    """P38."""
    for turned in go(case, luck, ["mend", "vow"], ["pay", "sorry"], ["later"]):
        assert (turned.stepped.cost >= 0).all()
    end = turned.state
    assert end.cost[0] == pytest.approx(end.costs.sum())


def test_a_slow_card_takes_effect_when_its_hours_are_over(case: Case, luck: Luck) -> None:
    first, second, _third = go(case, luck, ["slow"], [], [])
    place = case.index.cards["slow"]
    assert not first.acted[0, place], "24 hours do not fit into a turn of 12"
    assert second.acted[0, place]
    assert first.state.played[0, place] == 0
    assert not first.state.done[0, place]
    assert second.state.done[0, place]


def test_asking_again_for_what_is_under_way_does_not_put_it_off(
    luck: Luck, small_data: dict[str, Any]
) -> None:
    """50 hours from turn one, of 12, end within turn two, of 48; counted anew they would not."""
    (slow,) = (card for card in small_data["cards"] if card["id"] == "slow")
    slow |= {"once": False, "hours": 50}
    case = compiled(Scenario.model_validate(small_data))
    place = case.index.cards["slow"]
    once, again = go(case, luck, ["slow"], [], []), go(case, luck, ["slow"], ["slow"], [])
    assert [turned.acted[0, place] for turned in once] == [False, True, False]
    assert [turned.acted[0, place] for turned in again] == [False, True, False]


def test_an_inject_comes_in_when_its_condition_holds_and_only_once(case: Case, luck: Luck) -> None:
    call = case.index.injects["call"]
    silent = go(case, luck, [], [], [])
    assert [bool(t.before.incoming[0, call]) for t in silent] == [False, True, False]
    spoke = go(case, luck, ["sorry"], [], [])
    assert [bool(t.before.incoming[0, call]) for t in spoke] == [False, False, False]


def test_a_storm_by_chance_is_the_same_for_every_team_and_costs_effort(case: Case) -> None:
    strike = case.index.injects["strike"]
    hits = []
    for seed in range(20):
        luck = deal([seed], case.turns, purposes(case))
        last = go(case, luck, ["mend"], [])[-1].state
        lucky = luck.draw(2, strike)[0] < 0.5
        assert bool(last.incoming[0, strike]) == lucky
        assert last.effort[0] == (3 if lucky else 4)
        hits.append(lucky)
    assert 0 < sum(hits) < 20


def test_the_last_turn_bills_the_margin_still_to_be_lost(case: Case, luck: Luck) -> None:
    silent = go(case, luck, [], [], [])
    lost = [turned.stepped.cost[0, 3] for turned in silent]
    assert lost[2] > 10 * (lost[0] + lost[1])


def test_a_promise_met_by_a_deed_is_kept(case: Case, luck: Luck) -> None:
    _first, second, _third = go(case, luck, ["mend", "vow"], [], [])
    assert second.state.word[0, 0] == Word.KEPT
    assert second.deeds.kept[0] == 0.8


def test_a_promise_without_a_deed_is_overdue_and_then_broken(case: Case, luck: Luck) -> None:
    first, second, third = go(case, luck, ["vow"], [], [])
    assert [t.state.word[0, 0] for t in (first, second, third)] == [
        Word.OPEN,
        Word.OVERDUE,
        Word.BROKEN,
    ]
    assert second.deeds.broken[0] == pytest.approx(0.4)
    assert third.deeds.broken[0] == pytest.approx(0.4)


def test_a_promise_kept_in_the_turn_of_grace_is_late(case: Case, luck: Luck) -> None:
    *_rest, third = go(case, luck, ["vow"], [], ["mend"])
    assert third.state.word[0, 0] == Word.LATE
    assert third.deeds.kept[0] == pytest.approx(0.4)


def test_finding_out_takes_its_hours_and_opens_what_needs_it(case: Case, luck: Luck) -> None:
    first, second, _third = go(case, luck, ["search"], [], [])
    cause = case.index.facts["cause"]
    assert not first.state.known[0, cause]
    assert second.state.known[0, cause]
    assert not second.state.public[0, cause]


def test_what_becomes_public_counts_as_evidence_once(case: Case, luck: Luck) -> None:
    first, second, third = go(case, luck, [], [], [])
    assert [float(t.deeds.evidence[0]) for t in (first, second, third)] == [0, 0, 0.5]
    told = go(case, luck, ["search"], ["sorry"], ["tell"])
    assert told[2].deeds.evidence[0] == 0.5
    assert told[2].deeds.new_information[0] == 0.2, "days of news, however long the turn"


def test_a_fact_told_before_anyone_else_proves_less(small_data: dict[str, Any]) -> None:
    cards = {each["id"]: each for each in small_data["cards"]}
    cards["search"]["acts"]["investigate"]["facts"]["cause"] = 6
    case = compiled(Scenario.model_validate(small_data))
    luck = deal([7], case.turns, purposes(case))

    _, told, _ = go(case, luck, ["search"], ["tell"], [])
    believed = told.before.trust.credibility[0]

    # .5 * (1 - .25 * .7 * credibility): told first, and as specific as words usually are
    assert told.deeds.evidence[0] == pytest.approx(0.5 * (1 - 0.175 * believed))
    assert 0.4 < told.deeds.evidence[0] < 0.47


def test_a_plan_against_a_rule_is_refused_as_a_value(case: Case, luck: Luck) -> None:
    state = opening(case, luck)
    refused = advance(case, state, plans_of(case, [["later"]]), luck)
    assert refused == Refused(Rule.NOT_OPEN, "“later” opens on turn 3.")


def test_a_game_that_is_over_refuses_every_plan(case: Case, luck: Luck) -> None:
    end = go(case, luck, [], [], [])[-1].state
    refused = advance(case, end, plans_of(case, [[]]), luck)
    assert isinstance(refused, Refused)
    assert refused.rule is Rule.OVER


def test_a_need_that_people_mend_themselves_earns_and_costs_nothing(
    luck: Luck, small_data: dict[str, Any]
) -> None:
    """Half of what is open ends in a day; after 12 hours 1 - exp(-.5 ln 4) = 50 % is over."""
    small_data["incidents"][0]["harms"]["hurt"]["eases"] = float(np.log(4))
    case = compiled(Scenario.model_validate(small_data))
    (turned,) = go(case, luck, [])
    assert turned.state.trust.unmet_need[0, 0, 0] == pytest.approx(0.5)
    assert turned.state.trust.share_fixed[0, 0, 0] == 0
    assert turned.stepped.cost[0, 2] == 0


def test_work_and_peoples_own_ways_share_what_ends(luck: Luck, small_data: dict[str, Any]) -> None:
    """Pace 2 a day of work beside 2 a day of own ways: each has half of 1 - exp(-4 / 2)."""
    small_data["incidents"][0]["harms"]["hurt"]["eases"] = 2.0
    case = compiled(Scenario.model_validate(small_data))
    (turned,) = go(case, luck, ["mend"])
    assert turned.state.trust.unmet_need[0, 0, 0] == pytest.approx(0.1353, abs=1e-4)
    assert turned.state.trust.share_fixed[0, 0, 0] == pytest.approx(0.4323, abs=1e-4)


def test_a_fact_that_is_plain_from_the_start_is_known_to_all(
    luck: Luck, small_data: dict[str, Any]
) -> None:
    small_data["facts"][1]["open_as"] = "known"
    case = compiled(Scenario.model_validate(small_data))
    state = opening(case, luck)
    assert state.known.tolist() == [[False, True]]
    assert state.public.tolist() == [[False, True]]


def test_the_mean_of_attention_counts_each_turn_alike(case: Case, luck: Luck) -> None:
    turns = go(case, luck, ["mend"], [], [])

    heard = [float(turned.state.media[0]) for turned in turns]
    assert turns[-1].state.mean_media[0] == pytest.approx(sum(heard) / 3)
    assert turns[0].state.mean_media[0] == heard[0]
