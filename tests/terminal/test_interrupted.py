import signal
import sys
import time
from pathlib import Path

import pytest

from tests.terminal.sitting import CASE, Sitting

if sys.platform == "win32":
    pytest.skip("signals and terminals of another kind", allow_module_level=True)

from tests.terminal.process import Watched

PLAY = ["play", CASE, "--text", "--plain", "--seed", "7"]
MOMENTS = {
    "on the briefing": ("lists the rest)>", []),
    "with an empty plan": ("effort left>", [""]),
    "with a card in the plan": ("effort left>", ["", "1"]),
    "at the question": ("Yes or no?", ["", "1", "c"]),
    "after a turn": ("On to turn 2, 15:00 (h lists the rest)>", ["", "c!"]),
    "while a role is called": ("Which role?", ["", "r"]),
}


@pytest.mark.parametrize("terminal", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_stopped_anywhere_the_game_says_one_sentence_and_is_saved(
    home: Path, moment: str, terminal: bool
) -> None:
    awaited, typed = MOMENTS[moment]
    with Watched(PLAY, terminal=terminal) as game:
        for line in typed:
            game.type(line)
        game.until(awaited)
        told = len(game.seen)
        game.stop()
        code = game.ended()

    assert code == 130
    assert "Stopped. Your game is saved, on turn " in game.seen[told:]
    assert "Traceback" not in game.seen
    assert len(list((home / "saves").glob("*.jsonl"))) == 1


def test_what_is_said_on_a_stop_fits_the_terminal() -> None:
    with Watched(PLAY, terminal=True, columns=40) as game:
        game.type("")
        game.until("effort left>")
        game.stop()
        game.ended()

    assert game.seen.endswith(
        "\nStopped. Your game is saved, on turn 1\nof 8; c on the start page goes on with\nit.\n"
    )


def test_a_game_kept_elsewhere_says_where_when_it_is_stopped(tmp_path: Path) -> None:
    with Watched(PLAY, terminal=True) as game:
        for line in ("", f"save {tmp_path}"):
            game.type(line)
        game.until("From now on this game is kept in")
        game.stop()
        game.ended()

    (kept,) = tmp_path.glob("*.jsonl")
    assert game.seen.endswith(f"start page, and then:\n{kept}\n")


def test_a_card_in_the_plan_lies_there_after_the_stop(home: Path) -> None:
    with Watched(PLAY, terminal=True) as game:
        for line in ("", "1"):
            game.type(line)
        game.until("1. ")
        game.until("effort left>")
        game.stop()
        game.ended()

    assert len(Sitting(home).reopened().draft(0)) == 1


@pytest.mark.parametrize("wait", [0.0, 0.05, 0.1, 0.2, 0.4])
def test_stopped_while_it_starts_it_shows_no_traceback(wait: float) -> None:
    with Watched(PLAY, terminal=True) as game:
        time.sleep(wait)
        game.stop()
        code = game.ended()

    before_us = "Fatal Python error" in game.seen  # Python was stopped as it began to load itself
    assert code in (130, -signal.SIGINT) or before_us
    if "game/cli.py" in game.seen:
        assert "Traceback" not in game.seen


@pytest.mark.parametrize("words", ["Your customers", "Turn 1 · outcome", "Turn 5 · outcome"])
def test_the_demo_may_be_stopped(words: str) -> None:
    with Watched(["demo", CASE], terminal=True, TERM="dumb") as game:
        game.until(words)
        game.process.send_signal(signal.SIGINT)
        code = game.ended()

    assert code in (0, 130)
    assert "Traceback" not in game.seen


def test_stopped_on_the_start_page_there_is_nothing_to_save() -> None:
    with Watched(["play", "--text"], terminal=True) as game:
        game.until("lists the rest>")
        game.stop()
        code = game.ended()

    assert code == 130
    assert game.seen.endswith("\nStopped.\n")
