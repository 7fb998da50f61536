"""The window: how soon it shows something, how long a picture takes, how much memory it holds."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

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


def _start(command: list[str]) -> float:
    """Return the seconds from asking for a process until it says that its first frame is there."""
    with tempfile.TemporaryDirectory() as home:
        start = time.perf_counter()
        with _process(command, home) as running:
            said = running.stdout.readline() if running.stdout else b""
            taken = time.perf_counter() - start
    if not said:
        raise subprocess.CalledProcessError(running.returncode, command)
    return taken


def _told(command: list[str]) -> dict[str, Any]:
    """Run Python with `command` and return what it printed."""
    with tempfile.TemporaryDirectory() as home, _process(command, home) as running:
        said, _none = running.communicate()
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)
    found: dict[str, Any] = json.loads(said)
    return found


def _process(command: list[str], home: str) -> subprocess.Popen[bytes]:
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
    )
