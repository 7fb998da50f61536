"""Every game in play is found again from the start page, whoever played in between."""

from game.play.session import Session
from tests.terminal.sitting import CASE, Sitting


def begun(sitting: Sitting, *teams: str) -> None:
    session = sitting.desk.begin(CASE, 7, teams)
    assert isinstance(session, Session)
    session.close()


def test_all_games_in_play_are_listed_and_any_is_gone_on_with_by_its_number(
    sitting: Sitting,
) -> None:
    begun(sitting, "Ice", "Snow")
    begun(sitting, "You")

    printed = sitting.sit("g", "c 2", "q", "q")

    said = " ".join(printed.split())
    assert "c goes on with it 1 more game is in play; g lists both." in said
    assert (
        "Games in play "
        "1. Nine jets on the ice · solo · turn 1 of 8 · last played 22 Nov, 12:00 "
        "2. Nine jets on the ice · Ice and Snow · turn 1 of 8 · last played 22 Nov, 12:00 "
    ) in said
    assert sitting.reopened().teams == ("Ice", "Snow")  # now it is the one played last


def test_a_game_that_is_not_there_is_said(sitting: Sitting) -> None:
    printed = sitting.sit("g", "c 1", "g 7", "q")

    assert "No game is in play; a number opens a case." in printed
    assert printed.count("There is no such game in play; g lists them.") == 2


def test_a_game_whose_case_is_gone_is_told_with_why(sitting: Sitting) -> None:
    begun(sitting, "You")
    (sitting.home / "no-cases").mkdir()

    fresh = Sitting(sitting.home)
    fresh.desk.cases = sitting.home / "no-cases"
    printed = fresh.sit("g", "c 1", "q")

    assert "1 game in play cannot be gone on with; g says why." in printed
    assert "1. jetblue-2007 · solo · 0 turns played · last played 22 Nov, 12:00" in printed
    assert printed.count(f"The case “{CASE}” is not on this shelf.") == 2
