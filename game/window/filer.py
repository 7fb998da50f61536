"""Folders shown by whatever shows files on this machine."""

import webbrowser
from pathlib import Path

from game.base.words import _
from game.window.widgets import Trouble


def show(folder: Path) -> Trouble | None:
    """Open a folder outside the game; say so if nothing here can open it."""
    if webbrowser.open(folder.as_uri()):
        return None
    safe = _("The report lies there all the same.")
    return Trouble(_("Nothing here can open a folder."), safe, _("Look for it among your files."))
