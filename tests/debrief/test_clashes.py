"""What a story broke on, found in the log on the turns on which the model counts it."""

import pytest

from game.base.ids import CardId
from game.debrief.check import Line
from game.debrief.clashes import Sort, clashes
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.present.pieces.gained import Gained
from game.present.pieces.handled import evidence
from game.present.pieces.practices import practice
from game.present.wording.clashes import told
from tests.debrief.cases import opened, played
from tests.debrief.ferry import play
from tests.debrief.storms import GOOD, LAWYERS, storm

TAKEN_BACK = ((), ("blame-the-weather",), (), ("own-the-cause",), (), (), (), ())


@pytest.mark.parametrize("case", ["jetblue-2007", "chrysler-turnaround", "bad-tuesday"])
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
    told = accountable(storm(TAKEN_BACK))

    assert "Your story did not hold." in told
    assert (
        "On turn 4 “Own the cause” said the opposite of “It is the weather”, from turn 2." in told
    )


def test_what_one_fact_proves_wrong_is_told_once() -> None:
    start = opened("con-edison-2006")[0]
    told = accountable(play(start, [], ["state-count"], [], ["hold-the-number"], *[[]] * 4))

    assert told.count("Calls were counted, not homes.") == 1
    assert "“Give the number” (turn 2) and “Hold the number” (turn 4) had said otherwise." in told


def test_what_others_tell_names_the_promise_that_broke_or_says_that_nobody_had_told_it() -> None:
    blocks, garage = (opened(each)[0] for each in ("con-edison-2006", "squeaky-wheel"))
    promised = accountable(play(blocks, *[[]] * 4, ["name-sunday"], *[[]] * 3))
    silent = clashes(play(garage, *[[]] * 8))

    assert "what was told clashed with “Back by Sunday”, from turn 5: A father at" in promised
    assert [(one.sort, one.card) for one in silent] == [(Sort.SEEN, None)]
    assert told(silent, 1, int).startswith(
        "On turn 6 others told what you had not: The maker’s auditors"
    )


def test_what_everybody_saw_refuted_is_not_taken_back_once_more() -> None:
    record = storm(LAWYERS)

    assert Sort.SAID not in {one.sort for one in clashes(record)}
    assert {one.turn for one in clashes(record)} == counted(record)


def test_a_story_that_held_names_nothing() -> None:
    assert clashes(storm(GOOD)) == ()
    assert "Your story held." in accountable(storm(GOOD))


def test_what_is_taken_back_names_the_first_that_conceded() -> None:
    found = [one for one in clashes(storm(LAWYERS)) if one.sort is Sort.CONCEDED]

    assert found
    assert all(one.before <= one.turn for one in found)


@pytest.mark.parametrize(
    ("case", "card", "sort"),
    [
        ("jetblue-2007", "blame-the-weather", Sort.SHOWN),
        ("con-edison-2006", "blame-the-heat", Sort.SHOWN),
        ("takata-honda", "supplier-did-it", Sort.ANSWER),
        ("bad-tuesday", "blame-the-cook", Sort.ANSWER),
    ],
)
def test_only_people_can_answer_for_what_is_blamed(case: str, card: str, sort: Sort) -> None:
    start, _history = opened(case)
    window = start.case.card_window[:, start.case.index.cards[CardId(card)]]
    record = play(start, *([[card] if open_ else [] for open_ in window]))

    assert {one.sort for one in clashes(record)} & {Sort.ANSWER, Sort.SHOWN} == {sort}


def test_what_to_do_about_a_line_is_fit_for_what_was_amiss() -> None:
    """One speaker mends no blame, and rights to begin make nobody readier."""
    record, ready = storm(TAKEN_BACK), Gained(frozenset(["Open a storm room"]), frozenset())

    blamed = play(opened("bad-tuesday")[0], [], [], [], ["blame-the-cook"])
    seen = play(opened("con-edison-2006")[0], *[[]] * 4, ["name-sunday"], *[[]] * 3)
    hidden = play(opened("squeaky-wheel")[0], ["letter-to-open"], *[[]] * 7)

    assert "was your own" in practice(blamed, None, Line.ACCOUNTABLE, "one-story")
    assert "how others will tell" in practice(seen, None, Line.ACCOUNTABLE, "one-story")
    assert "what is hidden" in practice(hidden, None, Line.ACCOUNTABLE, "one-story")
    assert "hold each new statement" in practice(record, None, Line.ACCOUNTABLE, "one-story")
    assert "was your own" in practice(record, None, Line.ACCOUNTABLE, "no-blame")
    assert "read each statement" in practice(record, None, Line.HUMAN, "named")
    assert "a first word ready" in practice(storm(((),) * 8), None, Line.HUMAN, "named")
    assert "owns it in public" in practice(record, None, Line.ACCOUNTABLE, "owned")
    assert "one thing to build" in practice(record, None, Line.PREPARED, "readied")
    assert "one thing to build" in practice(record, None, Line.PREPARED, "readied-early")
    assert practice(record, ready, Line.PREPARED, "readied").startswith(
        "Prepare “Open a storm room”"
    )
    assert practice(record, ready, Line.PREPARED, "mobilised").startswith("Write down who may set")


def accountable(record: Record) -> str:
    line = next(each for each in rubric(record) if each.line is Line.ACCOUNTABLE)
    return evidence(line, record)
