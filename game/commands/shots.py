"""`shots`: every screen in its real states, as pictures."""

import os
from pathlib import Path

from game.base.words import _
from game.commands.refused import RefusedError


def shots(out: str, size: tuple[int, int]) -> int:
    """Draw every screen into the folder `out`.

    Raises:
        RefusedError: nothing can be written there.
    """
    for name in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER"):
        os.environ.setdefault(name, "dummy")  # no window need be opened to draw
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.lan.qr import squares
    from game.window.seated import DOOR
    from game.window.shots import render

    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        render(folder, size, squares(DOOR))
    except OSError as why:
        text = _("The pictures cannot be written to {folder}: {why}.")
        raise RefusedError(text.format(folder=folder, why=why.strerror or why)) from why
    pictures = sorted(folder.glob("*.png"))
    print(_("{count} pictures are in {folder}.").format(count=len(pictures), folder=folder))
    return 0
