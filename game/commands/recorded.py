"""The cases that somebody asked for, with what the record says of them."""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

from game.base.words import _
from game.commands.asked import asked, cases_in
from game.commands.refused import RefusedError
from game.commands.shelf import NoCaseError, sound
from game.library.read import CaseFiles, read_case
from game.study.calibrate import Recorded
from game.terminal.paper import Paper


def aside() -> Paper:
    """Return the page for what is no result: why a case is left out, and how far it has come."""
    return Paper(sys.stderr or io.StringIO())


def recorded(paths: Sequence[str]) -> tuple[list[Recorded], int]:
    """Return the cases that can be held against a record, and how many could not be read.

    What is left out, and why, is said aside; a broken case hides no other.

    Raises:
        RefusedError: there is no case at one of `paths`.
    """
    found: list[Recorded] = []
    broken = 0
    for folder in _folders(paths):
        try:
            files = sound(read_case(folder))
        except NoCaseError as refused:
            aside().text(str(refused))
            broken += 1
        else:
            found += _with_record(files)
    return found, broken


def _folders(paths: Sequence[str]) -> list[Path]:
    """Return each folder once, in the order of the asking."""
    found: dict[Path, Path] = {}
    for path in asked(paths):
        folders = cases_in(path)
        if not folders:
            raise RefusedError(_("There is no case at {path}.").format(path=path))
        for folder in folders:
            found.setdefault(folder.resolve(), folder)
    return list(found.values())


def _with_record(files: CaseFiles) -> list[Recorded]:
    if files.history and files.history.measured:
        return [Recorded(files.scenario, files.history)]
    words = _("{case}: nothing was measured, so there is nothing to hold it against.")
    aside().text(words.format(case=files.scenario.id))
    return []
