"""A promise that is looked back on: by which response it was given, and why it held or broke."""

import pytest

from game.debrief.check import Trace
from game.debrief.lacking import Kind, Lack
from game.debrief.promises import decided
from game.present.moments.review import review
from game.present.pieces.promises import became, decisions
from game.present.wording.promises import lack
from game.present.wording.rubric import traces
from tests.debrief.ferry import DATA, begun, case_of, ferry, play
from tests.debrief.storms import Plans, storm


def test_a_broken_promise_says_which_response_gave_it_and_what_was_missing() -> None:
    (one,) = review([ferry(["promise-word"], [], [])]).promises

    assert one.given.startswith("Given on turn 1 with “")
    assert "due Tue 2 Mar, by the end of turn " in one.given
    assert one.ended.startswith("Broken on turn ")
    assert one.ended.endswith("was not played.")


@pytest.mark.parametrize(
    ("plans", "ended"),
    [
        (((), (), ("sorry-by-name",), ("call-the-held",)), "Kept on turn 4 with “Call each one"),
        (
            ((), ("sorry-by-name",), ("call-the-held",)),
            "Kept early, on turn 3 with “Call each one held”.",
        ),
        (((),) * 6 + (("limit-on-board",),), "Broken on turn 8: “Cancel early” was not played."),
        (
            ((),) * 6 + (("bill-of-rights",), ("small-print",)),
            "Broken on turn 8: “Pay without asking” was not played; also “The small print” was",
        ),
        (
            ((),) * 4 + (("bags-promise",),),
            "Broken on turn 7, as its one turn of grace ended: “Send the bags home” was not pl",
        ),
    ],
)
def test_a_promise_says_when_it_came_to_its_end_and_why(plans: Plans, ended: str) -> None:
    (one,) = review([storm((*plans, *((),) * (8 - len(plans))))]).promises

    assert one.ended.startswith(ended)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ({"turn": "day-two", "not": {"started": ["timetable"]}}, "“No crossings” happened"),
        ({"known": ["hull-thin"]}, ": “The hull is said to be thin.” was still open."),
    ],
)
def test_a_promise_that_fell_short_says_what_happened_or_was_not_known(
    asked: dict[str, object], why: str
) -> None:
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], "kept_when": asked}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    (one,) = review([play(begun(case_of(cards=cards)), ["promise-word"], [], [])]).promises

    assert why in one.ended


def test_of_many_things_a_line_of_the_rubric_names_three() -> None:
    found = (Trace("A", 0), Trace("B", 1), Trace("A", 2), Trace("C", 3), Trace("D", 3))

    assert traces(found, int) == "“A” (turns 1 and 3), “B” (turn 2), “C” (turn 4) and 1 more"
    assert traces(found[:1], int) == "“A” (turn 1)"


def test_a_promise_that_is_kept_early_says_so_on_its_turn_and_the_report_when_it_was_due() -> None:
    record = storm(((), ("sorry-by-name",), ("call-the-held",), *((),) * 5))
    (one,) = decisions(record, 2)
    ((pledge, word),) = decided(record, 2)

    assert one.status == "kept early"
    assert became(record.case, pledge, word, 2) == "kept early; it was due by the end of turn 4"


def test_several_cards_of_which_one_was_missing_are_a_list() -> None:
    missing = Lack(Kind.NONE_OF, ("A word at four", "Stand by it", "Open the data"))

    assert lack(missing, "") == (
        "none of these was played: “A word at four”, “Stand by it” and “Open the data”"
    )
