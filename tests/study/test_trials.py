"""What an author expects of a line of play is held against what it comes to."""

from typing import Any

import pytest

from game.engine.case import Case
from game.scenario.condition import Range
from game.scenario.trial import limits
from game.study.trials import Failure, LeftOut, NotBeaten, Outside, failures
from tests.debrief.ferry import case_of, ferry

HELP = {"day-one": ["send-boats", "say-sorry"], "day-two": ["second-ship"]}


def case_with(*trials: dict[str, Any]) -> Case:
    return case_of(tests=[{"play": {}} | trial for trial in trials])


def found(*trials: dict[str, Any]) -> tuple[Failure, ...]:
    return failures(case_with(*trials))


def test_a_case_without_tests_fails_none() -> None:
    assert failures(case_of()) == ()


def test_help_beats_silence_and_silence_does_not_beat_help() -> None:
    good = {"name": "help", "play": HELP}
    assert found(good | {"beats": ["silence"]}, {"name": "silence"}) == ()
    (failure,) = found(good, {"name": "silence", "beats": ["help"]})

    assert isinstance(failure, NotBeaten)
    assert (failure.trial, failure.other) == ("silence", "help")
    assert failure.found < failure.others


def test_a_line_does_not_beat_its_own_double() -> None:
    one, other = found({"name": "one", "beats": ["two"]}, {"name": "two", "beats": ["one"]})

    assert isinstance(one, NotBeaten)
    assert isinstance(other, NotBeaten)
    assert one.found == one.others == other.found


@pytest.mark.parametrize(
    ("meter", "wanted"),
    [
        ("loyalty", "above 99"),
        ("loyalty", "below 1"),
        ("media", "above 99"),
        ("cost", "below 1000"),
        ("cost", "above 1000 and below 2000"),
    ],
)
def test_a_meter_outside_its_limits_is_told_with_what_it_came_to(meter: str, wanted: str) -> None:
    (failure,) = found({"name": "help", "play": HELP, "expect": {meter: wanted}})
    end = ferry(["send-boats", "say-sorry"], ["second-ship"], []).state
    values = {"loyalty": 100 * end.loyalty, "media": 100 * end.media, "cost": end.cost}

    assert failure == Outside("help", meter, wanted, values[meter][0])


def test_a_meter_within_its_limits_is_as_it_should_be() -> None:
    expect = {"loyalty": "above 1 and below 99", "media": "below 100", "cost": "above 0"}

    assert found({"name": "help", "play": HELP, "expect": expect}) == ()


def test_a_card_that_cannot_be_played_by_then_is_told_and_the_rest_is_played() -> None:
    """The radio takes one effort of day two; the drill is open on day three alone."""
    play = {"day-two": ["drill", "second-ship", "sound-out", "say-sorry"]}

    assert found({"name": "greedy", "play": play}) == (
        LeftOut("greedy", "day-two", "drill"),  # type: ignore[arg-type]
        LeftOut("greedy", "day-two", "say-sorry"),  # type: ignore[arg-type]
    )


def test_the_same_case_fails_in_the_same_way_every_time() -> None:
    trial = {"name": "help", "play": HELP, "expect": {"loyalty": "above 99"}}

    assert found(trial) == found(trial)


@pytest.mark.parametrize(
    ("wanted", "read"),
    [
        ("above 55", Range(above=55)),
        ("below 40.5", Range(below=40.5)),
        ("above -3 and below 60", Range(above=-3, below=60)),
        ("below 60 and above 40", Range(above=40, below=60)),
        ("over 55", None),
        ("above 55 and above 60", None),
        ("above 55 and", None),
        ("above fifty", None),
        ("", None),
    ],
)
def test_limits_are_read_as_they_are_written(wanted: str, read: Range | None) -> None:
    assert limits(wanted) == read
