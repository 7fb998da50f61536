"""Files that are put into a folder which somebody named, and why that cannot be."""

import errno
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from game.base.words import _
from game.play import disk
from game.play.notsaved import FORBIDDEN, FULL, GONE, NotSaved

IN_PLACE = {errno.EEXIST, errno.ENOTDIR}
Files = Mapping[str, bytes]  # by name, in the order in which they are told


def write(folder: Path, found: Files) -> NotSaved | None:
    """Put the files into the folder, which is made if it is missing; or say why that cannot be."""
    try:
        disk.make_folder(folder)
        for name, data in found.items():
            disk.replace(folder / name, data)
    except OSError as error:
        return NotSaved(_why(error), _("Name another folder."))
    return None


def _why(error: OSError) -> str:
    if error.errno in FULL:
        return _("The disk is full.")
    if error.errno in IN_PLACE:
        return _("A file stands where the folder should be.")
    if error.errno in FORBIDDEN:
        return _("You are not allowed to write there.")
    if error.errno in GONE:
        return _("This folder cannot be made.")
    return _("The disk did not take it.")


def fetching(packages: Iterable[str]) -> str:
    """Return the command that fetches packages."""
    return f"{sys.executable} -m pip install {' '.join(packages)}"
