"""The hot wash at the keyboard: what to talk about, and the lines that are written down."""

from game.base.words import _
from game.play.actions import Wash
from game.terminal.game import Game
from game.terminal.moments.hotwash import tell_hot_wash
from game.terminal.orders import WriteLine


def show(game: Game) -> None:
    """Print the lines as they stand and what the guide asks."""
    view = game.views.hot_wash(game.guide)
    if view:
        tell_hot_wash(game.paper, view)


def write(game: Game, order: WriteLine) -> None:
    """Write a line, or empty it."""
    if game.submit(Wash(order.side, order.number - 1, order.text)):
        game.paper.text(_("Written down.") if order.text else _("That line is empty again."))
