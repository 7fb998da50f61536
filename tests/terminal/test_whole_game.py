import re

import pytest

from tests.terminal.sitting import CASE, TO_THE_END, TURNS, Sitting, command

FIGURE = re.compile(r"^\s*~?([+−])?\$?([\d.]+)(k|m|bn)?  ", re.MULTILINE)


def test_a_whole_game_goes_through_a_pipe(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "")

    for turn in range(1, TURNS + 1):
        assert f"Turn {turn} of {TURNS} · " in printed
        assert f"Turn {turn} · outcome" in printed
    assert printed.count("together (") == 3 * TURNS
    for part in (
        "Loyalty by turn",
        "Cost by turn",
        "Your decisions",
        "How the crisis was handled",
        "Whom your choices served first",
        "What happened",
    ):
        assert f"\n{part}\n" in printed
    first = printed.split("\nLoyalty by turn\n")[1].split("\nMedia attention by turn\n")[0]
    assert "History: loyalty 79, mean media 47" in first
    assert printed.endswith("This game is kept among your results.\n")
    assert sitting.reopened().over


def test_whoever_never_played_is_told_what_to_type_before_the_first_card(sitting: Sitting) -> None:
    printed = sitting.play("", "q")

    assert (
        "Numbers choose cards, ?2 reads card 2 in full, c commits; h lists the rest.\n"
        "Turn 1, 5 effort left> q\n"
    ) in printed


def test_the_same_game_in_a_process_of_its_own() -> None:
    done = command(["play", CASE, "--text", "--seed", "7"], "\n".join([*TO_THE_END, "", ""]))

    assert done.returncode == 0
    assert done.stderr == ""
    assert "Seed 7: the same seed and decisions give the same game." in done.stdout
    assert done.stdout.endswith("This game is kept among your results.\n")


def test_no_line_through_a_pipe_is_wider_than_its_page_or_holds_a_control_letter(
    sitting: Sitting,
) -> None:
    printed = sitting.play(*TO_THE_END, "sources", "h", "")
    typed = re.compile(r"^.*>.*$", re.MULTILINE)  # a prompt and what was typed after it

    assert max(map(len, typed.sub("", printed).splitlines())) <= 80
    assert all(letter == "\n" or letter.isprintable() for letter in printed)
    assert not re.search("[─-╿]", printed)


def test_the_causes_of_every_meter_add_up_to_its_change(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "")
    falls = re.findall(r"\n([^\n]*: why\n.*? together \([^\n]*)", printed, re.DOTALL)

    assert len(falls) == 3 * TURNS
    for fall in falls:
        *causes, together = [amount(*found) for found in FIGURE.findall(fall)]
        assert sum(causes) == pytest.approx(together, abs=0.001), fall


def amount(sign: str, figure: str, unit: str) -> float:
    """Return a printed figure in dollars or points."""
    size = float(figure) * {"": 1.0, "k": 1e3, "m": 1e6, "bn": 1e9}[unit]
    return -size if sign == "−" else size


def test_the_end_of_input_saves_and_leaves_with_no_fault(sitting: Sitting) -> None:
    printed = sitting.play("", "1")

    assert printed.endswith(
        "The input has ended. Your game is saved, on turn 1 of 8; c on the start page\n"
        "goes on with it.\n"
    )
    assert len(sitting.reopened().draft(0)) == 1


def test_a_game_that_was_left_goes_on_where_it_was(sitting: Sitting) -> None:
    left = sitting.play("", "1", "c!", "", "2", "q")
    assert left.endswith("on turn 2 of 8; c on the start page goes on with it.\n")

    printed = sitting.sit("c", "plan", "q", "q")

    assert "The game you left\n- " in printed
    assert "Plan for Wednesday\n2. " in printed
    assert printed.endswith("See you.\n")


def test_a_turn_taken_back_lies_there_as_it_was_planned(sitting: Sitting) -> None:
    sitting.play("", "1", "2", "c!", "undo", "q")
    session = sitting.reopened()

    assert len(session.turned) == 0
    assert len(session.draft(0)) == 2


def test_rewinding_asks_first_and_says_what_is_played_anew(sitting: Sitting) -> None:
    turns = ["c!", ""] * 3
    printed = sitting.play("", *turns, "rewind 2", "n", "rewind 2", "y", "q")

    assert "Back to the opening of turn 2; 2 turns are then played anew." in printed
    assert printed.endswith("on turn 2 of 8; c on the start page goes on with it.\n")


def test_a_finished_game_is_played_again_from_a_turn(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "again 3", "yes", "q")

    joined = " ".join(printed.split())
    assert "The finished game stays among your results; you go on in a copy of it." in joined
    assert len(sitting.reopened().turned) == 2
    assert "Your results\n1. " in sitting.sit("r", "q")


def test_undo_after_the_end_says_that_the_finished_game_stays(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "undo", "q")

    assert "The finished game stays among your results" in " ".join(printed.split())
    assert "Your results\n1. " in sitting.sit("r", "q")


def test_a_result_is_read_again_from_the_start_page(sitting: Sitting) -> None:
    sitting.play(*TO_THE_END, "")

    printed = sitting.sit("r", "r 1", "", "r 2", "q")

    assert "Your results\n1. " in printed
    assert "Your decisions" in printed
    assert "There is no such result; r lists them." in printed


def test_history_is_told_after_a_turn_only_when_asked(sitting: Sitting) -> None:
    quiet = sitting.play("", "c!", "q")
    assert "What JetBlue did" not in quiet

    assert "What JetBlue did" in sitting.play("", "c!", "history", "q")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2 4", "Enter opens the first turn; that can be done there."),
        ("what", "“what” is not known here; h lists what is."),
        ("h", "- Enter: opens the first turn, where you choose what to do."),
        ("sources", "Sources\n- "),
    ],
)
def test_the_briefing_answers_too(sitting: Sitting, typed: str, said: str) -> None:
    printed = sitting.play(typed, "", "q")

    assert said in printed
    assert "\nYour hand\n1. " in printed
