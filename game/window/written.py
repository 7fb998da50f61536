"""What is emptied on a page once what was written there is kept."""

from game.window.notesheet import NOTE
from game.window.roomwishes import Join, Rename
from game.window.sheets import OVER
from game.window.wishes import Note, Wish

NEW_TEAM, NEW_NAME = "new-team", "named-name"  # looks: the names of a new team and of an old one


def emptied(wish: Wish) -> dict[str, str]:
    """Return the looks that a wish leaves behind: empty fields, and for a note no sheet."""
    match wish:
        case Note():
            return {NOTE: "", OVER: ""}
        case Join():
            return {NEW_TEAM: ""}
        case Rename():
            return {NEW_NAME: ""}
        case _:
            return {}
