import re

import pytest

from game.debrief.record import Record
from game.present.moments.outcome import outcome
from game.present.parts import Meter, Tone, WaterfallView
from game.present.pieces.waterfall import ROWS
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import MINIMAL, begun, case_of, ferry, play

GAMES = [(name, seed) for name in CASES for seed in (1, 2)]


def falls(record: Record) -> list[WaterfallView]:
    views = [outcome(record, turn) for turn in range(record.turn)]
    return [fall for view in views for fall in (*view.waterfalls, *view.group_causes)]


def amount(text: str) -> float:
    found = re.fullmatch(r"([+−]?)\D?([\d.]+)(k|m|bn|)", text)
    assert found, text
    size = float(found[2]) * {"k": 1e3, "m": 1e6, "bn": 1e9, "": 1.0}[found[3]]
    return -size if found[1] == "−" else size


def assert_sound(fall: WaterfallView) -> None:
    printed = sum(amount(cause.amount) for cause in fall.causes)
    step = amount(fall.after) - amount(fall.before)

    assert len(fall.causes) <= ROWS
    assert printed == pytest.approx(step, abs=1e-6 if fall.meter is not Meter.COST else 1.0)
    for cause, after in zip(fall.causes, fall.causes[1:], strict=False):
        assert cause.tone is Tone.HELPS or after.tone is Tone.HURTS or after is fall.causes[-1]
    for cause in (*fall.causes, *fall.more):
        assert fall.low - 1e-9 <= min(cause.start, cause.end)
        assert max(cause.start, cause.end) <= fall.high + 1e-9
        good_when_up = fall.meter is Meter.LOYALTY
        up = amount(cause.amount) > 0
        assert (cause.tone is Tone.HELPS) == (up == good_when_up)


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_the_printed_rows_add_up_to_the_printed_change(name: str, seed: int) -> None:
    for fall in falls(played(name, seed)):
        if fall.meter is Meter.COST and fall.before[-1] != fall.after[-1]:
            continue  # the figures are printed in different steps
        assert_sound(fall)


def test_a_small_case_adds_up_in_thousands() -> None:
    record = ferry(["send-boats", "say-sorry", "promise-word"], ["pay-back"], ["drill"])
    costs = [fall for fall in falls(record) if fall.meter is Meter.COST]

    assert [fall.after for fall in costs] == ["$54k", "$74k", "$112k"]
    for fall in costs[1:]:
        assert_sound(fall)


def test_bars_run_from_before_to_after_each_from_where_the_last_one_ended() -> None:
    fall = outcome(ferry(["send-boats", "say-sorry"]), 0).waterfalls[0]
    starts = [cause.start for cause in fall.more]
    ends = [cause.end for cause in fall.more]

    assert starts[0] == pytest.approx(0.85)
    assert starts[1:] == pytest.approx(ends[:-1], abs=0.0005)
    assert ends[-1] == pytest.approx(int(fall.after) / 100, abs=0.006)


def test_helps_come_first_then_hurts_each_largest_first() -> None:
    fall = outcome(ferry(["send-boats", "say-sorry"]), 0).waterfalls[0]
    rows = [(cause.label, cause.amount) for cause in fall.causes[:4]]

    assert [label for label, _amount in rows] == [
        "Send boats",
        "Say sorry",
        "What happened to them",
        "The news gets round",
    ]
    assert [text[0] for _label, text in rows] == ["+", "+", "−", "−"]


def test_a_card_says_what_would_be_without_it_and_what_it_was_worth_alone() -> None:
    fall = outcome(ferry(["send-boats", "say-sorry"]), 0).waterfalls[0]
    sorry = next(cause for cause in fall.causes if cause.label == "Say sorry")

    assert sorry.why == (
        "Without it, loyalty would stand at 78. "
        "Alone it would have been +4; beside your other cards it is +3."
    )
    assert sorry.evidence == ""


def test_a_mechanism_names_its_findings_and_their_strength() -> None:
    fall = outcome(ferry([]), 0).waterfalls[1]

    assert fall.causes[0].label == "The story is told"
    assert fall.causes[0].evidence == "E20, E21 · strong"


def test_a_promise_has_a_row_of_its_own_under_its_own_name() -> None:
    promised = ["promise-word", "say-sorry"]
    missed = outcome(ferry(promised, []), 1).waterfalls[0]
    broken = outcome(ferry(promised, [], []), 2).waterfalls[0]
    kept = outcome(ferry(promised, ["second-ship"]), 1).waterfalls[0]

    assert "Missed: The ferry runs" in [cause.label for cause in missed.more]
    assert "Broken: The ferry runs" in [cause.label for cause in broken.more]
    row = next(cause for cause in kept.more if cause.label == "Kept: The ferry runs")
    assert row.tone is Tone.HELPS


def test_a_turn_in_which_nothing_moves_has_no_rows() -> None:
    quiet = case_of(MINIMAL, turns=[{**MINIMAL["turns"][0], "starts": []}])
    loyalty, media, cost = outcome(play(begun(quiet), []), 0).waterfalls

    assert (loyalty.causes, media.causes, cost.causes) == ((), (), ())
    assert loyalty.change.spoken == "no change"


@pytest.mark.parametrize("name", CASES)
def test_labels_fit_their_rows(name: str) -> None:
    record, _history = opened(name)
    labels = {cause.label for fall in falls(played(record.scenario.id, 1)) for cause in fall.more}

    assert [label for label in labels if len(label) > 36] == []
