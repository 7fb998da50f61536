"""The cases there are, and the one that a person means."""

from pathlib import Path

from game.base.words import _, n_
from game.commands.refused import RefusedError
from game.library.folder import SCENARIO, case_names
from game.library.places import data_folder
from game.library.read import CaseFiles, read_case
from game.library.result import Read
from game.library.words import meant

FIRST = "jetblue-2007"  # the case that is shown and measured when none is named


class NoCaseError(RefusedError):
    """Why there is no such case to play, in one sentence."""


def names() -> tuple[str, ...]:
    """Return the names of all cases, in order; nothing is read."""
    return case_names(data_folder("scenarios"))


def found(wanted: str) -> CaseFiles:
    """Return the case called `wanted`, or the one in the folder `wanted`.

    Raises:
        NoCaseError: There is none, or it cannot be played.
    """
    known = names()
    folder = data_folder("scenarios") / wanted if wanted in known else Path(wanted)
    if folder.name == SCENARIO and folder.is_file():
        folder = folder.parent
    if not (folder / SCENARIO).is_file():
        raise NoCaseError(_unknown(wanted, known))
    return sound(read_case(folder))


def sound(read: Read[CaseFiles]) -> CaseFiles:
    """Return a case that was read.

    Raises:
        NoCaseError: It has problems.
    """
    if read.value:
        return read.value
    words = n_(
        "“{case}” has {count} problem and cannot be played; “check {path}” names it.",
        "“{case}” has {count} problems and cannot be played; “check {path}” names them.",
        len(read.problems),
    )
    raise NoCaseError(words.format(case=read.path.name, count=len(read.problems), path=read.path))


def _unknown(wanted: str, known: tuple[str, ...]) -> str:
    close = meant(wanted, known) or _partly(wanted, known)
    said = _("There is no case “{wanted}”.").format(wanted=wanted[:60])
    if close:
        return f"{said} {_('Did you mean “{close}”?').format(close=close)}"
    return f"{said} {_('There are: {names}.').format(names=', '.join(known))}"


def _partly(wanted: str, known: tuple[str, ...]) -> str:
    """Return the one case whose name holds `wanted`, or nothing."""
    holding = [name for name in known if wanted.lower() in name]
    return holding[0] if wanted and len(holding) == 1 else ""
