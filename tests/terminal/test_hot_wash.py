"""The hot wash at the keyboard."""

import pytest

from game.debrief.hotwash import Side
from game.terminal.orders import Order, WriteLine
from game.terminal.typed import understood
from tests.terminal.sitting import TO_THE_END, Sitting


@pytest.mark.parametrize(
    ("typed", "order"),
    [
        ("well 1 We called at once", WriteLine(Side.WELL, 1, "We called at once")),
        ("Improve 3: Call the press.", WriteLine(Side.IMPROVE, 3, "Call the press.")),
        ("change a list of Numbers", WriteLine(Side.CHANGE, 1, "a list of Numbers")),
        ("well 2", WriteLine(Side.WELL, 2, "")),
    ],
)
def test_a_line_is_typed_with_the_word_for_its_kind(typed: str, order: Order) -> None:
    assert understood(typed) == order


def test_lines_are_written_read_and_kept(sitting: Sitting) -> None:
    wash = ["well 1 We called at once.", "change Keep a list.", "improve 1 Slow.", "improve 1"]
    sitting.play(*TO_THE_END, *wash, "")
    printed = sitting.sit("r 1", "hot wash", "q").split("\nHot wash\n")[1]

    assert "- well 1: We called at once.\n" in printed
    assert "- improve 1: …\n" in printed
    assert "- change: Keep a list.\n" in printed


def test_the_questions_of_the_guide_stand_turn_by_turn(sitting: Sitting) -> None:
    guide = sitting.desk.guide("jetblue-2007")
    assert guide is not None
    printed = " ".join(sitting.play(*TO_THE_END, "hot wash", "").split())

    for turn in guide.turns.values():
        for question in turn.questions:
            assert question in printed


def test_there_is_no_fourth_line(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "well 4 More.", "")

    assert "The hot wash has no such line." in printed


def test_before_the_end_it_waits(sitting: Sitting) -> None:
    printed = sitting.play("", "hot wash", "well 1 Now.", "q")

    assert "Written down." not in printed
    assert "\nHot wash\n" not in printed
    assert "The game is not over yet." in printed


def test_it_stands_among_what_can_be_typed(sitting: Sitting) -> None:
    assert "- hot wash: asks what to talk about;" in sitting.play(*TO_THE_END, "h", "")
