"""`shots`: every screen in its real states, as pictures."""

import os
from pathlib import Path

from game.base.words import _


def shots(out: str, size: tuple[int, int]) -> int:
    """Draw every screen into the folder `out`."""
    for name in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER"):
        os.environ.setdefault(name, "dummy")  # no window need be opened to draw
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.window.shots import render

    folder = Path(out)
    render(folder, size)
    pictures = sorted(folder.glob("*.png"))
    print(_("{count} pictures are in {folder}.").format(count=len(pictures), folder=folder))
    return 0
