import pytest

from game.debrief.record import Record
from game.debrief.rubric import Line, rubric, total
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import MINIMAL, begun, case_of, ferry, play

Plans = tuple[list[str], ...]
IDLE: Plans = ([], [], [])
GOOD: Plans = (["send-boats", "say-sorry", "promise-word"], ["second-ship"], ["drill"])
LATE: Plans = ([], ["say-sorry"], ["send-boats"])
FIGHT: Plans = (["blame-tide"], ["say-sorry"], [])
BROKEN: Plans = (["promise-word", "say-sorry"], [], [])


@pytest.mark.parametrize(
    ("plans", "expected"),
    [  #        prepared, fast, human, accountable, pain, commit, learn
        (IDLE, (0, 0, 0, 0, 0, 0, 0)),
        (GOOD, (3, 3, 3, 3, 3, 3, 3)),
        (LATE, (0, 0, 3, 3, 1, 1, 0)),
        (FIGHT, (0, 3, 1, 1, 0, 1, 0)),
        (BROKEN, (0, 3, 3, 3, 0, 2, 0)),
    ],
    ids=["idle", "good", "late", "fight", "broken"],
)
def test_the_rubric_reads_what_was_done(plans: Plans, expected: tuple[int, ...]) -> None:
    assert tuple(line.score for line in rubric(ferry(*plans))) == expected


def checks(record: Record, line: Line) -> dict[str, tuple[bool | None, int | None]]:
    found = next(each for each in rubric(record) if each.line is line)
    return {check.name: (check.passed, check.found) for check in found.checks}


def test_each_check_names_what_it_was_read_from() -> None:
    record = ferry(*LATE)

    assert checks(record, Line.PREPARED)["mobilised"] == (False, 2)
    assert checks(record, Line.FAST)["spoke"] == (False, 1)
    assert checks(record, Line.PAIN)["worst-first"] == (False, 2)
    assert checks(ferry(*BROKEN), Line.COMMIT)["kept"] == (False, 1)
    assert checks(ferry(*FIGHT), Line.ACCOUNTABLE)["no-blame"] == (False, 0)


def test_a_case_that_offers_nothing_for_a_line_is_not_scored_on_it() -> None:
    record = play(begun(case_of(MINIMAL)), ["towel"])
    lines = {line.line: line for line in rubric(record)}

    assert not lines[Line.FAST].applies
    assert not lines[Line.HUMAN].applies
    assert lines[Line.PAIN].score == 3
    points, most = total(rubric(record))
    assert most == 3 * sum(line.applies for line in lines.values())
    assert points <= most


@pytest.mark.parametrize("name", CASES)
def test_every_case_can_be_scored_at_any_time(name: str) -> None:
    for record in (opened(name)[0], played(name, 1), played(name, 2).upto(1)):
        points, most = total(rubric(record))
        assert 0 <= points <= most <= 21
