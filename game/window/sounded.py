"""Which sound a wish makes as it is granted."""

from collections.abc import Mapping

from game.window.wishes import Commit, Next, Play, TakeBack, Undo, Wish

_SOUNDS: Mapping[type, str] = {
    Play: "lift",
    TakeBack: "lift",
    Undo: "lift",
    Commit: "commit",
    Next: "tick",
}


def of_wish(wish: Wish) -> str:
    """Return the name of the sound, or nothing."""
    return _SOUNDS.get(type(wish), "")
