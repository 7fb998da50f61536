from dataclasses import replace

import pytest

from game.present.settings import Assist
from tests.terminal.sitting import CASE, Sitting


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
        ("h", " for two to eight teams who pass the laptop."),
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
    assert " (meant to help)" in sitting.play("", "q")


def test_a_save_that_cannot_be_read_hides_nothing(sitting: Sitting) -> None:
    sitting.desk.saved.mkdir(parents=True)
    (sitting.desk.saved / "broken.jsonl").write_bytes(b"\xff\x00 nonsense")

    assert "\nCases\n1. " in sitting.sit("q")


def test_a_game_of_a_changed_case_tells_the_rest_and_goes_on_as_a_copy(sitting: Sitting) -> None:
    sitting.play("", "1", "c!", "", "2", "c!", "", "q")
    read = sitting.desk.read(CASE)
    assert read.value
    scenario = read.value.scenario
    harsher = scenario.coding.model_copy(update={"credibility": 0.1, "history": 1.0})
    changed = scenario.model_copy(update={"coding": harsher})
    sitting.desk.put(replace(read, value=replace(read.value, scenario=changed)))

    printed = " ".join(sitting.sit("c", "y", "q", "q").split())

    assert "Turn 1 comes to something else than when it was played." in printed
    beyond = printed.index("What was played beyond")
    assert beyond < printed.index("- Turn 1: “") < printed.index("- Turn 2: “")
    assert printed.index("Go on with a copy of it?") > beyond
    assert len(list(sitting.desk.saved.glob("*.jsonl"))) == 2


def test_a_game_that_is_open_elsewhere_goes_on_as_a_copy(sitting: Sitting) -> None:
    sitting.play("", "1", "q")
    with sitting.reopened():
        printed = sitting.sit("c", "n", "c", "y", "q", "q")

    assert printed.count("Go on with a copy of it?") == 2
    assert len(list(sitting.desk.saved.glob("*.jsonl"))) == 2
