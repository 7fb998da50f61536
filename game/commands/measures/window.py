"""The window: how soon it shows something, how long a picture takes, how much memory it holds."""

import json
import statistics
import tempfile
from collections.abc import Iterable, Iterator

from game.commands.measures.processes import child, ran
from game.commands.measures.row import LIMIT, Row, beside

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
BARE_WINDOW = "a bare pygame window"
TIMES = 5
FIRST_FRAME, BARE_STARTS = 800.0, 2.5  # the most that a start may take: milliseconds, and times
PAGE, OPENED = 600.0, 300.0  # the same for the start page, and for a case opened from it
REDRAW = 8.0  # milliseconds
MEMORY = 200.0  # MB


def window_rows() -> Iterator[Row]:
    """Yield what the window takes, each in processes of its own and without a screen."""
    yield from _of_the_start()
    with tempfile.TemporaryDirectory() as home:
        lines, _times = ran(child("turn"), home)
    told = json.loads(lines[0])
    redraw = "full redraw of the turn screen at 1920x1080"
    yield from beside(redraw, told["redraw"], "ms", {LIMIT: REDRAW})
    if told["memory"]:
        yield from beside("memory of the window game", told["memory"], "MB", {LIMIT: MEMORY})


def _of_the_start() -> Iterator[Row]:
    (picture, page, loaded, opened), (bare,) = _starts(("-c", START), ("-c", BARE))
    first = "start to first frame, warm"
    yield from beside(first, picture, "ms", {BARE_WINDOW: bare, LIMIT: FIRST_FRAME})
    times = "start to first frame, warm, in starts of a bare pygame window"
    yield from beside(times, round(picture / bare, 3), "times", {LIMIT: BARE_STARTS})
    whole = "start to the start page with its cases, warm"
    yield from beside(whole, page, "ms", {BARE_WINDOW: bare, LIMIT: PAGE})
    behind = "start to everything behind the start page, warm"
    yield from beside(behind, loaded, "ms", {BARE_WINDOW: bare})
    case = "a case opened from the start page"
    yield from beside(case, round(opened - loaded, 1), "ms", {LIMIT: OPENED})


def _starts(*commands: tuple[str, ...]) -> list[tuple[float, ...]]:
    """Return the median times to each line that a command prints.

    To be warm, all commands take turns, and what one start keeps for the next is there.
    """
    taken: list[list[list[float]]] = [[] for _command in commands]
    with tempfile.TemporaryDirectory() as home:
        for _run in range(TIMES + 1):
            for place, command in enumerate(commands):
                _lines, times = ran(command, home)
                taken[place].append(times)
    return [tuple(map(_median, zip(*each[1:], strict=True))) for each in taken]


def _median(seconds: Iterable[float]) -> float:
    return round(1000 * statistics.median(seconds), 1)
