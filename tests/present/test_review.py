"""What the debrief says of promises, of measured facts and of its own score, in exact words."""

from dataclasses import replace

import pytest

from game.debrief.history import past
from game.debrief.record import Record
from game.debrief.rubric import Line, rubric
from game.present.moments.review import review
from game.present.review import ReviewView
from game.present.wording.rubric import evidence
from game.scenario.history import Measured
from tests.debrief.cases import CASES, played
from tests.debrief.ferry import DATA, begun, case_of, ferry, history, play


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("name", CASES)
def test_a_line_that_lost_points_says_what_was_amiss(name: str, seed: int) -> None:
    for line in rubric(played(name, seed)):
        failed = [replace(line, checks=(check,)) for check in line.checks if check.passed is False]

        assert not failed or any(evidence(one) for one in failed), line.line


def test_statements_that_clash_a_little_are_told_to_clash() -> None:
    record = ferry(["blame-tide"], ["say-sorry"], [])
    told = {line.line: evidence(line) for line in rubric(record)}

    assert "Your statements clashed." in told[Line.ACCOUNTABLE]
    assert "There was no story to agree on." in review([ferry([], [], [])]).rubric[3].evidence


def goal(view: ReviewView) -> tuple[str, bool]:
    return next((came, done) for name, came, done in view.goals if name == "Every promise kept")


def in_part() -> Record:
    """Return a game in which the promise was kept in part."""
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], "partly_when": {}}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    return play(begun(case_of(cards=cards)), ["promise-word"], [], [])


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (ferry([], [], []), ("none was made", True)),
        (ferry(["promise-word"]), ("0 of 1 kept, 1 still open", False)),
        (ferry(["promise-word"], ["second-ship"], []), ("1 of 1 kept", True)),
        (ferry(["promise-word"], [], ["second-ship"]), ("0 of 1 kept, 1 late", False)),
        (ferry(["promise-word"], [], []), ("0 of 1 kept", False)),
        (in_part(), ("0 of 1 kept, 1 in part", False)),
    ],
)
def test_the_goal_of_promises_says_what_became_of_each(
    record: Record, told: tuple[str, bool]
) -> None:
    assert goal(review([record])) == told


def test_a_promise_kept_in_part_reads_the_same_on_its_goal_and_on_its_own() -> None:
    view = review([in_part()])
    (promise,) = view.promises

    assert promise.status == "kept in part"
    assert goal(view)[0].endswith("1 in part")


def measured(value: float, unit: str, tolerance: float, currency: str = "$") -> str:
    story = history()
    fact = {"quantity": "It", "date": "2021", "value": value, "unit": unit, "tolerance": tolerance}
    told = Measured.model_validate({**fact, "source": "log", "quality": "fair", "use": "check"})
    record = begun(case_of(currency=currency))
    beside = past(record.case, story.model_copy(update={"measured": (told,)}), record.luck)
    return review([record], past=beside).measured[0][1]


def test_a_measured_fact_is_printed_as_it_is_said() -> None:
    assert measured(30, "million $", 4) == "$30 million, give or take $4 million"
    assert measured(-2.5, "million £", 1, "£") == "−£2.5 million, give or take £1 million"
    assert measured(1200, "$", 50) == "$1,200, give or take $50"
    assert measured(130_000, "people", 30_000) == "130,000 people, give or take 30,000"
    assert measured(5, "days", 3, "") == "5 days, give or take 3"


def test_the_score_tells_how_it_was_handled_and_the_headline_what_came_of_it() -> None:
    view = review([ferry(["send-boats", "say-sorry"], ["pay-back"], ["drill"])])

    assert view.rubric_total.split(": ")[1] == "handled well"
    assert view.rubric_credit.startswith(
        "These lines score what you did; the headline tells what came of it."
    )
