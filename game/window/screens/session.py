"""The projector while teams plan: what happened, the clock, and how far each team is.

No card of any team is ever on it. A figure opens the page of a team.
"""

from game.window.box import Boxes, Frame
from game.window.events import Key
from game.window.larger import fitted
from game.window.roomfaces import SessionFace
from game.window.roomwishes import Onward, Reveal, Talk, Tick
from game.window.screens import session_over, session_page, session_tiles
from game.window.sheets import OVER
from game.window.wishes import Go, GoOnInCopy, Look, Wish

MINUTE = 60


def layout(view: SessionFace, frame: Frame) -> Boxes:
    """Return the page, and over it whatever was asked for."""
    return fitted(
        frame, lambda fit: (*session_page.layout(view, fit), *session_over.layout(view, fit))
    )


def on(key: Key, view: SessionFace, _frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    asked: dict[str, Wish | None] = {
        "p": Go("pause"),
        "escape": Go("pause"),
        "h": Go("help"),
        "n": Look(OVER, "note"),
        "i": Look(OVER, "story"),
        "t": Look(OVER, "teams"),
    }
    if key.name in asked:
        return asked[key.name]
    if view.read_only:
        return GoOnInCopy() if key.name == "s" else None
    if key.name == "q":
        return Go("lobby") if view.phones or view.door else None
    if view.opens:
        return Onward() if key.name == "space" else None
    return _pace(key, view)


def _pace(key: Key, view: SessionFace) -> Wish | None:
    """Return what the keys of whoever leads ask for, while the turn is open."""
    if key.name.isdigit():
        return opened(view, int(key.name) - 1)
    return {
        "v": Talk() if view.door and view.view.locked < len(view.view.teams) else None,
        "+": Tick(MINUTE),
        "-": Tick(-MINUTE) if view.clock else None,
        "l": Look(OVER, "lock") if view.view.locked < len(view.view.teams) else None,
        "r": reveal(view),
    }.get(key.name)


def opened(view: SessionFace, place: int) -> Wish | None:
    """Return the wish to open the plan of the team in this place; one that is locked asks."""
    teams = view.view.teams
    if not 0 <= place < len(teams):
        return None
    return session_tiles.opens(view, teams[place])


def reveal(view: SessionFace) -> Wish:
    """Return the wish to reveal all plans; as long as a team is not in, it is asked about."""
    if view.view.locked == len(view.view.teams):
        return Reveal()
    return Look(OVER, "reveal")
