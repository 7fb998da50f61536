"""Pages that need no game: the shelf, what is chosen before a game begins, the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.play.shelf import shelf
from game.window import standing
from game.window.manual import manual

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.play.desk import Desk
    from game.present.race import RaceFile
    from game.window.faces import HelpFace, HomeFace
    from game.window.wanted import Wanted


def _shelf(desk: Desk, wanted: Wanted) -> HomeFace:
    return standing.home(shelf(desk), wanted.mode)


def _help(_desk: Desk, _wanted: Wanted) -> HelpFace:
    return manual()


def _race(desk: Desk, wanted: Wanted) -> RaceFile:
    return desk.race_file(wanted.case, wanted.race)


APART: Mapping[str, Callable[[Desk, Wanted], object]] = {
    "briefing": standing.briefing,
    "games": _shelf,
    "help": _help,
    "home": _shelf,
    "race": _race,
    "results": _shelf,
    "teams": standing.setup,
}
