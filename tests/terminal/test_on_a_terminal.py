import re
import sys

import pytest

from tests.terminal.sitting import CASE

if sys.platform == "win32":
    pytest.skip("terminals of another kind", allow_module_level=True)

from tests.terminal.process import Watched

PLAY = ["play", CASE, "--text", "--seed", "7"]
ESCAPE = "\x1b["


def opened(*more: str, term: str, no_colour: str = "", columns: int = 80) -> str:
    """Return what a terminal shows up to the first prompt of the first turn."""
    surroundings = {"TERM": term, "NO_COLOR": no_colour}
    with Watched([*PLAY, *more], terminal=True, columns=columns, **surroundings) as game:
        game.type("")
        game.until("effort left>")
        game.type("q")
        assert game.ended() == 0
    return game.seen


def test_a_terminal_with_colour_gets_colour() -> None:
    assert ESCAPE in opened(term="xterm-256color")


@pytest.mark.parametrize(
    ("words", "term", "no_colour"),
    [((), "xterm", "1"), ((), "dumb", ""), (("--plain",), "xterm", "")],
    ids=["NO_COLOR", "dumb", "--plain"],
)
def test_a_terminal_without_colour_gets_none(
    words: tuple[str, ...], term: str, no_colour: str
) -> None:
    assert ESCAPE not in opened(*words, term=term, no_colour=no_colour)


@pytest.mark.parametrize("columns", [50, 80, 200])
def test_lines_fit_the_terminal_and_a_hundred_columns(columns: int) -> None:
    shown = opened(columns=columns, term="dumb")

    assert [line for line in shown.splitlines() if len(line) > min(columns, 100)] == []


def test_the_words_are_the_same_with_and_without_colour() -> None:
    colour, plain = opened(term="xterm"), opened(term="dumb")

    assert words_of(colour) == words_of(plain)


def words_of(shown: str) -> list[str]:
    return re.sub(r"\x1b\[[?\d;]*[a-zA-Z]|\r", "", shown).split()


def test_the_end_of_input_at_a_terminal_saves_and_leaves() -> None:
    with Watched(PLAY, terminal=True, TERM="dumb") as game:
        game.type("")
        game.until("effort left>")
        game.type("\x04")  # Ctrl-D, then the Enter that `type` adds
        game.until("The input has ended. Your game is saved")
        assert game.ended() == 0


def test_the_laptop_is_passed_on_a_clear_screen() -> None:
    words = [*PLAY, "--teams", "Ice", "Snow"]
    with Watched(words, terminal=True, TERM="xterm") as game:
        game.type("")
        shown = game.until("Enter when only Ice can see it")
        game.type("q")

    assert "\x1b[2J\x1b[3J\x1b[H" in shown.partition("Pass the laptop")[0]
