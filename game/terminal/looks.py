"""Which paper a stream deserves."""

import os
import shutil
from collections.abc import Mapping
from typing import TextIO

from game.terminal.paper import Paper

WINDOWS = os.name == "nt"
WIPE = "\x1b[2J\x1b[3J\x1b[H"  # the screen, what can be scrolled back to, and home
USUAL = 80
MANY_LINES = "\n" * 60


def paper_for(stream: TextIO, environment: Mapping[str, str], *, plain: bool = False) -> Paper:
    """Return coloured paper for a terminal that has colour, and plain paper for all else."""
    if not stream.isatty():
        return Paper(stream, shutil.get_terminal_size().columns)  # COLUMNS, or 80
    width = columns(stream) - 1  # some terminals break a line that fills them
    wipe = WIPE if understands_codes(environment) else MANY_LINES
    if plain or not has_colour(stream, environment):
        return Paper(stream, width, wipe)
    from game.terminal.colour import ColourPaper  # noqa: PLC0415  # rich is slow to load

    return ColourPaper(stream, width, wipe)


def columns(stream: TextIO) -> int:
    """Return how wide a terminal is now."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or USUAL
    except OSError:
        return USUAL


def has_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Tell whether colour is wanted and can be shown: a terminal, not dumb, and no NO_COLOR."""
    shows = WINDOWS or understands_codes(environment)  # rich finds other ways on Windows
    return stream.isatty() and shows and not environment.get("NO_COLOR")


def understands_codes(environment: Mapping[str, str]) -> bool:
    """Tell whether a terminal does more than print one line after the other."""
    known = environment.get("TERM", "") not in ("", "dumb", "unknown")
    return known or bool(environment.get("WT_SESSION"))
