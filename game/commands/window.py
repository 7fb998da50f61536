"""The game in a window, where one can be opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.base.words import _
from game.library.places import data_folder
from game.play import places
from game.window.display import NoDisplay
from game.window.start import Kept, play_window

if TYPE_CHECKING:  # the first picture does not wait for the engine
    from game.play.desk import Desk
    from game.play.session import Session
    from game.present.home import HomeView


def opened(desk: "Desk | Callable[[], Desk]", session: "Session | None") -> bool:
    """Play in a window until it is closed; False if none can be opened here.

    A desk that is not laid yet is laid once the window shows its first picture.
    """
    try:
        play_window(desk, data_folder("assets"), session, kept=kept())
    except NoDisplay:
        return False
    except KeyboardInterrupt:
        raise KeyboardInterrupt(_("Stopped. Everything you decided is saved.")) from None
    return True


def kept() -> Kept:
    """Return what was kept for this person since the last start."""
    return Kept(places.settings(), _page)


def _page() -> "HomeView | None":
    from game.play.front import Front

    folders = data_folder("scenarios"), places.saves()
    return Front(*folders, places.settings(), places.covers()).page()
