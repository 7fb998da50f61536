"""The whole way, for real: first start, interrupted start, warm start, wheel."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game import __version__
from tests.setup.machine import copy, outside, pythons, run

pytestmark = pytest.mark.slow


@pytest.mark.long  # the gate does it once itself, before the tests
@pytest.mark.parametrize("python", pythons())
def test_a_fresh_machine_needs_one_command(tmp_path: Path, python: str) -> None:
    folder = copy(tmp_path)

    assert __version__ in run([python, "main.py", "--version"], folder)
    assert min(seconds([python, "main.py", "--version"], folder) for _ in range(3)) < 1


def seconds(command: list[str], folder: Path) -> float:
    begun = time.monotonic()
    run(command, folder)
    return time.monotonic() - begun


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_start_killed_while_pip_works_is_finished_by_the_next_one(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    python = pythons()[-1]
    command = [python, "main.py", "--version"]
    with subprocess.Popen(
        command, cwd=folder, env=outside(), stderr=subprocess.PIPE, text=True
    ) as first:
        for line in first.stderr or ():
            if line.startswith("  numpy"):
                break
        first.send_signal(signal.SIGKILL)

    assert (folder / ".venv" / "make-it-right.stamp").read_text(encoding="utf-8") == "unfinished"
    assert __version__ in run(command, folder)


def test_an_installed_wheel_plays(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist"], folder)
    (wheel,) = (folder / "dist").glob("*.whl")
    run([sys.executable, "-m", "venv", str(tmp_path / "installed")])
    bin_folder = tmp_path / "installed" / ("Scripts" if os.name == "nt" else "bin")
    python = str(bin_folder / "python")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    run([python, "-m", "pip", "install", "--quiet", "--no-compile", str(wheel)], elsewhere)

    assert __version__ in run([python, "-m", "game", "--version"], elsewhere)
    assert __version__ in run([str(bin_folder / "make-it-right"), "--version"], elsewhere)
    assert run([python, "-m", "game", "demo", "jetblue-2007"], elsewhere)
