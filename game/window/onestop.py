"""A row of things to choose from that takes one stop, so that focus follows the choice."""

from dataclasses import replace

from game.window.box import Box, Boxes
from game.window.wishes import Wish


def one_stop(id_: str, boxes: list[Box], now: int, less: Wish, more: Wish) -> Boxes:
    """Return boxes of which the chosen one alone takes focus; left and right choose another.

    So focus follows the choice, by whatever key it is made.
    """
    here = replace(boxes[now], id=id_, area=id_, chosen=True, less=less, more=more)
    return (here, *boxes[:now], *boxes[now + 1 :])
