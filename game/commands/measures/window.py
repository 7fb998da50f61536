"""The window: how soon it shows something, how long a picture takes, how much memory it holds."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from typing import IO

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
# As the game starts: the command line is read first. No command may import it; a script may.
START = """
from game.cli import parser
parser().parse_args([])
from game.commands.measures import child
child.first()
"""
TIMES = 5
FRAME = 33.0  # milliseconds that a picture may take at 30 a second


def window_rows() -> Iterator[Row]:
    """Yield what the window takes, each in processes of its own and without a screen."""
    (picture, page), (bare, _done) = _starts(("-c", START), ("-c", BARE))
    yield Row("start to first frame, warm, against a bare pygame window", picture, "ms", bare)
    read = "start to the start page with its cases, warm, against a bare pygame window"
    yield Row(read, page, "ms", bare)
    lines, _times = _ran(_child("turn"))
    told = json.loads(lines[0])
    redraw = "full redraw of the turn screen at 1920x1080, against 30 frames a second"
    yield Row(redraw, told["redraw"], "ms", FRAME)
    if told["memory"]:
        yield Row("memory of the window game", told["memory"], "MB")


def _child(what: str) -> tuple[str, ...]:
    return ("-m", "game.commands.measures.child", what)


def _starts(*commands: tuple[str, ...]) -> list[tuple[float, float]]:
    """Return the median times to the first and last line; all commands take turns, to be warm."""
    taken: list[list[tuple[float, float]]] = [[] for _command in commands]
    for _run in range(TIMES + 1):
        for place, command in enumerate(commands):
            _lines, times = _ran(command)
            taken[place].append((times[0], times[-1]))
    return [
        (_median(first for first, _last in each[1:]), _median(last for _first, last in each[1:]))
        for each in taken
    ]


def _median(seconds: Iterable[float]) -> float:
    return round(1000 * statistics.median(seconds), 1)


class FailedError(Exception):
    """A measured process failed; its own complaint is the message."""


def _ran(command: tuple[str, ...]) -> tuple[list[bytes], list[float]]:
    """Run Python with `command`; return its lines and the seconds until each came.

    Raises:
        FailedError: The process failed.
    """
    lines, times = [], []
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile() as complaint:
        start = time.perf_counter()
        with _process(command, home, complaint) as running:
            for line in running.stdout or ():
                lines.append(line)
                times.append(time.perf_counter() - start)
        if running.returncode or not lines:
            complaint.seek(0)
            raise FailedError(complaint.read().decode(errors="replace"))
    return lines, times


def _process(command: tuple[str, ...], home: str, complaint: IO[bytes]) -> subprocess.Popen[bytes]:
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
