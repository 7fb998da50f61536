"""The game in a window, where one can be opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.base.words import _
from game.commands.terminated import terminable
from game.library.places import data_folder
from game.play import places
from game.window.display import NoDisplay
from game.window.start import Kept, Rooms, play_window

if TYPE_CHECKING:  # the first picture does not wait for the engine
    from game.play.desk import Desk
    from game.play.session import Session
    from game.present.home import HomeView
    from game.window.phones import Served, Serves


def opened(
    desk: "Desk | Callable[[], Desk]",
    session: "Session | None",
    serves: "Serves | None" = None,
) -> bool:
    """Play in a window until it is closed; False if none can be opened here.

    A desk that is not laid yet is laid once the window shows its first picture. With `serves` the
    game is a room whose phones are let in at once; else somebody may let them in later.
    """
    hosted = serves is not None
    phones = Rooms(serves or _served, hosted=hosted)
    try:
        with terminable():
            play_window(desk, data_folder("assets"), session, kept=kept(), phones=phones)
    except NoDisplay:
        return False
    except KeyboardInterrupt:
        raise KeyboardInterrupt(_("Stopped. Everything you decided is saved.")) from None
    return True


def _served(session: "Session", desk: "Desk", rings: "Callable[[], None]") -> "Served | str":
    """Serve a room; what knows the network is loaded only by those who ask for it."""
    from game.commands.serving import served

    return served(session, desk, rings)


def kept() -> Kept:
    """Return what was kept for this person since the last start."""
    return Kept(places.settings(), _page)


def _page() -> "HomeView | None":
    from game.play.front import Front

    folders = data_folder("scenarios"), places.saves()
    return Front(*folders, places.settings(), places.covers()).page()
