"""Processes of their own, so that what is measured shares its memory and its start with nobody."""

import os
import subprocess
import sys
import tempfile
import time
from typing import IO

from game.library.places import CHECKOUT

COMPILED_ANEW = "PYTHONDONTWRITEBYTECODE"  # a second start of the game is never like that


class FailedError(Exception):
    """A measured process failed; its own complaint is the message."""


def child(what: str, *more: str) -> tuple[str, ...]:
    """Return the command with which `child.py` does `what`."""
    return ("-m", "game.commands.measures.child", what, *more)


def ran(command: tuple[str, ...], home: str) -> tuple[list[bytes], list[float]]:
    """Run Python with `command`, all it keeps in `home`; return its lines and when each came.

    Raises:
        FailedError: The process failed.
    """
    lines, times = [], []
    with tempfile.TemporaryFile() as complaint:
        start = time.perf_counter()
        with _process(command, home, complaint) as running:
            for line in running.stdout or ():
                lines.append(line)
                times.append(time.perf_counter() - start)
        if running.returncode or not lines:
            complaint.seek(0)
            raise FailedError(complaint.read().decode(errors="replace"))
    return lines, times


def environment(home: str) -> dict[str, str]:
    """Return what a measured process is told: no screen, no sound, all it keeps in `home`."""
    return warm() | {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
        "MAKE_IT_RIGHT_HOME": home,
    }


def warm() -> dict[str, str]:
    """Return what this process was told, but for the wish to compile the game at every start."""
    return {name: value for name, value in os.environ.items() if name != COMPILED_ANEW}


def _process(command: tuple[str, ...], home: str, complaint: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  # our own code
        [sys.executable, *command],
        cwd=CHECKOUT,
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=complaint,
    )
