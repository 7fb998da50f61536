import time
from dataclasses import replace

import numpy as np
import pytest

from game.base.ids import CardId
from game.debrief.credit import COST, FIRST_GROUP, Credit, Moved, credit
from game.debrief.record import Record
from game.engine.luck import Luck
from game.engine.trust.causes import Cause
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import begun, case_of, ferry, play


def told(moved: Moved) -> float:
    cards = sum(share.amount for share in moved.cards)
    return sum(moved.causes.values()) + sum(moved.promises.values()) + cards


def gauges(why: Credit, record: Record) -> list[Moved]:
    return [why.of(gauge) for gauge in range(FIRST_GROUP + len(record.case.index.groups))]


def assert_exact(record: Record) -> None:
    for turn in range(record.turn):
        for gauge, moved in enumerate(gauges(credit(record, turn), record)):
            scale = max(1.0, abs(moved.after)) if gauge == COST else 1.0
            assert abs(told(moved) - moved.change) <= 1e-9 * scale, (turn, gauge)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_causes_promises_and_cards_add_up_to_the_change_of_every_gauge(
    name: str, seed: int
) -> None:
    assert_exact(played(name, seed))


def test_they_add_up_in_a_small_case_with_a_promise_that_breaks() -> None:
    assert_exact(ferry(["say-sorry", "promise-word"], ["blame-tide"], ["drill"]))


def test_a_turn_without_a_card_is_told_by_mechanisms_alone() -> None:
    record = ferry([])
    moved = credit(record, 0).loyalty

    assert moved.cards == ()
    assert moved.promises == {}
    assert moved.causes[Cause.EVENT] < 0


def test_before_and_after_are_those_of_the_game() -> None:
    record = ferry(["send-boats"], ["pay-back", "say-sorry"])
    why = credit(record, 1)

    assert why.loyalty.before == record.states[1].loyalty[0]
    assert why.loyalty.after == record.states[2].loyalty[0]
    assert why.cost.after == pytest.approx(float(record.states[2].cost[0]), abs=1e-6)
    assert why.group(2).after == record.states[2].trust.trust[0, 2]


def test_help_helps_and_a_card_that_only_looks_does_nothing() -> None:
    record = ferry(["send-boats", "sound-out"])
    shares = {share.card: share.amount for share in credit(record, 0).loyalty.cards}

    assert shares[CardId("send-boats")] > 0.01
    assert shares[CardId("sound-out")] == pytest.approx(0, abs=1e-12)


def test_what_a_card_is_worth_alone_and_beside_the_others_is_told() -> None:
    record = ferry(["send-boats", "say-sorry"])
    why = credit(record, 0)
    share = next(each for each in why.loyalty.cards if each.card == "say-sorry")
    alone, nothing, boats = ferry(["say-sorry"]), ferry([]), ferry(["send-boats"])

    assert share.alone == pytest.approx(loyalty(alone) - loyalty(nothing), abs=1e-12)
    assert share.without == pytest.approx(loyalty(record) - loyalty(boats), abs=1e-12)
    assert share.amount == pytest.approx((share.alone + share.without) / 2, abs=1e-12)


def loyalty(record: Record) -> float:
    return float(record.state.loyalty[0])


def test_a_promise_that_was_kept_stands_apart_from_the_card_that_kept_it() -> None:
    record = ferry(["promise-word"], ["second-ship"])
    moved = credit(record, 1).loyalty

    assert moved.promises[Cause.KEPT] > 0
    assert Cause.KEPT not in moved.causes
    assert moved.promises.get(Cause.BROKEN, 0.0) == pytest.approx(0, abs=1e-12)


def test_a_promise_that_was_broken_is_a_cause_of_its_own() -> None:
    record = ferry(["promise-word"], [])
    why = credit(record, 1)

    assert why.loyalty.promises[Cause.BROKEN] < 0
    assert why.media.promises[Cause.BROKEN] > 0


def test_a_row_of_many_is_told_like_the_same_game_played_alone() -> None:
    plans = (["send-boats", "say-sorry"], ["pay-back"])
    alone = credit(ferry(*plans), 1)
    many = replace(play(begun(case_of(), rows=3), *plans), row=2)

    assert credit(many, 1).loyalty == alone.loyalty


def test_each_row_is_told_with_its_own_luck() -> None:
    record = ferry(["say-sorry"])
    table = np.repeat(record.luck.table, 2, axis=0)
    twice = replace(play(begun(case_of(), rows=2), ["say-sorry"]), luck=Luck(table), row=1)

    assert credit(twice, 0).media == credit(record, 0).media


def test_a_turn_of_five_cards_is_told_at_once() -> None:
    record = ferry(["say-sorry", "pay-back", "promise-word", "sound-out"])
    credit(record, 0)
    start = time.perf_counter()
    for _again in range(5):
        gauges(credit(record, 0), record)

    assert (time.perf_counter() - start) / 5 < 0.15  # a loaded machine takes ten times 10 ms


def test_what_a_turn_would_be_without_a_card_is_what_it_is_without_it() -> None:
    """Whatever promises the card decides: the sentence is a replay, to the last digit."""
    record = ferry(["promise-word"], ["second-ship"])
    (share,) = credit(record, 1).loyalty.cards
    without = ferry(["promise-word"], [])

    assert loyalty(record) - share.without == pytest.approx(loyalty(without), abs=1e-12)
    assert share.by_promise > 0.01


def test_a_habit_that_was_kept_is_not_told_as_broken_by_all_but_its_cards() -> None:
    start, _history = opened("chrysler-turnaround")
    habits = ["complaint-review", "owner-calls"]
    record = play(start, ["complaint-review"], habits, habits)

    for turn in (1, 2):
        found = credit(record, turn)
        assert (found.runs.state.word != found.turned.state.word).any()  # without them: broken
        for gauge in (found.loyalty, found.media):
            assert gauge.causes.get(Cause.BROKEN, 0.0) == 0
            assert gauge.promises == {}
            assert told(gauge) == pytest.approx(gauge.change)
