"""What a story broke on, found in the log on the turns on which the model counts it."""

import pytest

from game.debrief.check import Line
from game.debrief.clashes import Sort, clashes
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.present.pieces.handled import evidence
from tests.debrief.cases import played
from tests.debrief.storms import GOOD, LAWYERS, storm


@pytest.mark.parametrize("case", ["jetblue-2007", "chrysler-turnaround", "con-edison-2006"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_each_turn_that_the_model_counts_has_its_clash_and_no_other_has(
    case: str, seed: int
) -> None:
    record = played(case, seed)

    assert {one.turn for one in clashes(record)} == counted(record)


def counted(record: Record) -> set[int]:
    """Return the turns on which the model counts a clash."""
    found = [float(state.trust.contradictions[record.row]) for state in record.states]
    return {turn for turn in range(record.turn) if found[turn + 1] > found[turn]}


def test_the_line_names_the_turn_and_both_things() -> None:
    told = accountable(storm(LAWYERS))

    assert "Your story did not hold." in told
    assert (
        "On turn 7 “Own the cause” said the opposite of “It is the weather”, from turn 2." in told
    )


def test_a_story_that_held_names_nothing() -> None:
    assert clashes(storm(GOOD)) == ()
    assert "Your story held." in accountable(storm(GOOD))


def test_what_is_taken_back_names_the_first_that_conceded() -> None:
    found = [one for one in clashes(storm(LAWYERS)) if one.sort is Sort.CONCEDED]

    assert found
    assert all(one.before <= one.turn for one in found)


def accountable(record: Record) -> str:
    line = next(each for each in rubric(record) if each.line is Line.ACCOUNTABLE)
    return evidence(line, record)
