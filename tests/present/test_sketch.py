"""What people think loyalty did, beside what it did."""

from dataclasses import replace

from game.debrief.record import Record
from game.present.moments.sketch import sketch
from tests.debrief.ferry import ferry


def played() -> Record:
    return ferry(["send-boats"], ["pay-back"], [])


def real() -> tuple[int, ...]:
    return sketch(played(), ()).real


def test_what_is_asked_does_not_tell_the_answer() -> None:
    view = sketch(played())

    assert view.asked
    assert view.real == view.drawn == ()
    assert view.said == ""
    assert view.turns == ("start", "1", "2", "3")
    assert f"It began at {view.start};" in view.about
    assert "after each of the 3 turns" in view.about


def test_both_lines_lie_side_by_side_with_where_they_differ_most() -> None:
    first, second, third = real()
    view = sketch(played(), (first + 1, second - 12, third + 3))

    assert not view.asked
    assert view.drawn == (first + 1, second - 12, third + 3)
    assert view.real == (first, second, third)
    assert view.said == (
        f"The two differ most after turn 2: you sketched {second - 12}, and loyalty stood at "
        f"{second}, 12 points higher."
    )


def test_of_two_turns_that_are_as_far_off_the_first_is_told() -> None:
    first, second, third = real()
    view = sketch(played(), (first, second + 1, third - 1))

    assert "after turn 2" in view.said
    assert "1 point lower." in view.said


def test_a_sketch_that_is_nowhere_off_is_told_to_be_the_curve() -> None:
    assert sketch(played(), real()).said == "Your sketch is the curve, turn by turn."


def test_what_was_skipped_is_asked_no_more_and_tells_nothing() -> None:
    view = sketch(played(), ())

    assert not view.asked
    assert view.said == ""


def test_beside_others_it_says_whose_it_is() -> None:
    assert sketch(replace(played(), name="Red")).title.startswith("Red: ")
