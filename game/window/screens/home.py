"""The start page: who you are on the left, the shelf of case files on the right.

C goes on, 1 and 2 say who plays, Enter opens the file in focus; G, S, R, H and Q lead elsewhere.
"""

from game.window.box import Boxes, Frame
from game.window.events import Key
from game.window.faces import HomeFace
from game.window.screens.home_ground import ground
from game.window.screens.home_left import left
from game.window.screens.home_shelf import (
    PAGE,
    around,
    files,
    notice,
    notice_whole,
    page,
    pages_of,
)
from game.window.sheets import OVER
from game.window.wishes import Look, Wish


def layout(view: HomeFace, frame: Frame) -> Boxes:
    """Return the boxes; focus starts at the game that was left, or else at the first file."""
    home, mode = view.home, frame.look("mode", view.mode)
    paper, shelf = left(frame, home, mode), files(frame, home, mode)
    first = (*paper, *shelf) if home.go_on else (*shelf, *paper)
    boxes = (*ground(frame), *around(frame, home), *first, *notice(frame, home))
    return (*boxes, *notice_whole(frame, home)) if frame.look(OVER) else boxes


def on(key: Key, view: HomeFace, frame: Frame) -> Wish | None:
    """Return what the keys that no box has claimed do: the arrows at the edge turn the page."""
    pages = pages_of(frame, view.home)
    to = page(frame, pages) + {"right": 1, "down": 1}.get(key.name, 0)
    if key.name in ("right", "down") and to < pages:
        return Look(PAGE, str(to))
    return None
