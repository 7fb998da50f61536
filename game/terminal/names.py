"""The names of two teams as they were typed: on one line, with nothing that cannot be printed."""

from game.play import teams
from game.terminal.keys import printable


def told_apart(first: str, second: str) -> tuple[str, str]:
    """Return both names so that they can be told apart; an empty one gets a name."""
    return teams.told_apart(printable(first), printable(second))
