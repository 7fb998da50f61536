"""In a shorter length nothing is held against a team that it could not decide."""

from collections.abc import Mapping, Sequence

import pytest

from game.debrief.again import openings, strongest
from game.debrief.avoidable import Spared, spared
from game.debrief.chance import chances
from game.debrief.check import Line
from game.debrief.failures import failures, worth
from game.debrief.history import past
from game.debrief.need import met_in_time
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.engine.cut import cut_to
from game.present.wording.rubric import told
from tests.debrief.cases import opened
from tests.debrief.ferry import begun, play


def storm(turns: Sequence[str], plays: Mapping[str, Sequence[str]]) -> Record:
    whole, _history = opened("jetblue-2007")
    record = begun(cut_to(whole.case, turns), seed=4)
    return play(record, *[plays.get(turn.id, ()) for turn in record.scenario.turns])


def test_only_failures_that_something_on_offer_bears_on_could_be_spared() -> None:
    early = storm(["wed-afternoon", "tue-noon"], {})
    late = storm(["thu-morning", "tue-noon"], {})

    assert spared(early) == Spared(2, 2, ("meltdown", "second-storm"))
    assert spared(late) == Spared(1, 1, ("second-storm",))


def test_what_began_after_the_last_decision_asks_for_no_answer() -> None:
    whole, short = storm(["wed-morning", "next-snow"], {}), storm(["wed-morning"], {})

    assert len(failures(short)) == 1 < len(failures(whole))
    assert met_in_time(short) >= 0


def test_the_clock_of_an_answer_starts_with_the_next_decision() -> None:
    record = storm(["thu-morning"], {})
    ice = failures(record)[0]
    day_two = record.case.index.turns["thu-morning"]

    assert ice.turn == 0
    assert worth(record, ice, day_two) == 1.0
    assert worth(storm(["wed-morning", "thu-morning"], {}), ice, day_two) < 1.0


def test_turns_to_play_again_from_are_those_that_are_decided_on() -> None:
    record = storm(["thu-morning", "tue-noon"], {})
    places = [record.case.index.turns[turn] for turn in ("thu-morning", "tue-noon")]
    best, first = chances(record).best, strongest(record)

    assert [again.turn for again in openings(record)] == places
    assert best is not None
    assert first is not None
    assert {best.turn, first.turn} <= set(places)


def test_history_is_played_whole_beside_a_shorter_game() -> None:
    record, history = opened("jetblue-2007")
    assert history
    short = past(cut_to(record.case, ["thu-morning"]), history, record.luck)

    assert [turn.plans.any() for turn in short.record.turned] == [
        turn.plans.any() for turn in past(record.case, history, record.luck).record.turned
    ]


@pytest.mark.parametrize("turns", [["wed-morning"], ["thu-morning"], ["next-snow"]])
def test_the_rubric_reads_any_length(turns: list[str]) -> None:
    assert all(0 <= line.score <= 3 for line in rubric(storm(turns, {})))


def test_what_began_before_the_first_decision_is_said_to_have() -> None:
    """No turn is called 0."""
    whole, _history = opened("chrysler-turnaround")
    record = begun(cut_to(whole.case, [turn.id for turn in whole.scenario.turns[1:]]))
    record = play(record, *[()] * whole.case.turns)
    (fast,) = (line for line in rubric(record) if line.line is Line.FAST)
    said = " ".join(told(check, record.case.place) for check in fast.checks)

    assert "(before turn 1), “" in said
    assert "turn 0" not in said
