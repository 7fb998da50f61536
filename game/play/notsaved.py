"""Why the disk did not take something, in words a player can act on."""

import errno
from dataclasses import dataclass

from game.base.words import _

FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.EISDIR}
GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE}


@dataclass(frozen=True, slots=True)
class NotSaved:
    """It did not reach the disk, so it does not hold. It may be tried again as it stands."""

    why: str
    what_to_do: str


class ChangedError(OSError):
    """The file is not as this game left it."""


def why_not_read(error: OSError) -> str:
    """Return in plain words why something cannot be read."""
    if error.errno == errno.EISDIR:
        return _("it is a folder")
    if error.errno in FORBIDDEN:
        return _("you are not allowed to read it")
    if error.errno in GONE:
        return _("it is not there")
    return _("the disk does not give it out")


def not_saved(error: OSError) -> NotSaved:
    """Return what to tell the player about `error`."""
    if isinstance(error, ChangedError):
        return NotSaved(
            _("Something else has written to the file of this game."),
            _("Save the game in another place to go on."),
        )
    if error.errno in FULL:
        return NotSaved(
            _("The disk is full."),
            _("Make some room and try again, or save the game in another place."),
        )
    if error.errno in FORBIDDEN:
        return NotSaved(
            _("Nothing can be written in the folder of this game."),
            _("Allow writing there and try again, or save the game in another place."),
        )
    if error.errno in GONE:
        return NotSaved(
            _("The folder of this game is not there any more."),
            _("Bring it back and try again, or save the game in another place."),
        )
    return NotSaved(
        _("The disk did not take it."),
        _("Try again, or save the game in another place."),
    )
