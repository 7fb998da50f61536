"""Cards are typed by the numbers that they have on paper, on any turn."""

import pytest

from game.commands.shelf import found, names
from game.engine.case import compiled
from game.engine.cut import cut_to
from game.present.pieces.number import numbers
from tests.terminal.sitting import CASE, Sitting


def test_a_card_is_laid_read_and_taken_back_by_its_printed_number(sitting: Sitting) -> None:
    printed = sitting.play("", "13 11", "?13", "-13", "q")

    assert "13. A word every hour" in printed
    assert sitting.reopened().draft(0) == ("call-buses",)


def test_a_printed_card_that_is_not_in_the_hand_is_told_apart_from_no_card(
    sitting: Sitting,
) -> None:
    printed = sitting.play("", "51", "77", "q")

    assert "Card 51 is not in the hand now, which goes from 1 to 7." in printed
    assert "There is no card 77; the hand goes from 1 to 7." in printed


def test_the_number_of_a_card_stays_while_its_place_in_the_hand_does_not(sitting: Sitting) -> None:
    sitting.play("", "13", "c!", "", "18", "q")

    assert sitting.reopened().draft(0) == ("sorry-by-name",)


@pytest.mark.parametrize("name", names())
def test_no_printed_number_is_a_place_in_any_hand_and_every_length_has_the_same(name: str) -> None:
    files = found(name)
    case = compiled(files.scenario)
    largest = int(case.card_window.sum(axis=1).max())

    assert min(numbers(case).values()) > largest
    assert len(set(numbers(case).values())) == len(files.scenario.cards)
    for cut in files.guide.cuts if files.guide else ():
        assert numbers(cut_to(case, cut.plays(case.turns))) == numbers(case)


def test_the_case_of_this_file_begins_at_eleven() -> None:
    assert min(numbers(compiled(found(CASE).scenario)).values()) == 11
