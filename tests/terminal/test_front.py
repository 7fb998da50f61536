import pytest

from game.present.settings import Assist
from tests.terminal.sitting import Sitting


def test_the_start_page_lists_the_cases_by_number(sitting: Sitting) -> None:
    printed = sitting.sit("q")

    assert printed.startswith("Make It Right\n")
    assert "\nCases\n1. " in printed
    assert printed.endswith("See you.\n")


def test_a_number_opens_a_case_and_its_briefing(sitting: Sitting) -> None:
    printed = sitting.sit("1", "q", "q")

    assert "A good end" in printed
    assert "Your game is saved, on turn 1 of " in printed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("99", "There is no case 99; the shelf goes from 1 to "),
        ("0", "There is no case 0; the shelf goes from 1 to "),
        ("c", "There is no game to go on with; a number opens a case."),
        ("r 4", "There is no such result; r lists them."),
        ("setings", "“setings” is not known here; did you mean “settings”?"),
        ("99999999999", "“99999999999” is not known here; h lists what is."),
        ("h", "t 1: opens case 1 for two teams who pass the laptop."),
        ("r", "Your results will be listed here."),
    ],
)
def test_every_line_is_answered(sitting: Sitting, typed: str, said: str) -> None:
    assert said in sitting.sit(typed, "q")


def test_the_end_of_input_on_the_start_page_is_no_fault(sitting: Sitting) -> None:
    assert sitting.sit().endswith("The input has ended.\n")


def test_what_cards_say_can_be_changed_and_is_kept(sitting: Sitting) -> None:
    sitting.sit("s", "1", "q")
    assert sitting.desk.settings()[0].assist is Assist.GUIDED

    assert "The settings are as they were." in sitting.sit("s", "9", "q")
    assert sitting.desk.settings()[0].assist is Assist.GUIDED
    assert " for the better" in sitting.play("", "q")


def test_a_save_that_cannot_be_read_hides_nothing(sitting: Sitting) -> None:
    sitting.desk.saved.mkdir(parents=True)
    (sitting.desk.saved / "broken.jsonl").write_bytes(b"\xff\x00 nonsense")

    assert "\nCases\n1. " in sitting.sit("q")


def test_a_game_that_is_open_elsewhere_goes_on_as_a_copy(sitting: Sitting) -> None:
    sitting.play("", "1", "q")
    with sitting.reopened():
        printed = sitting.sit("c", "n", "c", "y", "q", "q")

    assert printed.count("Go on with a copy of it?") == 2
    assert len(list(sitting.desk.saved.glob("*.jsonl"))) == 2
