"""The window: how soon it shows something, how long a picture takes, how much memory it holds."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import IO, Any

from game.commands.measures.row import Row
from game.library.places import CHECKOUT

BARE = """
import pygame
pygame.init()
window = pygame.display.set_mode((1920, 1080))
window.fill("white")
pygame.display.flip()
print("{}", flush=True)
"""
TIMES = 5
FRAME = 33.0  # milliseconds that a picture may take at 30 a second


def window_rows() -> Iterator[Row]:
    """Yield what the window takes, each in processes of its own and without a screen."""
    ours, bare = _starts([*_child("first")], ["-c", BARE])
    yield Row("start to first frame, warm, against a bare pygame window", ours, "ms", bare)
    told = _told([*_child("turn")])
    redraw = "full redraw of the turn screen at 1920x1080, against 30 frames a second"
    yield Row(redraw, told["redraw"], "ms", FRAME)
    if told["memory"]:
        yield Row("memory of the window game", told["memory"], "MB")


def _child(what: str) -> tuple[str, ...]:
    return ("-m", "game.commands.measures.child", what)


def _starts(*commands: list[str]) -> list[float]:
    """Return the median times to the first frame; the commands take turns, so both are warm."""
    taken: list[list[float]] = [[] for _command in commands]
    for _run in range(TIMES + 1):
        for place, command in enumerate(commands):
            taken[place].append(_start(command))
    return [round(1000 * statistics.median(each[1:]), 1) for each in taken]


class FailedError(Exception):
    """A measured process failed; its own complaint is the message."""


def _start(command: list[str]) -> float:
    """Return the seconds from asking for a process until it says that its first frame is there."""
    return _ran(command)[1]


def _told(command: list[str]) -> dict[str, Any]:
    """Run Python with `command` and return what it printed."""
    told: dict[str, Any] = json.loads(_ran(command)[0])
    return told


def _ran(command: list[str]) -> tuple[bytes, float]:
    """Run Python with `command`; return its first line and the seconds until it came.

    Raises:
        FailedError: The process failed.
    """
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile() as complaint:
        start = time.perf_counter()
        with _process(command, home, complaint) as running:
            line = running.stdout.readline() if running.stdout else b""
            taken = time.perf_counter() - start
        if running.returncode:
            complaint.seek(0)
            raise FailedError(complaint.read().decode(errors="replace"))
    return line, taken


def _process(command: list[str], home: str, complaint: IO[bytes]) -> subprocess.Popen[bytes]:
    settings = {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
        "MAKE_IT_RIGHT_HOME": home,
    }
    return subprocess.Popen(  # noqa: S603  # our own code
        [sys.executable, *command],
        cwd=CHECKOUT,
        env=dict(os.environ) | settings,
        stdout=subprocess.PIPE,
        stderr=complaint,
    )
