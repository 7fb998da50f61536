"""`check` plays every case: side by side, with progress on a terminal, and it can be stopped."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.cli import main
from tests.architecture.tree import PROJECT
from tests.library.breaking import CASE, SOUND
from tests.terminal.sitting import surroundings

Capture = pytest.CaptureFixture[str]
KEPT = "kept_when: {played: [refund]}"
UNKEPT = "kept_when: {loyalty: {above: 99}}"
SAID = "was given in 9,191 games and kept in none"


def case(folder: Path, name: str, **edits: str) -> Path:
    """Copy the small case under another name, with what it says of promises changed."""
    shutil.copytree(CASE, folder / name)
    text = SOUND.replace("id: cold-water", f"id: {name}")
    for old, new in edits.items():
        text = text.replace({"kept": KEPT}[old], new)
    (folder / name / "scenario.yaml").write_text(text, encoding="utf-8")
    return folder / name


def shelf(folder: Path) -> Path:
    case(folder, "cold-water")
    case(folder, "warm-water", kept=UNKEPT)
    return folder


def test_what_play_shows_is_a_warning_with_place_and_cure(tmp_path: Path, capsys: Capture) -> None:
    folder = case(tmp_path, "warm-water", kept=UNKEPT)

    assert main(["check", str(folder)]) == 0
    line, _games, last = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{folder / 'scenario.yaml'}:152:20: card promise-refund, acts.promise")
    assert SAID in line
    assert line.endswith("[warning]")
    assert last == "1 case, 0 problems, 1 warning."
    assert main(["check", "--strict", str(folder)]) == 1


def test_several_cases_are_told_together(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(shelf(tmp_path))]) == 0

    printed = capsys.readouterr()
    assert printed.out.splitlines()[-1] == "2 cases, 0 problems, 1 warning."
    assert SAID in printed.out
    assert printed.err == ""


def test_programs_are_told_the_same_and_see_no_progress(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", "--json", str(shelf(tmp_path))]) == 0

    printed = capsys.readouterr()
    (row,) = json.loads(printed.out)
    assert (row["kind"], row["line"], row["column"]) == ("warning", 152, 20)
    assert SAID in row["what"]
    assert printed.err == ""


def test_a_broken_case_hides_no_other(tmp_path: Path, capsys: Capture) -> None:
    shelf(tmp_path)
    (tmp_path / "cold-water" / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")

    assert main(["check", str(tmp_path)]) == 1
    assert SAID in capsys.readouterr().out


def test_at_a_pipe_there_is_no_progress(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "game", "check", str(shelf(tmp_path))],
        cwd=PROJECT,
        env=surroundings(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "\r" not in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of another kind")
def test_on_a_terminal_progress_is_shown_and_wiped(tmp_path: Path) -> None:
    from tests.terminal.process import Watched

    with Watched(["check", str(shelf(tmp_path))], terminal=True) as game:
        assert game.ended() == 0

    for done in ("0 of 2 done …", "1 of 2 done …", "2 of 2 done …"):
        assert done in game.seen
    wiped, told = game.seen.split("2 of 2 done …")[1].split("\r")[1:]
    assert wiped.strip() == ""
    assert told.startswith(str(tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_ctrl_c_ends_all_of_it_with_one_sentence(tmp_path: Path) -> None:
    from tests.terminal.process import Watched

    for name in ("one", "two", "three"):
        text = (PROJECT / "scenarios" / "jetblue-2007" / "scenario.yaml").read_text("utf-8")
        (tmp_path / name).mkdir()
        (tmp_path / name / "scenario.yaml").write_text(
            text.replace("id: jetblue-2007", f"id: {name}"), encoding="utf-8"
        )
    with Watched(["check", str(tmp_path)], terminal=True) as game:
        game.until("0 of 3 done …")
        time.sleep(1)
        os.killpg(game.process.pid, signal.SIGINT)  # as a terminal does: to all of them
        assert game.ended() == 130

    assert game.seen.replace("\r", "").rstrip("\n").endswith("\nStopped.")
    assert "Traceback" not in game.seen
    assert all_gone(game.process.pid)


def all_gone(group: int) -> bool:
    """Tell whether nothing of a group of processes is left, a moment after it was ended."""
    for _moment in range(50):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
