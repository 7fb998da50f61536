"""The game in a window, where one can be opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.base.words import _
from game.library.places import data_folder
from game.play import places
from game.window.display import NoDisplay
from game.window.start import play_window

if TYPE_CHECKING:  # the first picture does not wait for the engine
    from game.play.desk import Desk
    from game.play.session import Session


def opened(desk: "Desk | Callable[[], Desk]", session: "Session | None") -> bool:
    """Play in a window until it is closed; False if none can be opened here.

    A desk that is not laid yet is laid once the window shows its first picture.
    """
    try:
        play_window(desk, data_folder("assets"), session, settings_file=places.settings())
    except NoDisplay:
        return False
    except KeyboardInterrupt:
        raise KeyboardInterrupt(_("Stopped. Everything you decided is saved.")) from None
    return True
