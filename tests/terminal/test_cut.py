"""A shorter game in text: fewer turns, and what happened in between."""

import re

from game.play.session import Session
from tests.terminal.sitting import CASE, Sitting

DECISIONS = 5
BETWEEN = "In the shorter game nobody decides on these turns."


def shorter(sitting: Sitting, *lines: str, teams: tuple[str, ...] = ("You",)) -> str:
    session = sitting.desk.begin(CASE, 7, teams, minutes=20)
    assert isinstance(session, Session)
    return sitting.sit(*lines, session=session)


def test_a_shorter_game_is_played_to_its_debrief(sitting: Sitting) -> None:
    turn = ["1", "c!", ""]
    printed = shorter(sitting, "", *turn * 2, "", *turn, "", *turn * 2, "")

    assert [f"Turn {n} of 5 · " in printed for n in range(1, 6)] == [True] * DECISIONS
    assert printed.count(BETWEEN) == 2
    assert printed.index("\nWhat happened until Thu 15 Feb") < printed.index("\nTurn 3 of 5")
    assert "Enter: On to Tuesday>" in printed
    assert re.search(
        r"\nWhat happened until Thu 15 Feb.*\nLoyalty from \d+ to \d+: why\n", printed, re.DOTALL
    )
    assert "- Sat 17 Feb to Tue 20 Feb: What went on by itself" in printed
    assert "- Mon 19: You " in printed
    assert "·:" not in printed
    assert sitting.reopened().over


def test_the_outcome_shown_again_tells_what_happened_since(sitting: Sitting) -> None:
    printed = shorter(sitting, "", *["1", "c!", ""] * 2, "", "o", "q")

    assert printed.count("What happened until Thu 15 Feb") == 2


def test_rewinding_names_turns_as_they_are_counted_there(sitting: Sitting) -> None:
    printed = shorter(sitting, "", *["1", "c!", ""] * 2, "", "rewind 5", "rewind 1", "y", "q")

    assert "This game can go back to a turn from 1 to 3." in printed
    assert "Your game is saved, on turn 1 of 5" in printed


def test_a_game_that_is_taken_up_again_tells_what_happened_before(sitting: Sitting) -> None:
    shorter(sitting, "", *["1", "c!", ""] * 2, "", "q")
    printed = sitting.sit("c", "", "q", "q")

    assert "turn 3 of 5" in printed.partition("Cases")[0]
    assert printed.count(BETWEEN) == 1


def test_two_teams_read_it_both(sitting: Sitting) -> None:
    turn = ["", "1", "c!", "", "c!", "", ""]
    printed = shorter(sitting, "", *turn * 2, "", "", "", "q", teams=("Ice", "Snow"))

    assert "Ice · What happened until Thu 15 Feb" in printed
    assert "Snow · What happened until Thu 15 Feb" in printed
    assert "Enter: what happened to Snow>" in printed


def test_the_start_page_opens_a_case_in_a_length(sitting: Sitting) -> None:
    names = [file.partition(" ")[0] for file in sitting.sit("q").split("\n") if "Nine jets" in file]
    number = names[0].rstrip(".")
    printed = sitting.sit(f"{number} in 25", f"{number} in 20", "", "q", "q")

    assert "This case cannot be played in 25 minutes; it can in 20, 60 or 120." in printed
    assert "Your game is saved, on turn 1 of 5" in printed
