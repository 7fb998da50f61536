"""The game in a window, where one can be opened."""

from game.base.words import _
from game.library.places import data_folder
from game.play.desk import Desk
from game.play.session import Session
from game.window.app import NoDisplay, Settings, run
from game.window.assets import Assets
from game.window.host import GameHost
from game.window.routes import ROUTES


def opened(desk: Desk, session: Session | None) -> bool:
    """Play in a window until it is closed; False if none can be opened here."""
    likes = desk.settings()[0]
    host = GameHost(desk, session)
    settings = Settings(
        full_screen=likes.full_screen,
        text=likes.text_size,
        less_motion=likes.reduced_motion,
        sounds=likes.sound,
        place=host.start(),
    )
    try:
        run(Assets(data_folder("assets")), host, ROUTES, settings)
    except NoDisplay:
        return False
    except KeyboardInterrupt:
        raise KeyboardInterrupt(_("Stopped. Everything you decided is saved.")) from None
    host.close()
    return True
