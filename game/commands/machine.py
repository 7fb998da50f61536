"""What only the machine can say: its environment, the time of day, and a seed nobody chose."""

import io
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TextIO

from game.terminal.looks import paper_for
from game.terminal.paper import Paper


@dataclass(frozen=True, slots=True)
class Machine:
    """Handed in by the command line, so that nothing below asks for it."""

    environment: Mapping[str, str]
    clock: Callable[[], datetime]
    draw: Callable[[], int]

    def paper(self, *, plain: bool = False) -> Paper:
        """Return the paper that standard output deserves."""
        return paper_for(sys.stdout or io.StringIO(), self.environment, plain=plain)

    def has_display(self) -> bool:
        """Tell whether a window could be opened; everywhere but on Linux there is a screen."""
        if not sys.platform.startswith("linux"):
            return True
        if self.environment.get("SDL_VIDEODRIVER", "dummy") not in ("", "dummy", "offscreen"):
            return True  # somebody chose another way to a screen
        return any(self.environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def typed() -> TextIO:
    """Return standard input, so that no byte it holds can stop the game."""
    if sys.stdin is None:
        return io.StringIO()
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    return sys.stdin
