"""What is written down at the keyboard is read at the end."""

from tests.terminal.sitting import TURNS, Sitting

LONG = " ".join(["We never told the people in row twelve."] * 40)
TURN = ["1", "c!", ""]


def told(printed: str) -> str:
    """Return what was printed, on one line."""
    return " ".join(printed.split())


def test_notes_are_read_at_their_turn_in_the_debrief_and_after_leaving(sitting: Sitting) -> None:
    first = ["note Who calls?", "1", "c!", "note Nobody called.", ""]
    sitting.play("", *first, f"note {LONG}", *TURN * (TURNS - 1), "note Call first.", "")

    printed = sitting.sit("r 1", "", "q")

    turns = told(printed).partition("Your decisions")[2].split("- Turn ")
    assert "Note: “Who calls?” Note: “Nobody called.”" in turns[1]
    assert f"Note: “{LONG}”" in turns[2]
    assert "Note: “" not in turns[3]
    assert "What else you wrote down - After the last turn: “Call first.”" in told(printed)


def test_a_note_of_a_turn_that_was_taken_back_is_still_read(sitting: Sitting) -> None:
    first = ["1", "c!", "note Too late.", "undo", "c!", ""]
    printed = sitting.play("", *first, *TURN * (TURNS - 1), "")

    assert "Note (before the turn was played anew): “Too late.”" in told(printed)


def test_the_notes_of_two_teams_bear_their_names(sitting: Sitting) -> None:
    first = ["", "note Wait for it.", "1", "c!", "", "note Tell them.", "c!", "", "note Both late."]
    turn = ["", "1", "c!", "", "c!", "", ""]
    printed = sitting.play("", *first, "", *turn * (TURNS - 1), "", teams=("Ice", "Snow"))

    ice, snow = told(printed).partition("The decisions of Ice")[2].split("The decisions of Snow")
    assert "Note (Ice): “Wait for it.” Note (All together): “Both late.”" in ice
    assert "Note (Snow): “Tell them.” Note (All together): “Both late.”" in snow
    assert "Tell them." not in ice
